package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.Happening;

/**
 * Goal: two strategies meet one world: their logs are the same until the first order that differs.
 *
 * <p>Method: the first line that differs, which in both logs must be an order.
 */
class TwoDoctrinesTest {

    @ParameterizedTest
    @CsvSource({
        "first-steps, alone, centre, 1",
        "moei-squeeze, alone, centre, 1",
        "moei-squeeze, alone, centre, 2",
        "moei-squeeze, idle, centre, 3"
    })
    void logsPartAtTheFirstOrderThatDiffers(String scenario, String one, String other, long seed) {
        List<Event> mine = Plays.events(Plays.under(one, scenario), seed);
        List<Event> yours = Plays.events(Plays.under(other, scenario), seed);
        int parting = firstDifference(mine, yours);
        assertThat(parting).as("lines in common").isGreaterThan(10).isLessThan(yours.size());
        assertThat(yours.get(parting).what()).isInstanceOf(Happening.OrderGiven.class);
        if (!one.equals("idle")) {
            assertThat(mine.get(parting).what()).isInstanceOf(Happening.OrderGiven.class);
        }
        System.out.printf(
                "%s, %s and %s, seed %d: %d lines in common, the first that differs is an order%n",
                scenario, one, other, seed, parting);
    }

    @Test
    void anotherSeedPartsBeforeAnyOrder() {
        List<Event> mine = Plays.events(Plays.under("centre", "first-steps"), 1);
        List<Event> yours = Plays.events(Plays.under("centre", "first-steps"), 2);
        int parting = firstDifference(mine, yours);
        assertThat(mine.get(parting).what()).isNotInstanceOf(Happening.OrderGiven.class);
    }

    private static int firstDifference(List<Event> one, List<Event> other) {
        int i = 0;
        while (i < Math.min(one.size(), other.size())
                && EventLines.line(one.get(i)).equals(EventLines.line(other.get(i)))) {
            i++;
        }
        return i;
    }
}
