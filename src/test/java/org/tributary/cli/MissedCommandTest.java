package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.insight.Review;
import org.tributary.insight.ReviewJson;

/** Goal: each missed connection is listed with a command that shows it again, a review holds them, bad input is told. */
class MissedCommandTest {
    private static final String ONE_CALL = "src/test/resources/org/tributary/insight/missed/one-call.yaml";

    @TempDir
    private Path folder;

    private Path run;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void play() {
        run = folder.resolve("run");
        assertThat(tributary("run", ONE_CALL, "--seed", "2", "--out", run.toString(), "--quiet"))
                .isZero();
    }

    private int tributary(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Tributary.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theCommandBesideAMissedConnectionShowsItAgain() {
        assertThat(tributary("missed", run.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("3 harms looked at; for 3 of them");
        String command = out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("./tributary missed"))
                .findFirst()
                .orElseThrow();
        String[] words = command.replace("'", "").split(" ", -1);
        assertThat(tributary(Arrays.copyOfRange(words, 1, words.length)))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("gone under the fortune of the run, if tha-border is told")
                .contains("of 16 fortunes 16 have it, and in 16 of these it is gone")
                .contains("Verified: a missed connection.");
    }

    @Test
    void aReviewHoldsThem() throws IOException {
        assertThat(tributary("review", run.toString(), "--fortunes", "1", "--quiet"))
                .as(err.toString())
                .isZero();
        Review review = ReviewJson.read(Files.readString(run.resolve("review/review.json")));
        assertThat(review.missed()).hasSize(3);
        assertThat(review.missedRemark()).isPresent();
    }

    @Test
    void aSearchThatWasStoppedGoesOnWhereItStoppedAndTheReviewIsTheSame() throws IOException {
        String[] review = {"review", run.toString(), "--fortunes", "1", "--quiet"};
        assertThat(tributary(review)).isZero();
        String whole = Files.readString(run.resolve("review/review.json"));
        Path progress = run.resolve("review/progress.jsonl");
        List<String> lines = Files.readAllLines(progress);
        List<String> tried =
                lines.stream().filter(line -> line.startsWith("{\"candidate\"")).toList();
        assertThat(tried).as("one of each harm").hasSize(3);
        int first = lines.indexOf(tried.get(0));
        for (int kept = first; kept <= lines.size(); kept++) {
            String torn = kept < lines.size() ? lines.get(kept).substring(0, 15) : "";
            Files.writeString(progress, String.join("\n", lines.subList(0, kept)) + "\n" + torn);
            assertThat(tributary(review)).isZero();
            assertThat(run.resolve("review/review.json")).hasContent(whole);
            assertThat(Files.readAllLines(progress))
                    .as("what was done with %d lines kept is not done again", kept)
                    .startsWith(lines.subList(0, kept).toArray(String[]::new))
                    .containsExactlyInAnyOrderElementsOf(lines);
        }
    }

    @Test
    void whatCannotBePlayedIsToldInWords() {
        String handOver = "load-1,mmr-police,tha-border,blo,3";
        Stream.of(
                        new String[] {"--harm", "7"},
                        new String[] {"--hand-over", handOver},
                        new String[] {"--harm", "7", "--hand-over", "load-1"},
                        new String[] {"--harm", "1", "--hand-over", handOver})
                .forEach(arguments -> {
                    String[] all = Stream.concat(Stream.of("missed", run.toString()), Arrays.stream(arguments))
                            .toArray(String[]::new);
                    assertThat(tributary(all)).isEqualTo(Exit.BAD_INPUT.code());
                    assertThat(err.toString()).containsAnyOf("wanted", "belong together", "is no harm");
                });
    }
}
