package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.quantity.SeatId;

/**
 * Goal: a run comes back from its recorded orders alone, to the bit; no doctrine is asked again.
 *
 * <p>Method: a plan whose doctrines do not exist, played from the recorded log.
 */
class ReplayTest {

    @ParameterizedTest
    @CsvSource({"first-steps, alone, 1", "first-steps, centre, 2", "moei-squeeze, alone, 3", "moei-squeeze, centre, 4"})
    void recordedOrdersGiveTheSameLog(String scenario, String doctrine, long seed) {
        RunPlan plan = Plays.under(doctrine, scenario);
        List<Event> recorded = Plays.events(plan, seed);
        assertThat(recorded)
                .filteredOn(ReplayTest::isOrder)
                .as("orders to replay")
                .isNotEmpty();
        RunPlan undecided = plan.under(nobody(plan));
        assertThatThrownBy(() -> new Run(undecided, seed).commanders()).hasMessageContaining("no doctrine");
        assertThat(Plays.firstDifference(Plays.lines(recorded), Plays.lines(replay(undecided, seed, recorded))))
                .isEmpty();
    }

    @Test
    void anOrderLeftOutOfTheRecordIsSeen() {
        RunPlan plan = Plays.under("centre", "first-steps");
        List<Event> recorded = Plays.events(plan, 1);
        Event last = recorded.stream()
                .filter(ReplayTest::isOrder)
                .reduce((one, next) -> next)
                .orElseThrow();
        List<Event> torn =
                recorded.stream().filter(event -> !event.equals(last)).toList();
        assertThat(Plays.firstDifference(Plays.lines(recorded), Plays.lines(replay(plan, 1, torn))))
                .isNotEmpty();
    }

    private static List<Event> replay(RunPlan plan, long seed, List<Event> recorded) {
        var log = new EventLog();
        Playback.of(plan, seed, Recording.of(recorded)).play(log);
        return log.events();
    }

    private static Map<SeatId, String> nobody(RunPlan plan) {
        var result = new LinkedHashMap<SeatId, String>();
        plan.doctrines().keySet().forEach(seat -> result.put(seat, "nobody"));
        return result;
    }

    private static boolean isOrder(Event event) {
        return event.what() instanceof Happening.OrderGiven;
    }
}
