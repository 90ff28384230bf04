package org.tributary.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server in a process of its own, known by what it prints, until it is killed. */
final class ServerProcess implements AutoCloseable {
    private static final String SERVES_AT = "Tributary serves at ";
    private static final String EXCON = "EXCON of this exercise:";

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> base = new CompletableFuture<>();
    private final CompletableFuture<String> exconSecret = new CompletableFuture<>();

    /** Starts it; it is not there yet. */
    ServerProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = new Thread(this::hear, "what the server says");
        reader.setDaemon(true);
        reader.start();
    }

    private void hear() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String before = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(SERVES_AT)) {
                    base.complete(line.substring(SERVES_AT.length()));
                } else if (before.equals(EXCON)) {
                    exconSecret.complete(line.substring(line.indexOf('#') + 1));
                }
                before = line;
            }
        } catch (IOException e) {
            said.add(e.toString()); // it was killed while it spoke
        } finally {
            base.completeExceptionally(new IOException("it ended"));
            exconSecret.completeExceptionally(new IOException("it ended"));
        }
    }

    /** Where it serves, once it does. */
    String base() throws InterruptedException {
        return told(base);
    }

    /** The secret of the link by which EXCON comes in. */
    String exconSecret() throws InterruptedException {
        return told(exconSecret);
    }

    private String told(CompletableFuture<String> what) throws InterruptedException {
        try {
            return what.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UncheckedIOException(new IOException("the server said only " + said, e));
        }
    }

    /** As the system does when memory is short (SIGKILL). */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
