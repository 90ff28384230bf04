package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Plays;
import org.tributary._support.Ties;
import org.tributary.model.clockwork.Clockwork;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import sim.engine.SimState;

/**
 * Goal: no two activations share a time and an ordering, since MASON shuffles those that do; and hardly any is for nothing.
 *
 * <p>Method: all activations of many runs, heard by a trace.
 */
class NoTiesTest {
    private static final double MOST_EMPTY = 0.05;

    @ParameterizedTest
    @CsvSource({
        "first-steps, alone, 20",
        "first-steps, centre, 20",
        "moei-squeeze, idle, 5",
        "moei-squeeze, alone, 10",
        "moei-squeeze, centre, 10"
    })
    void activationsNeverTieAndAreSeldomForNothing(String scenario, String doctrine, int seeds) {
        var plan = Plays.under(doctrine, scenario);
        long activations = 0;
        long empty = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            var ties = new Ties();
            var run = new Run(plan, seed).traced(ties);
            run.simulate(run.commanders());
            assertThat(ties.found())
                    .as("ties in %s under %s, seed %d", scenario, doctrine, seed)
                    .isEmpty();
            activations += ties.activations();
            empty += ties.emptyActivations();
        }
        double share = (double) empty / activations;
        System.out.printf(
                "%s, %s: %d activations a run, %.2f %% of them empty%n",
                scenario, doctrine, activations / seeds, 100 * share);
        assertThat(activations).as("no activations would prove nothing").isGreaterThan(100L * seeds);
        assertThat(share).isLessThan(MOST_EMPTY);
    }

    @Test
    void oneIndexForTwoActivitiesIsNamed() {
        var ties = new Ties();
        var clockwork = new Clockwork(new SimState(1), 10, ties);
        int shared = clockwork.newIndex();
        clockwork.at(3, Phase.CRIME, shared, () -> Wake.USED);
        clockwork.at(3, Phase.CRIME, shared, () -> Wake.USED);
        clockwork.at(3, Phase.SCRIPT, shared, () -> Wake.USED);
        clockwork.at(3, Phase.CRIME, clockwork.newIndex(), () -> Wake.USED);
        clockwork.play();
        assertThat(ties.activations()).isEqualTo(3);
        assertThat(ties.found()).singleElement().asString().startsWith("3.0 h");
    }
}
