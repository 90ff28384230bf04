package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary.scenario.MeasureName.BREACHES;
import static org.tributary.scenario.MeasureName.DECISION_CHAIN;
import static org.tributary.scenario.MeasureName.PERSONS_FREED;
import static org.tributary.scenario.MeasureName.SHARING_LATENCY;
import static org.tributary.scenario.MeasureName.SITES_CLOSED;
import static org.tributary.scenario.MeasureName.SYNCHRONY;
import static org.tributary.scenario.MeasureName.VICTIM_LOSSES_USD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tributary._support.Script;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Objective.Task;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;

class GradingTest {
    private static final Band LATENCY = Script.band(72, 168, 336);
    private static final Band CHAIN = Script.band(100, 200, 300);
    private static final Band FREED = Script.band(4000, 2500, 1000);

    @Test
    void aHeadIsTheMeanPositionAndTheMedianRatingOfWhatIsBanded() {
        var script = Script.ofThreeCountries()
                .objective("O1", Map.of(SHARING_LATENCY, LATENCY, DECISION_CHAIN, CHAIN, SYNCHRONY, FREED));
        var grading = grading(script, Map.of(SHARING_LATENCY, 120.0, DECISION_CHAIN, 600.0, PERSONS_FREED, 50.0));

        HeadScore rapid = heads(grading).get(0);

        // 120 h of latency: S, at 5/6. A chain of 600 h: U, at 0. Mean 5/12; the worse of the two is U.
        assertThat(rapid.id()).isEqualTo(Head.RAPID_RESPONSE);
        assertThat(rapid.index().orElseThrow()).isCloseTo(5.0 / 12, within(1e-12));
        assertThat(rapid.rating()).hasValue(Rating.U);
    }

    @Test
    void aHeadWithoutABandedValueHasNeitherIndexNorRating() {
        var script = Script.ofThreeCountries().objective("O1", Map.of(SYNCHRONY, Script.band(0.9, 0.6, 0.3)));
        var grading = grading(script, Map.of(PERSONS_FREED, 50.0));

        assertThat(heads(grading)).extracting(HeadScore::id).containsExactly(Head.values());
        assertThat(heads(grading)).allSatisfy(head -> {
            assertThat(head.index()).isEmpty();
            assertThat(head.rating()).isEmpty();
        });
    }

    @Test
    void anObjectiveIsPWhenAllItsTasksAreMet() {
        ObjectiveScore objective = freeing(Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 2.0));
        assertThat(objective.rating()).hasValue(Rating.P);
        assertThat(objective.tasks()).allSatisfy(task -> assertThat(task.late()).isEmpty());
    }

    @Test
    void anObjectiveIsUWhenAnyTaskIsUnmetWhateverItsBandsSay() {
        assertThat(rated(Map.of(PERSONS_FREED, 1200.0, SITES_CLOSED, 1.0))).hasToString("Optional[U]");
        assertThat(rated(Map.of(PERSONS_FREED, 5000.0, SITES_CLOSED, 1.0))).hasToString("Optional[U]");
    }

    @Test
    void anObjectiveIsSWhenAllItsTasksAreMetButOneLate() {
        ObjectiveScore late = timed(Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 2.0), Set.of());
        assertThat(late.rating()).hasValue(Rating.S);
        assertThat(late.tasks()).extracting(TaskScore::late).containsExactly(Optional.of(true), Optional.empty());

        ObjectiveScore inTime = timed(Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 2.0), Set.of("free"));
        assertThat(inTime.rating()).hasValue(Rating.P);
        assertThat(inTime.tasks()).extracting(TaskScore::late).containsExactly(Optional.of(false), Optional.empty());
    }

    @Test
    void whatWasReachedInTimeAndLostAgainIsNotMet() {
        ObjectiveScore lost = timed(Map.of(PERSONS_FREED, 499.0, SITES_CLOSED, 2.0), Set.of("free"));
        assertThat(lost.rating()).hasValue(Rating.U);
        assertThat(lost.tasks()).extracting(TaskScore::late).containsOnly(Optional.empty());
    }

    @Test
    void anObjectiveIsMWhenItIsDoneWithABreach() {
        // Breaches: S up to 3, so 4 are M.
        Map<MeasureName, Double> done = Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 2.0, BREACHES, 4.0);
        assertThat(freeing(done).rating()).hasValue(Rating.M);
        assertThat(freeing(done).harm()).containsExactly("breaches");
        assertThat(timed(done, Set.of()).rating()).as("late, too").hasValue(Rating.M);
        assertThat(rated(Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 2.0, BREACHES, 3.0)))
                .hasToString("Optional[P]");
        assertThat(rated(Map.of(PERSONS_FREED, 500.0, SITES_CLOSED, 1.0, BREACHES, 4.0)))
                .as("not done")
                .hasToString("Optional[U]");
    }

    @Test
    void harmCountsForTheObjectiveThatBandsItAndForNoOther() {
        Task[] first = {Script.task("free", PERSONS_FREED, 500)};
        Task[] second = {Script.task("free-too", PERSONS_FREED, 500)};
        var script = Script.ofThreeCountries()
                .objective("O1", Map.of(VICTIM_LOSSES_USD, Script.band(100, 200, 300)), first)
                .objective("O2", Map.of(), second);
        var objectives = grading(script, Map.of(PERSONS_FREED, 500.0, VICTIM_LOSSES_USD, 250.0))
                .objectives();

        assertThat(objectives).extracting(score -> score.rating().orElseThrow()).containsExactly(Rating.M, Rating.P);
        assertThat(objectives.get(0).harm()).containsExactly("victim-losses-usd");
        assertThat(objectives.get(1).harm()).isEmpty();
    }

    @Test
    void aTaskWithNothingToMeasureIsNotMet() {
        ObjectiveScore objective = freeing(Map.of(PERSONS_FREED, 5000.0));

        assertThat(objective.tasks()).extracting(TaskScore::met).containsExactly(true, false);
        assertThat(objective.tasks()).allSatisfy(task -> assertThat(task.late()).isEmpty());
        assertThat(objective.rating()).hasValue(Rating.U);
    }

    @Test
    void whereLessIsBetterATaskIsMetUpToItsValue() {
        var script = Script.ofThreeCountries()
                .objective("O1", Map.of(), Script.task("fast", DECISION_CHAIN, 100))
                .objective("O2", Map.of(), Script.task("faster", DECISION_CHAIN, 99));

        assertThat(grading(script, Map.of(DECISION_CHAIN, 100.0)).objectives())
                .extracting(objective -> objective.tasks().get(0).met())
                .containsExactly(true, false);
    }

    @Test
    void anObjectiveWithoutTasksIsRatedByItsOwnBandsAlone() {
        var script = Script.ofThreeCountries()
                .objective("O1", Map.of(PERSONS_FREED, FREED))
                .objective("O2", Map.of(PERSONS_FREED, Script.band(3, 2, 1)))
                .objective("O3", Map.of(SYNCHRONY, FREED));

        var objectives = grading(script, Map.of(PERSONS_FREED, 2500.0)).objectives();

        assertThat(objectives.get(0).rating()).hasValue(Rating.S);
        assertThat(objectives.get(1).rating()).hasValue(Rating.P);
        assertThat(objectives.get(2).rating()).isEmpty();
    }

    private static List<HeadScore> heads(Grading grading) {
        return Grading.heads(grading.measures());
    }

    private static Object rated(Map<MeasureName, Double> values) {
        return freeing(values).rating();
    }

    /** An objective to free 500 persons and close 2 sites, banded by persons freed. */
    private static ObjectiveScore freeing(Map<MeasureName, Double> values) {
        Task[] tasks = {Script.task("free", PERSONS_FREED, 500), Script.task("close", SITES_CLOSED, 2)};
        var script = Script.ofThreeCountries().objective("O1", Map.of(PERSONS_FREED, FREED), tasks);
        return grading(script, values).objectives().get(0);
    }

    /** The same, with a time set for the first task. */
    private static ObjectiveScore timed(Map<MeasureName, Double> values, Set<String> inTime) {
        Task[] tasks = {Script.taskBy("free", PERSONS_FREED, 500, 48), Script.task("close", SITES_CLOSED, 2)};
        var script = Script.ofThreeCountries().objective("O1", Map.of(PERSONS_FREED, FREED), tasks);
        return grading(script, values, inTime).objectives().get(0);
    }

    private static Grading grading(Script script, Map<MeasureName, Double> values) {
        return grading(script, values, Set.of());
    }

    private static Grading grading(Script script, Map<MeasureName, Double> values, Set<String> inTime) {
        var readings = new ArrayList<Reading>();
        for (MeasureName measure : MeasureName.values()) {
            Double value = values.get(measure);
            var present = value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
            readings.add(new Reading(measure, present, 1, 1, List.of(), List.of()));
        }
        return new Grading(script.scenario(), readings, inTime);
    }
}
