package org.tributary.event;

import org.tributary.order.Control;
import org.tributary.quantity.InjectId;

/** What happens at the table of an exercise that people play. */
public final class TableHappening {
    private TableHappening() {}

    /**
     * Play stopped for all seats, to let them decide.
     *
     * @param stop its number, from 1
     */
    public record StopReached(int stop) implements Happening.OfTheTable {}

    /** Exercise control steered an inject. */
    public record ControlGiven(Control control) implements Happening.OfTheTable {}

    /** An inject came due that is held back; it waits for the controller's word. */
    public record InjectDue(InjectId inject) implements Happening.OfTheTable {}
}
