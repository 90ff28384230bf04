package org.tributary._support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Kills a program under load and keeps account of what it said. The program writes lines: {@code ready} once, then {@code
 * try WHERE NUMBER .} before it begins to keep something and {@code ack WHERE NUMBER .} once that is acknowledged. What is kept
 * in the end is compared with that: nothing may be lost, doubled or invented.
 */
public final class KillHarness {
    private final Map<String, Set<Long>> tried = new TreeMap<>();
    private final Map<String, Set<Long>> acknowledged = new TreeMap<>();
    private int acknowledgements;

    /** What is wrong with what was kept, a sentence each, and how much there was to compare. */
    public record Account(List<String> lost, List<String> doubled, List<String> invented, int acknowledgements) {
        /** How many sentences there are. */
        public int faults() {
            return lost.size() + doubled.size() + invented.size();
        }
    }

    /** The command that starts a class of the tests with this Java. */
    public static List<String> java(Class<?> program, String... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java")
                        .toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Starts the program and, so long after its first acknowledgement, kills it as the system does when memory is short
     * (SIGKILL).
     *
     * @throws IOException if it ended before
     */
    public void kill(List<String> command, long after_ms) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            if (!"ready".equals(first)) {
                throw new IOException("the program said %s and not that it was ready".formatted(first));
            }
            var killer = new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(after_ms);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // by its handle, since the process itself would close what we still have to read
                process.toHandle().destroyForcibly();
            });
            int before = acknowledgements;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
                if (acknowledgements > before && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
            killer.join();
        } finally {
            process.toHandle().destroyForcibly();
        }
        if (process.waitFor() == 0) {
            throw new IOException("the program ended by itself before it was killed");
        }
    }

    /** A line that the kill cut off is no line. */
    private void hear(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4 || !words[3].equals(".")) {
            return;
        }
        if (words[0].equals("try")) {
            tried(words[1], Long.parseLong(words[2]));
        } else if (words[0].equals("ack")) {
            acknowledged(words[1], Long.parseLong(words[2]));
        }
    }

    /** Somebody begins to have a number kept. */
    public synchronized void tried(String where, long number) {
        tried.computeIfAbsent(where, place -> new TreeSet<>()).add(number);
    }

    /** Somebody was told that a number is kept. */
    public synchronized void acknowledged(String where, long number) {
        acknowledged.computeIfAbsent(where, place -> new TreeSet<>()).add(number);
        acknowledgements++;
    }

    /** Compares with what is kept: by place, the numbers in the order in which they are kept. */
    public synchronized Account compare(Map<String, List<Long>> kept) {
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        var invented = new ArrayList<String>();
        acknowledged.forEach((where, numbers) -> numbers.stream()
                .filter(number -> !kept.getOrDefault(where, List.of()).contains(number))
                .forEach(number -> lost.add("%s %d".formatted(where, number))));
        kept.forEach((where, numbers) -> {
            var once = new TreeSet<Long>();
            for (long number : numbers) {
                if (!once.add(number)) {
                    doubled.add("%s %d".formatted(where, number));
                }
                if (!tried.getOrDefault(where, Set.of()).contains(number)) {
                    invented.add("%s %d".formatted(where, number));
                }
            }
        });
        return new Account(lost, doubled, invented, acknowledgements);
    }
}
