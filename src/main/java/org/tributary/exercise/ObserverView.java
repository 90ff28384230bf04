package org.tributary.exercise;

import java.util.List;
import org.tributary.quantity.SeatId;

/**
 * What an observer sees: what all may know. Immutable.
 *
 * @param seats in the scenario's order
 * @param events what everybody learned, newest first
 */
public record ObserverView(long number, Header exercise, List<SeatLine> seats, List<SeatView.Result> events) {

    /** A seat at the table. */
    public record SeatLine(SeatId id, String country, String ledBy, boolean ready) {}
}
