package org.tributary._support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.clockwork.Wake;

/** Finds activations that share a time and an ordering, whose sequence MASON would shuffle. */
public final class Ties implements Trace {
    private record Appointment(double at_h, int ordering) {}

    private final Set<Appointment> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();
    private long empty;

    @Override
    public void activated(double at_h, int ordering, Wake wake) {
        if (!seen.add(new Appointment(at_h, ordering))) {
            found.add("%s h, ordering %d".formatted(at_h, ordering));
        }
        if (wake == Wake.EMPTY) {
            empty++;
        }
    }

    /** The ties, in order of time; empty if there is none. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** How many activations were heard of, each tie counted once. */
    public long activations() {
        return seen.size();
    }

    /** How many of them had nothing to do. */
    public long emptyActivations() {
        return empty;
    }
}
