package org.tributary.model;

import java.util.List;
import org.tributary.order.Control;
import org.tributary.quantity.SeatId;

/**
 * What happens at the stops of an exercise: recorded turns that are played again, or, live, whatever people decide while
 * play stands still. Immutable.
 *
 * @param turns in the order in which they are taken; those of one time follow each other
 */
public record Agenda(List<Turn> turns) {
    /** No turns are known; play stands still at each stop. */
    public static final Agenda LIVE = new Agenda(List.of());

    /** Copies its list. */
    public Agenda {
        turns = List.copyOf(turns);
    }

    boolean isLive() {
        return turns.isEmpty();
    }

    /** One turn. */
    public sealed interface Turn {
        /** When, in hours since STARTEX. */
        double at_h();
    }

    /** Play stopped. */
    public record Stop(double at_h, int number) implements Turn {}

    /** A seat gives the next order of its script. */
    public record Give(double at_h, SeatId seat) implements Turn {}

    /** Exercise control steers an inject. */
    public record Steer(double at_h, Control control) implements Turn {}
}
