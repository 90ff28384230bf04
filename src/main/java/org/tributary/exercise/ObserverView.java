package org.tributary.exercise;

import java.util.List;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * What an observer sees: what all may know. Immutable.
 *
 * @param seats in the scenario's order
 * @param events what everybody learned, newest first
 */
public record ObserverView(long number, Header exercise, List<SeatLine> seats, List<SeatView.Result> events) {

    /**
     * A seat at the table.
     *
     * @param ledBy {@code people} or {@code doctrine}
     */
    public record SeatLine(SeatId id, Country country, String ledBy, boolean ready) {}
}
