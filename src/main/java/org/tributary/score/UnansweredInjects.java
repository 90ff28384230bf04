package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;

/** To which injects nobody acted in time as they expected, heard from a log. Not thread-safe. */
public final class UnansweredInjects implements EventListener {
    private final List<Unanswered> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param order the kind of order that was expected
     * @param evidence the log entry that says so
     */
    public record Unanswered(InjectId inject, String order, long evidence) {}

    @Override
    public List<Class<? extends Happening>> kinds() {
        return List.of(Happening.ExpectedActionMissed.class);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.ExpectedActionMissed missed) {
            all.add(new Unanswered(missed.inject(), missed.order(), event.sequence()));
        }
    }

    /** All so far, in the order of the log. */
    public List<Unanswered> all() {
        return List.copyOf(all);
    }
}
