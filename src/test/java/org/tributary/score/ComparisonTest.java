package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.score.Comparison.Verdict.BETTER;
import static org.tributary.score.Comparison.Verdict.SAME;
import static org.tributary.score.Comparison.Verdict.WORSE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Comparison.Cell;
import org.tributary.score.Comparison.Kind;
import org.tributary.score.Comparison.Line;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;

class ComparisonTest {

    @Test
    void lessIsBetterWhereTheMeasureSaysSo() {
        var one = card("small", 1, List.of(measure("sharing-latency", 100, Better.LOWER)));
        var other = card("small", 1, List.of(measure("sharing-latency", 60, Better.LOWER)));

        Cell cell = line(compare(one, other, one), "sharing-latency").cells().get(1);

        assertThat(cell.difference()).hasValue(-40);
        assertThat(cell.verdict()).hasValue(BETTER);
        assertThat(line(compare(other, one), "sharing-latency").cells().get(1).verdict())
                .hasValue(WORSE);
        assertThat(line(compare(one, one), "sharing-latency").cells().get(1).verdict())
                .hasValue(SAME);
    }

    @Test
    void whatOneRunDoesNotSayHasNeitherDifferenceNorVerdict() {
        var one = card("small", 1, List.of());
        var other = card("small", 1, List.of(measure("persons-freed", 60, Better.HIGHER)));

        List<Cell> cells = line(compare(one, other), "persons-freed").cells();

        assertThat(cells.get(0).value()).isEmpty();
        assertThat(cells.get(1).value()).hasValue(60);
        assertThat(cells.get(1).difference()).isEmpty();
        assertThat(cells.get(1).verdict()).isEmpty();
    }

    @Test
    void headsCompareByIndexAndObjectivesByTheRatingThatHolds() {
        var one = rated(0.5, Rating.S);
        var other = rated(0.25, Rating.P);

        Comparison comparison = compare(one, other);

        assertThat(line(comparison, "joint-command").cells().get(1).difference())
                .hasValue(-0.25);
        assertThat(line(comparison, "joint-command").cells().get(1).verdict()).hasValue(WORSE);
        assertThat(line(comparison, "O1").kind()).isEqualTo(Kind.OBJECTIVE);
        assertThat(line(comparison, "O1").cells().get(1).verdict()).hasValue(BETTER);
    }

    @Test
    void otherScenariosAndSeedsAreSaidOpenly() {
        var one = card("small", 1, List.of());

        assertThat(compare(one, card("large", 2, List.of())).cautions())
                .containsExactly(
                        "The runs have different scenarios (small, large): figures of different scripts do not compare.",
                        "The runs have different seeds (1, 2): part of each difference is chance.");
        assertThat(compare(one, one).cautions()).isEmpty();
    }

    private static Comparison compare(Scorecard... cards) {
        Map<String, Scorecard> named = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            named.put("run-" + named.size(), card);
        }
        return Comparison.of(named);
    }

    private static Line line(Comparison comparison, String id) {
        return comparison.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard card(String scenario, long seed, List<MeasureScore> measures) {
        return new Scorecard(
                scenario, seed, "test", Map.of(new SeatId("tha"), "alone"), List.of(), measures, List.of());
    }

    private static Scorecard rated(double index, Rating rating) {
        var head = new HeadScore(Head.JOINT_COMMAND, OptionalDouble.of(index), Optional.of(rating));
        var objective = new ObjectiveScore(
                new ObjectiveId("O1"), Optional.of(rating), Optional.empty(), List.of(), List.of());
        return new Scorecard("small", 1, "test", Map.of(), List.of(head), List.of(), List.of(objective));
    }

    private static MeasureScore measure(String id, double value, Better better) {
        return new MeasureScore(
                id,
                Optional.empty(),
                OptionalDouble.of(value),
                "h",
                1,
                1,
                Optional.of(better),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
