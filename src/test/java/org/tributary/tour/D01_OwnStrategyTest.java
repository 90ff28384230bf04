package org.tributary.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;
import org.tributary.run.Run;

/** Last stop: a strategy is a function from what a seat sees to what it orders. This one searches everybody, once. */
class D01_OwnStrategyTest {

    private static List<Order> searchEverybody(SeatPicture picture) {
        if (picture.now_h() > 0) {
            return List.of();
        }
        return picture.agencies().stream()
                .flatMap(agency -> agency.posts().stream().map(post -> searchEverybodyAt(agency, post)))
                .toList();
    }

    private static Order searchEverybodyAt(AgencyPicture agency, AgencyPicture.Post post) {
        return new Order.SetInspection(agency.id(), post.crossing(), post.capacity());
    }

    @Test
    void aStrategyOfOneLineIsPlayed() {
        var plan = Plays.under("idle", "first-steps");
        var commanders = new LinkedHashMap<SeatId, Commander>();
        plan.scenario().seats().keySet().forEach(seat -> commanders.put(seat, D01_OwnStrategyTest::searchEverybody));

        var log = Plays.events(new Run(plan, 1), commanders);

        // both sides of the bridge search as much as their officers can, and the lawful traffic waits for it
        assertThat(log.stream()
                        .filter(event -> event.what() instanceof Happening.InspectionSet)
                        .toList())
                .hasSize(2);
        assertThat(waiting_h(log)).isGreaterThan(waiting_h(Plays.events(plan, 1)));
    }

    private static double waiting_h(List<Event> log) {
        return log.stream()
                .mapToDouble(
                        event -> event.what() instanceof Happening.LawfulTrafficDelayed delayed ? delayed.hours() : 0)
                .sum();
    }
}
