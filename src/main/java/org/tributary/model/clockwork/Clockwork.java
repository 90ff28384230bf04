package org.tributary.model.clockwork;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The schedule of one run, on MASON's. Not thread-safe.
 *
 * <p>MASON shuffles activations that share a time and an ordering, by its own sequential random numbers. So each activity
 * takes an index of its own, and phase and index make the ordering.
 */
public final class Clockwork {
    private final SimState state;
    private final Schedule schedule;
    private final Trace trace;
    private final double endex_h;
    private double now_h;
    private double reached_h = -1;
    private int indexes;
    private long activations;
    private long empty;
    private boolean ended;
    private boolean paused;
    /** Appointments that are over, to be used again: thousands come and go, few are open at a time. */
    private @Nullable Activation spare;

    /** A clockwork that runs from 0 to the end, both included. */
    public Clockwork(SimState state, double endex_h, Trace trace) {
        this.state = state;
        this.schedule = state.schedule;
        this.endex_h = endex_h;
        this.trace = trace;
    }

    /** Hours since STARTEX. */
    public double now_h() {
        return now_h;
    }

    /** When the run ends, in hours since STARTEX. */
    public double endex_h() {
        return endex_h;
    }

    /** An index that no other activity has. */
    public int newIndex() {
        return indexes++;
    }

    /**
     * Acts once at a time, or never if that lies after ENDEX. A time before now means now.
     *
     * @param index of the activity, which must have no other activation at that time in that phase
     */
    public void at(double at_h, Phase phase, int index, Action action) {
        double time_h = Math.max(at_h, now_h);
        if (time_h > endex_h) {
            return;
        }
        // MASON plays nothing more at the time it has reached, so what is due now comes one step of a double later
        double scheduled_h = time_h <= reached_h ? Math.nextUp(reached_h) : time_h;
        int ordering = phase.ordering(index);
        schedule.scheduleOnce(scheduled_h, ordering, activation(time_h, scheduled_h, ordering, action));
        trace.arranged(scheduled_h, ordering);
    }

    private Activation activation(double time_h, double scheduled_h, int ordering, Action action) {
        Activation activation = spare;
        if (activation == null) {
            activation = new Activation();
        } else {
            spare = activation.next;
        }
        activation.at_h = time_h;
        activation.scheduled_h = scheduled_h;
        activation.ordering = ordering;
        activation.action = action;
        return activation;
    }

    /** Plays until {@link #end()} or {@link #pause()} was called or nothing is left to do; may be asked again after a pause. */
    public void play() {
        paused = false;
        while (!ended && !paused && schedule.step(state)) {
            // each step plays the activations of one time
        }
    }

    /** Lets play stop after the activations of this time. */
    public void pause() {
        paused = true;
    }

    /** Whether the end was called. */
    public boolean hasEnded() {
        return ended;
    }

    /** Ends the run after the activations of this time. */
    public void end() {
        ended = true;
    }

    /** How many activations there were. */
    public long activations() {
        return activations;
    }

    /** How many of them had nothing to do. */
    public long emptyActivations() {
        return empty;
    }

    /** One appointment: the time meant, and the hair later at which MASON may have to play it. */
    private final class Activation implements Steppable {
        private static final long serialVersionUID = 1L;
        private double at_h;
        private double scheduled_h;
        private int ordering;
        private transient @Nullable Action action;
        private transient @Nullable Activation next;

        @Override
        public void step(SimState ignored) {
            now_h = at_h;
            reached_h = scheduled_h;
            int played = ordering;
            Action due = Objects.requireNonNull(action);
            action = null;
            next = spare;
            spare = this;
            Wake wake = due.act();
            activations++;
            if (wake == Wake.EMPTY) {
                empty++;
            }
            trace.activated(reached_h, played, wake);
        }
    }
}
