package org.tributary.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.MemoryJournal;
import org.tributary._support.Room;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.run.OrderLines;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.scenario.read.ScenarioWriter;

/** What there is after ENDEX: hot wash, replay, report, files. */
class EndedExerciseTest {
    private static Room room;

    @BeforeAll
    static void play() {
        room = Room.of("moei-squeeze", 3, "tha");
        room.control(new Act.Startex());
        room.allReady();
        room.control(new Act.Endex());
    }

    @AfterAll
    static void end() {
        room.close();
    }

    static Scenario read(String text) {
        return ScenarioReader.read("scenario", text.getBytes(UTF_8));
    }

    @Test
    void theHotWashTellsWhatHappenedAndAsksThreeQuestions() {
        HotWash wash = room.exercise().hotWash(Optional.empty());
        assertThat(wash.happened()).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(a.at_h(), b.at_h()));
        assertThat(wash.questions()).hasSize(3);
        assertThat(wash.othersKnew()).allSatisfy(gap -> {
            assertThat(gap.gap_h()).isPositive();
            assertThat(gap.holderSeat()).isNotEqualTo(gap.otherSeat());
        });
        var tha = new SeatId("tha");
        HotWash page = room.exercise().hotWash(Optional.of(tha));
        assertThat(page.happened())
                .allSatisfy(moment -> assertThat(moment.seats()).contains(tha));
        assertThat(ExerciseJson.write(page)).contains("\"gap-h\"").contains("\"at-h\"");
    }

    @Test
    void thereIsNoHotWashBeforeEndex() {
        try (Room early = Room.of("first-steps", 1)) {
            assertThatThrownBy(() -> early.exercise().hotWash(Optional.empty()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anyMomentCanBeLookedAtAgainAndASeatSeesNoTruth() {
        ReplayFrame middle = room.exercise().replayAt(300, Optional.empty());
        assertThat(middle.at_h()).isEqualTo(300);
        assertThat(middle.truth().sites()).isNotEmpty();
        ReplayFrame own = room.exercise().replayAt(300, Optional.of(new SeatId("tha")));
        assertThat(own.truth().sites()).isEmpty();
        assertThat(own.truth().loads()).isEmpty();
        assertThat(own.truth().units())
                .isNotEmpty()
                .hasSizeLessThan(middle.truth().units().size());
        assertThat(own.believed()).isNotEmpty();
        assertThat(room.exercise().replayAt(0, Optional.empty()).at_h()).isZero();
    }

    @Test
    void sectionsSurveysRatingsAndAmendmentsAreKeptWithWhatTheyReplace() {
        PersonId evaluator = room.invite(new Invitation("Eva", Duty.EVALUATOR, Optional.empty(), false, "en"))
                .person()
                .orElseThrow()
                .id();
        var objective =
                room.exercise().scenario().objectives().keySet().iterator().next();
        assertThat(submit(evaluator, new Act.Rate(objective, Rating.S, "as seen"))
                        .accepted())
                .isTrue();
        assertThat(submit(evaluator, new Act.EditReport("summary", "en", "First", "excon"))
                        .accepted())
                .isTrue();
        assertThat(submit(evaluator, new Act.EditReport("summary", "en", "Second", "tha"))
                        .accepted())
                .isTrue();
        assertThat(submit(room.lead("tha"), new Act.AnswerSurvey(Map.of("useful", "5")))
                        .accepted())
                .isTrue();
        assertThat(room.control(new Act.Amend(MeasureName.PERSONS_FREED, 12, "counted by hand"))
                        .accepted())
                .isTrue();
        Released all = room.exercise().released(evaluator);
        assertThat(all.report().get(0).versions()).hasSize(2);
        assertThat(all.surveys()).hasSize(1);
        Released own = room.exercise().released(room.lead("tha"));
        assertThat(own.report().get(0).versions())
                .extracting(Released.Version::text)
                .containsExactly("Second");
        ExconView view = room.exercise().exconView();
        assertThat(view.scores().amended().get(0).value()).isEqualTo(12);
        assertThat(view.scores().amended().get(0).computed()).isNotEqualTo(Optional.of(12.0));
        assertThat(view.scores().objectives().get(0).rated()).contains(Rating.S);
    }

    private static Reply submit(PersonId by, Act act) {
        return room.exercise().submit(Optional.of(by), Optional.empty(), act).join();
    }

    @Test
    void theFolderOfARunPlaysAgain(@TempDir Path folder) throws Exception {
        Path run = folder.resolve("run");
        room.exercise().writeRun(run, ScenarioWriter::toJson);
        assertThat(OrderLines.read(run.resolve("events.jsonl")).orders()).isNotEmpty();
        assertThat(run.resolve("scorecard.json")).exists();
        assertThat(ScenarioReader.read(run.resolve("replay/scenario.json")).scenario())
                .isEqualTo("moei-squeeze");
    }

    @Test
    void anExportedExerciseIsVerifiedAndBroughtInElsewhere(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("exercise.jsonl");
        room.exercise().export(file);
        assertThat(ExportFile.verify(file, EndedExerciseTest::read)).isEmpty();
        try (Exercises elsewhere = Room.opened(new MemoryJournal())) {
            ExerciseId id = elsewhere.importFrom(file);
            assertThat(elsewhere.find(id).orElseThrow().exconView().stops())
                    .isEqualTo(room.exercise().exconView().stops());
            assertThatThrownBy(() -> elsewhere.importFrom(file)).hasMessageContaining("already");
        }
    }

    @Test
    void everyTruncationAndEveryFlippedBitIsSeen(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("exercise.jsonl");
        room.exercise().export(file);
        byte[] whole = Files.readAllBytes(file);
        Path damaged = folder.resolve("damaged.jsonl");
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, flipped);
            assertThatThrownBy(() -> ExportFile.read(damaged))
                    .as("bit at byte " + at)
                    .hasMessageContaining("damaged");
        }
        List<Integer> lengths = random.ints(200, 0, whole.length).boxed().toList();
        for (int length : lengths) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ExportFile.read(damaged))
                    .as("cut to " + length)
                    .isNotNull();
        }
    }
}
