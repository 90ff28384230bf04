package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every broken file, each in a process of its own at 256 MiB of heap, as the launcher starts it: exit code 2, a code and a
 * place, no stack trace, within a second. A start that another program delays is tried again.
 */
@Tag("ci")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class BrokenFilesIT {
    private static final Path BROKEN = Path.of("src/test/resources/org/tributary/scenario/read/broken");
    private static final double MOST_S = 1;
    private static final int TRIES = 5;

    @TempDir
    private Path folder;

    @Test
    void eachIsRefusedInWordsWithinASecond() throws Exception {
        List<Path> files = new ArrayList<>(brokenFiles());
        files.addAll(hostileFiles());
        assertThat(files).hasSizeGreaterThan(50);
        validate_s(files.get(0)); // the first start makes the start-up archive
        Map<Path, Double> slow = new LinkedHashMap<>();
        double slowest_s = 0;
        for (Path file : files) {
            double best_s = Double.POSITIVE_INFINITY;
            for (int i = 0; i < TRIES && best_s > MOST_S; i++) {
                best_s = Math.min(best_s, validate_s(file));
            }
            slowest_s = Math.max(slowest_s, best_s);
            if (best_s > MOST_S) {
                slow.put(file, best_s);
            }
        }
        System.out.printf("%d broken files at 256 MiB, the slowest whole process %.2f s%n", files.size(), slowest_s);
        assertThat(slow).isEmpty();
    }

    private static List<Path> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.sorted().toList();
        }
    }

    private List<Path> hostileFiles() throws IOException {
        byte[] random = new byte[100_000];
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) (i * 31 + i / 7);
        }
        return List.of(
                hostile(
                        "large.yaml",
                        ("title: " + "x".repeat(99) + "\n").repeat(50_000).getBytes(UTF_8)),
                hostile("deep.yaml", ("[".repeat(60) + "]".repeat(60)).getBytes(UTF_8)),
                hostile("very-deep.yaml", "{a: ".repeat(100_000).getBytes(UTF_8)),
                hostile("long-line.yaml", ("title: \"" + "a\\n".repeat(1_000_000)).getBytes(UTF_8)),
                hostile("many-keys.yaml", manyKeys().getBytes(UTF_8)),
                hostile("empty.yaml", new byte[0]),
                hostile("binary.yaml", random),
                hostile("utf-16.yaml", "scenario: first-steps\n".getBytes(UTF_16)));
    }

    private static String manyKeys() {
        var text = new StringBuilder();
        for (int i = 0; i < 190_000; i++) {
            text.append('k').append(i).append(": 1\n");
        }
        return text.toString();
    }

    private Path hostile(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private double validate_s(Path file) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        long begin = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(Path.of("tributary").toAbsolutePath().toString(), "validate", file.toString());
        builder.environment().put("TRIBUTARY_JAVA_OPTIONS", "-Xmx256m");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        double took_s = (System.nanoTime() - begin) / 1e9;
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(ended).as("%s ends", file).isTrue();
        assertThat(process.exitValue()).as("exit code for %s: %s", file, said).isEqualTo(2);
        assertThat(said).as("%s", file).containsPattern(":\\d+:\\d+: E\\d{4} ").doesNotContain("\tat ");
        return took_s;
    }
}
