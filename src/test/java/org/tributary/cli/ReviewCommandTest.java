package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.insight.Review;
import org.tributary.insight.ReviewJson;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;

/**
 * Goal: a review is written, agrees with each of its parts played alone, goes on where it stopped, and refuses what is no
 * run, in words.
 */
class ReviewCommandTest {
    private static final String FORTUNES = "3";

    @TempDir
    private Path folder;

    private Path run;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void play() {
        run = folder.resolve("run");
        assertThat(tributary("run", "scenarios/first-steps.yaml", "--seed", "3", "--out", run.toString(), "--quiet"))
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

    private Review review() throws IOException {
        assertThat(tributary("review", run.toString(), "--fortunes", FORTUNES, "--quiet", "--no-missed"))
                .as(err.toString())
                .isZero();
        return ReviewJson.read(Files.readString(run.resolve("review/review.json")));
    }

    @Test
    void theSharesAddUpToTheValueAndTheScorecardIsCompleted() throws IOException {
        Review review = review();
        double sum = review.shares().stream()
                .mapToDouble(share -> share.share().mean())
                .sum();
        double value = review.valueOfCooperation().over().orElseThrow().mean();
        assertThat(sum).isCloseTo(value, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(review.coalitions()).hasSize(4);
        Scorecard card = ScorecardJson.read(Files.readString(run.resolve("review/scorecard.json")));
        assertThat(card.get(MeasureName.VALUE_OF_COOPERATION).value()).hasValue(value);
        assertThat(card.get(MeasureName.OUTCOME).n()).isEqualTo(3);
        Scorecard before = ScorecardJson.read(Files.readString(run.resolve("scorecard.json")));
        assertThat(before.get(MeasureName.OUTCOME).value()).isEmpty();
        for (String file : List.of("aar.html", "ledger.csv", "ledger.parquet", "ledger.md")) {
            assertThat(run.resolve("review").resolve(file)).isNotEmptyFile();
        }
        assertThat(card.get(MeasureName.PERSONS_FREED)).isEqualTo(before.get(MeasureName.PERSONS_FREED));
    }

    @Test
    void eachReplayPlayedAloneInAnotherProcessGivesTheSame() throws Exception {
        review();
        for (String line : Files.readAllLines(run.resolve("review/progress.jsonl"))) {
            if (line.contains("\"none/2\"") || line.contains("\"tha+mmr/2\"")) {
                String seats = line.contains("none") ? "none" : "tha,mmr";
                String value = line.replaceAll(".*\"persons-freed\":([0-9.]+).*", "$1");
                assertThat(elsewhere("review", run.toString(), "--coalition", seats, "--fortune", "2"))
                        .contains("persons-freed " + value + " persons");
            }
        }
    }

    private static String elsewhere(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tributary.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return text;
    }

    @Test
    void whatWasDoneIsNotDoneAgainAndTheReviewIsTheSame() throws IOException {
        Review whole = review();
        Path progress = run.resolve("review/progress.jsonl");
        List<String> lines = Files.readAllLines(progress);
        String torn = lines.get(3).substring(0, 20);
        Files.writeString(progress, String.join("\n", lines.subList(0, 3)) + "\n" + torn);
        assertThat(review()).isEqualTo(whole);
        assertThat(Files.readAllLines(progress))
                .startsWith(lines.get(0), lines.get(1), lines.get(2))
                .hasSameSizeAs(lines);
    }

    @Test
    void aReviewedRunMayBeReplacedByAnother() throws IOException {
        review();
        assertThat(tributary("run", "scenarios/first-steps.yaml", "--seed", "4", "--out", run.toString(), "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(run.resolve("review")).doesNotExist();
    }

    @Test
    void aRunThatWasChangedIsRefused() throws IOException {
        Files.writeString(run.resolve("replay/scenario.json"), " ", java.nio.file.StandardOpenOption.APPEND);
        assertThat(tributary("review", run.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("replay/scenario.json was changed").doesNotContain("Exception");
    }

    @Test
    void aRunOfAnotherVersionIsRefused() throws IOException {
        Path manifest = run.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"engine\" : \"[^\"]*\"", "\"engine\" : \"0.0.1\""));
        assertThat(tributary("review", run.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("played by version 0.0.1");
    }

    @Test
    void whatIsNoRunIsRefused() {
        assertThat(tributary("review", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no manifest.json");
        assertThat(tributary("review", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such folder");
        assertThat(tributary("review", run.toString(), "--coalition", "thai")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean \"tha\"?");
        assertThat(tributary("review", run.toString(), "--fortunes", "0")).isEqualTo(2);
    }
}
