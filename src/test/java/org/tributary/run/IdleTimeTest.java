package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.Ties;
import org.tributary.model.clockwork.Clockwork;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.scenario.Scenario;
import sim.engine.SimState;

/**
 * Goal: time in which nothing happens costs nothing; nobody polls.
 *
 * <p>Method: activations over so many rounds, and over twice as many.
 */
class IdleTimeTest {
    private static final long HARDLY_ANY = 2;

    @Test
    void twiceTheTimeWithoutCrimeAddsHardlyAnActivation() {
        for (String name : new String[] {"first-steps", "moei-squeeze"}) {
            Scenario quiet = Scenarios.withoutCrime(Plays.shipped(name));
            long once = activations("idle", Scenarios.ofRounds(quiet, 8));
            long twice = activations("idle", Scenarios.ofRounds(quiet, 16));
            System.out.printf("%s without crime: %d activations in 8 weeks, %d in 16%n", name, once, twice);
            assertThat(once).isPositive();
            assertThat(twice - once).isBetween(0L, HARDLY_ANY);
        }
    }

    @Test
    void whatHappensIsPaidFor() {
        Scenario busy = Plays.shipped("first-steps");
        long once = activations("idle", Scenarios.ofRounds(busy, 8));
        long twice = activations("idle", Scenarios.ofRounds(busy, 16));
        assertThat(twice - once).as("crime goes on").isGreaterThan(100);
    }

    @Test
    void somebodyWhoLooksAroundEveryDayIsSeen() {
        assertThat(lookingAround(16 * 7) - lookingAround(8 * 7)).isGreaterThan(HARDLY_ANY);
    }

    private static long lookingAround(int days) {
        var clockwork = new Clockwork(new SimState(1), 24.0 * days, new Ties());
        lookAgain(clockwork, clockwork.newIndex());
        clockwork.play();
        return clockwork.activations();
    }

    private static void lookAgain(Clockwork clockwork, int index) {
        clockwork.at(clockwork.now_h() + 24, Phase.OPERATION, index, () -> {
            lookAgain(clockwork, index);
            return Wake.EMPTY;
        });
    }

    private static long activations(String doctrine, Scenario scenario) {
        var ties = new Ties();
        var run = new Run(Plays.under(doctrine, scenario), 1).traced(ties);
        run.simulate(run.commanders());
        return ties.activations();
    }
}
