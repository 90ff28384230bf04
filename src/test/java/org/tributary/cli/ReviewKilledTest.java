package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goal: a review whose process is killed, again and again and wherever it stands, ends as one that nobody disturbed.
 *
 * <p>Method: a process of its own is destroyed by force once its progress has so many lines, drawn at random, a moment
 * drawn at random after that, and started anew; every file that it leaves in the end is compared byte by byte. A test on
 * a slow machine kills at other moments, but must hold all the same.
 */
@Tag("ci")
class ReviewKilledTest {
    private static final String ONE_CALL = "src/test/resources/org/tributary/insight/missed/one-call.yaml";
    private static final int KILLS = 6;
    private static final long LATEST_ms = 120;
    private static final long PATIENCE_s = 120;

    @TempDir
    private Path folder;

    private Path run;

    @Test
    void whereverItIsKilledTheReviewEndsTheSame() throws Exception {
        run = folder.resolve("run");
        assertThat(start("run", ONE_CALL, "--seed", "2", "--out", run.toString(), "--quiet")
                        .waitFor(PATIENCE_s, TimeUnit.SECONDS))
                .isTrue();
        finish();
        Map<String, String> whole = files();
        List<String> progress = progress();
        assertThat(progress).anySatisfy(line -> assertThat(line).startsWith("{\"candidate\""));
        long seed = Long.getLong("property.seed", System.nanoTime());
        var moments = new Random(seed);
        deleteReview();
        for (int i = 0; i < KILLS; i++) {
            // from the first line to the files at the end, which come once the progress is whole
            int lines = (int) ((i + moments.nextDouble()) / KILLS * (progress.size() + 1));
            killAfter(lines, (long) (LATEST_ms * moments.nextDouble()));
        }
        finish();
        assertThat(files()).as("Replay: -Dproperty.seed=%d", seed).isEqualTo(whole);
        assertThat(progress())
                .as("nothing is done twice; replay: -Dproperty.seed=%d", seed)
                .containsExactlyInAnyOrderElementsOf(progress);
    }

    private void finish() throws Exception {
        Process process = review();
        assertThat(process.waitFor(PATIENCE_s, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private Process review() throws IOException {
        return start("review", run.toString(), "--fortunes", "8", "--quiet");
    }

    private void killAfter(int lines, long then_ms) throws Exception {
        Process process = review();
        try {
            while (process.isAlive() && progress().size() < lines) {
                Thread.sleep(1);
            }
            Thread.sleep(then_ms);
        } finally {
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(PATIENCE_s, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<String> progress() throws IOException {
        Path file = run.resolve("review/progress.jsonl");
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void deleteReview() throws IOException {
        try (Stream<Path> all = Files.walk(run.resolve("review"))) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** What is left, but for the progress, whose lines come as the processors finish them. */
    private Map<String, String> files() throws IOException {
        var result = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(run.resolve("review"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(each).toString();
                if (!name.endsWith("progress.jsonl")) {
                    result.put(
                            name, new String(Files.readAllBytes(each), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return result;
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tributary.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
