package org.tributary.report.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;

/**
 * How much happened when, in lanes. A lane is cut into {@value #BINS} pieces, each of which keeps a count; of injects the
 * first {@value #MOST_INJECTS} are kept one by one.
 */
public final class TimelineTally implements EventListener {
    /** Pieces of a lane: about six pixels each in print. */
    public static final int BINS = 140;

    /** How many injects are kept one by one. */
    public static final int MOST_INJECTS = 60;

    /** What a lane shows. */
    public enum Lane {
        /** Raids that began. */
        RAIDS,
        /** Raids that found nobody. */
        RAIDS_THAT_FOUND_NOBODY,
        /** Persons freed. */
        FREED,
        /** Loads of any goods found. */
        SEIZURES,
        /** Sites that gave up their place. */
        RELOCATIONS
    }

    /** An inject and when it fired. */
    public record Fired(InjectId inject, double at_h, long sequence) {}

    private final double endex_h;
    private final Map<Lane, long[]> lanes = new EnumMap<>(Lane.class);
    private final List<Fired> injects = new ArrayList<>();
    private long injectsInAll;

    TimelineTally(double endex_h) {
        this.endex_h = endex_h;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.InjectFired fired) {
            injectsInAll++;
            if (injects.size() < MOST_INJECTS) {
                injects.add(new Fired(fired.inject(), event.at_h(), event.sequence()));
            }
        } else if (event.what() instanceof Happening.RaidStruck) {
            add(Lane.RAIDS, event, 1);
        } else if (event.what() instanceof Happening.RaidFoundNothing) {
            add(Lane.RAIDS_THAT_FOUND_NOBODY, event, 1);
        } else if (event.what() instanceof Happening.PersonsFreed people) {
            add(Lane.FREED, event, people.freed());
        } else if (event.what() instanceof Happening.LoadSeized) {
            add(Lane.SEIZURES, event, 1);
        } else if (event.what() instanceof Happening.SiteRelocated) {
            add(Lane.RELOCATIONS, event, 1);
        }
    }

    private void add(Lane lane, Event event, long more) {
        int bin = (int) Math.floor(event.at_h() / endex_h * BINS);
        lanes.computeIfAbsent(lane, none -> new long[BINS])[Math.max(0, Math.min(BINS - 1, bin))] += more;
    }

    /** The counts of a lane, piece by piece. */
    public long[] counts(Lane lane) {
        long[] counts = lanes.get(lane);
        return counts == null ? new long[BINS] : counts.clone();
    }

    /** The injects that fired, in order of time. */
    public List<Fired> injects() {
        return List.copyOf(injects);
    }

    /** How many injects fired, those not kept included. */
    public long injectsInAll() {
        return injectsInAll;
    }
}
