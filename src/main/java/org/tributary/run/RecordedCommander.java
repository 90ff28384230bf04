package org.tributary.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;

/** Gives again the orders that a seat gave in a recorded run, at the same meetings. */
public final class RecordedCommander implements Commander {
    private final Map<Double, List<Order>> byTime = new TreeMap<>();

    /** The orders of one seat in a log. */
    public RecordedCommander(SeatId seat, Iterable<Event> log) {
        for (Event event : log) {
            if (event.what() instanceof Happening.OrderGiven given
                    && given.seat().equals(seat)) {
                byTime.computeIfAbsent(event.at_h(), at_h -> new ArrayList<>()).add(given.order());
            }
        }
    }

    @Override
    public List<Order> decide(SeatPicture picture) {
        return byTime.getOrDefault(picture.now_h(), List.of());
    }
}
