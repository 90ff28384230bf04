package org.tributary._support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running browser that is led by its own protocol for developers. Each tab is a person: nothing is shared between two. */
public final class DevTools implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final WebSocket socket;
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();

    private DevTools(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    /** Of a browser that was just started and writes its address where errors go. */
    static DevTools of(Process process) throws IOException {
        BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                drain(lines);
                return new DevTools(process, URI.create(address.group(1)));
            }
        }
        throw new IOException("the browser ended before it could be led");
    }

    /** A full pipe would stop the browser. */
    private static void drain(BufferedReader lines) {
        var drain = new Thread(() -> {
            try (lines) {
                while (lines.readLine() != null) {
                    // what it says of itself is of no use
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        drain.setDaemon(true);
        drain.setUncaughtExceptionHandler((thread, problem) -> {});
        drain.start();
    }

    /** A tab with cookies and a memory of its own, which may ask nothing but of this origin. */
    public Tab open(String origin) {
        String profile = send("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = send(
                        "",
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", profile, "width", 1440, "height", 900))
                .path("targetId")
                .asString();
        String session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        var tab = new Tab(this, session, origin);
        listeners.put(session, tab::hear);
        tab.begin();
        return tab;
    }

    JsonNode send(String session, String method, Map<String, ?> given) {
        long id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(given));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        synchronized (socket) {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        }
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void hear(JsonNode message) {
        Optional<CompletableFuture<JsonNode>> answer =
                Optional.ofNullable(asked.remove(message.path("id").asLong(-1)));
        if (answer.isEmpty()) {
            listeners
                    .getOrDefault(message.path("sessionId").asString(""), (method, params) -> {})
                    .accept(message.path("method").asString(""), message.path("params"));
        } else if (message.has("error")) {
            answer.get()
                    .completeExceptionally(
                            new IllegalStateException(message.path("error").toString()));
        } else {
            answer.get().complete(message.path("result"));
        }
    }

    @Override
    public void close() {
        process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Puts together what comes in parts. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                hear(message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(part);
        }
    }

    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
