package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Plays;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/**
 * Goal: on the river, in the shared room and at the chokepoints working together pays, by more than chance.
 *
 * <p>Method: each doctrine under the same seeds; the difference of the scenario's headline with its interval at 95 %.
 */
class GoodsScenariosTest {
    private static final int SEEDS = 12;

    @ParameterizedTest
    @CsvSource({
        "river-joint-patrol, alone, centre",
        "shared-room, alone, bilateral",
        "shared-room, bilateral, centre",
        "precursor-balloon, alone, bilateral",
        "precursor-balloon, bilateral, centre"
    })
    void theMoreIsDoneTogetherTheBetterTheHeadline(String scenario, String less, String more) {
        MeasureName headline = Plays.shipped(scenario).headline().orElseThrow();
        var ofLess = values(scenario, less, headline);
        var ofMore = values(scenario, more, headline);
        Interval gain = headline.better() == MeasureName.Better.HIGHER
                ? Intervals.ofDifference(ofMore, ofLess).orElseThrow()
                : Intervals.ofDifference(ofLess, ofMore).orElseThrow();
        System.out.printf(
                "%s %s: %s %s, %s %s, gain %s%n",
                scenario,
                headline.word(),
                less,
                Intervals.ofMean(ofLess).orElseThrow(),
                more,
                Intervals.ofMean(ofMore).orElseThrow(),
                gain);
        assertThat(gain).matches(Interval::isPositive);
    }

    private static List<OptionalDouble> values(String scenario, String doctrine, MeasureName measure) {
        RunPlan plan = Plays.under(doctrine, scenario);
        var values = new ArrayList<OptionalDouble>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            values.add(new Run(plan, seed).play().get(measure).value());
        }
        return values;
    }
}
