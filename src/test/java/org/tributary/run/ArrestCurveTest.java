package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;

/**
 * Goal: few arrests end about half of the organisations, and many more end but few more; the curve is concave.
 *
 * <p>Method: the shipped organisation, quick form with 150 runs at each share. Source: MADTOR (Manzi and Calderoni 2024).
 */
class ArrestCurveTest {
    private static final int RUNS = 150;

    @Test
    void theCurveOfArrestsIsConcaveAndInItsBand() {
        List<ArrestCurve.Level> levels =
                new ArrestCurve(Plays.shipped("drug-organisation")).at(List.of(0.0, 0.05, 0.1, 0.4, 0.8), RUNS, 2);
        List<Double> disrupted =
                levels.stream().map(ArrestCurve.Level::disrupted).toList();
        System.out.println("disrupted at 0, 5, 10, 40 and 80 % arrested: " + disrupted);
        double few = (disrupted.get(1) + disrupted.get(2)) / 2;
        assertThat(few).isBetween(0.4, 0.6);
        assertThat(disrupted.get(4) - disrupted.get(3)).isBetween(0.1, 0.3);
        assertThat(few - disrupted.get(0))
                .as("the first arrests weigh more than the last")
                .isGreaterThan(disrupted.get(4) - disrupted.get(3));
    }

    @Test
    void plantedFaultWhereArrestsCostNothingTheyEndNobody() {
        var harmless = Scenarios.with(
                Plays.shipped("drug-organisation"),
                Map.of(
                        "member.chain-weight", 0.0,
                        "security.cost", 0.0,
                        "dealing.arrest-cost", 0.0,
                        "dealing.least-found", 0.0,
                        "dealing.most-found", 0.0));
        assertThat(new ArrestCurve(harmless).at(List.of(0.8), 20, 2).get(0).disrupted())
                .isZero();
    }

    @Test
    void theSameSharesGiveTheSameCurveWithAnyNumberOfWorkers() {
        var curve = new ArrestCurve(Plays.shipped("drug-organisation"));
        assertThat(curve.at(List.of(0.1), 20, 1)).isEqualTo(curve.at(List.of(0.1), 20, 3));
    }
}
