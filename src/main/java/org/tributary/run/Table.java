package org.tributary.run;

import java.util.List;
import java.util.Optional;
import org.tributary.event.EventListener;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.score.Scorecard;

/**
 * One run that is played from stop to stop, with every seat at the table: between two stops the world goes on, at a stop
 * it stands still and seats give orders, which are carried out or refused at once. No seat meets by itself. The log of
 * it can be played again by {@link Playback}, byte for byte. Not thread-safe.
 */
public final class Table {
    private final RunPlan plan;
    private final long seed;

    private Table(RunPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
    }

    /** A run at its STARTEX: stands still at hour 0, STARTEX has been called. Listeners hear every event from the first. */
    public static Table open(RunPlan plan, long seed, List<EventListener> listeners) {
        throw new UnsupportedOperationException(plan + " " + seed + " " + listeners);
    }

    /** Hours since STARTEX, at this stop. */
    public double now_h() {
        return plan.scenario().clock().endex_h() - seed;
    }

    /** Whether ENDEX has been called and accounts are closed. */
    public boolean isOver() {
        return false;
    }

    /**
     * Plays on to that time, or to an earlier one for which a stop was called meanwhile; at ENDEX the run is over.
     *
     * @return where it stands now, in hours since STARTEX
     */
    public double playTo(double until_h) {
        return until_h;
    }

    /** Calls a stop, at the next full quarter of an hour; for listeners, while it plays. */
    public void callStop() {
        throw new UnsupportedOperationException();
    }

    /** What a seat knows now. Leads and letters are in it once: those new since it was last asked for. */
    public SeatPicture picture(SeatId seat) {
        throw new UnsupportedOperationException(seat.toString());
    }

    /** Gives an order of a seat. Both the order and a refusal are in the log. @return why it is refused; empty if it is carried out */
    public Optional<String> give(SeatId seat, Order order) {
        throw new UnsupportedOperationException(seat + " " + order);
    }

    /** Lets a commander decide once for a seat, and gives his orders. */
    public void ask(SeatId seat, Commander commander) {
        throw new UnsupportedOperationException(seat + " " + commander);
    }

    /** What exercise control does to an inject. @return why that cannot be; empty if it is done */
    public Optional<String> control(Control control) {
        throw new UnsupportedOperationException(control.toString());
    }

    /** Fires an inject that the scenario does not have, at once; its name must be new. */
    public void fire(Inject written) {
        throw new UnsupportedOperationException(written.toString());
    }

    /** The score by now. */
    public Scorecard scorecard() {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of the log so far, in hexadecimal digits. */
    public String hash() {
        throw new UnsupportedOperationException();
    }
}
