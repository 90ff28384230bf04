package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.run.ForeignFolder;
import org.tributary.run.RunFolder;
import org.tributary.score.OverridesFile;
import org.tributary.score.RatingOverride;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.ScorecardJson;

/** Goal: an evaluator may say otherwise, with a name and a reason, and nothing that was computed or said is lost. */
class RateCommandTest {
    private static final List<String> REASONED =
            List.of("--reason", "They told by telephone.", "--evaluator", "Somchai");

    @TempDir
    private Path run;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aRun() throws IOException {
        Files.writeString(run.resolve("scorecard.json"), ScorecardJson.write(card()));
    }

    private static Scorecard card() {
        return new Scorecard(
                "small",
                1,
                "test",
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new ObjectiveScore(
                                new ObjectiveId("O1"), Optional.of(Rating.U), Optional.empty(), List.of(), List.of()),
                        new ObjectiveScore(
                                new ObjectiveId("O2"), Optional.empty(), Optional.empty(), List.of(), List.of())));
    }

    @Test
    void bothRatingsStandSideBySide() throws IOException {
        assertThat(rate("--objective", "O1", "--rating", "S")).isEqualTo(Exit.DONE.code());

        assertThat(out.toString()).contains("O1     computed U   S by Somchai: They told by telephone.");
        ObjectiveScore rated = card().with(OverridesFile.in(run)).objectives().get(0);
        assertThat(rated.rating()).hasValue(Rating.U);
        assertThat(rated.valid()).hasValue(Rating.S);
        assertThat(rated.override()).map(RatingOverride::reason).hasValue("They told by telephone.");
        assertThat(ScorecardJson.read(Files.readString(run.resolve("scorecard.json"))))
                .as("what the run left is not touched")
                .isEqualTo(card());
    }

    @Test
    void theLastRatingOfAnObjectiveHoldsAndTheEarlierOnesStay() throws IOException {
        rate("--objective", "o1", "--rating", "s");
        rate("--objective", "O2", "--rating", "P");
        rate("--objective", "O1", "--rating", "M");

        assertThat(OverridesFile.in(run))
                .extracting(RatingOverride::rating)
                .containsExactly(Rating.S, Rating.P, Rating.M);
        assertThat(card().with(OverridesFile.in(run)).objectives())
                .extracting(score -> score.valid().orElseThrow())
                .containsExactly(Rating.M, Rating.P);
    }

    @Test
    void withoutOptionsItPrintsWhatIsThereAndWritesNothing() {
        assertThat(execute("rate", run.toString())).isEqualTo(Exit.DONE.code());
        assertThat(out.toString().lines().map(String::strip)).containsExactly("O1     computed U", "O2     computed –");
        assertThat(run.resolve(OverridesFile.NAME)).doesNotExist();
    }

    @Test
    void aScorecardKeepsAnOverrideThroughItsFile() {
        var override = new RatingOverride(new ObjectiveId("O1"), Rating.S, "why", "who", "2025-01-01T00:00:00Z");
        Scorecard rated = card().with(List.of(override));
        assertThat(ScorecardJson.read(ScorecardJson.write(rated))).isEqualTo(rated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --objective=O1 --rating=S --evaluator=Somchai              | --reason: wanted is a reason
                    --objective=O1 --rating=S --evaluator=Somchai --reason=_   | but found blanks
                    --objective=O1 --rating=S --reason=so                      | --evaluator: wanted is the evaluator's name
                    --rating=S --reason=so --evaluator=Somchai                 | --objective: wanted is an objective
                    --objective=O1 --reason=so --evaluator=Somchai             | --rating: wanted is one of P, S, M, U
                    --objective=O1 --rating=X --reason=so --evaluator=Somchai  | --rating: wanted is one of P, S, M, U, but found "X"
                    --objective=O3 --rating=S --reason=so --evaluator=Somchai  | wanted is one of O1, O2, but found "O3". Did you mean
                    """)
    void whatIsMissingOrWrongIsSaidAndNothingIsWritten(String arguments, String message) {
        var all = new ArrayList<>(List.of("rate", run.toString()));
        Arrays.stream(arguments.split(" +")).map(word -> word.replace('_', ' ')).forEach(all::add);

        assertThat(execute(all.toArray(String[]::new))).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains(message);
        assertThat(run.resolve(OverridesFile.NAME)).doesNotExist();
    }

    @Test
    void aNewRunNeverDeletesWhatAnEvaluatorSaid() throws IOException {
        Files.writeString(run.resolve("manifest.json"), "{\"files\": {\"scorecard.json\": \"\"}}");
        rate("--objective", "O1", "--rating", "S");

        assertThatThrownBy(() -> RunFolder.begin(run))
                .isInstanceOf(ForeignFolder.class)
                .hasMessageContaining(OverridesFile.NAME);
    }

    @Test
    void aFolderThatIsNoRunIsRefused() {
        assertThat(execute("rate", run.resolve("elsewhere").toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("wanted is the folder of a run, but there is no scorecard.json in it");
    }

    @Test
    void aSpoiltFileIsLeftAsItIs() throws IOException {
        Path file = run.resolve(OverridesFile.NAME);
        Files.createDirectories(run.resolve("review"));
        Files.writeString(file, "[{\"objective\": \"O1\"}]");

        assertThat(rate("--objective", "O1", "--rating", "S")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("wanted are the ratings of evaluators");
        assertThat(file).hasContent("[{\"objective\": \"O1\"}]");
    }

    private int rate(String... options) {
        var all = new ArrayList<>(List.of("rate", run.toString()));
        all.addAll(List.of(options));
        all.addAll(REASONED);
        return execute(all.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Tributary.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
