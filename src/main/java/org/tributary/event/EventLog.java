package org.tributary.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps the events of one run in memory, for tests and short runs. Not thread-safe. */
public final class EventLog implements EventListener {
    private final List<Event> events = new ArrayList<>();

    @Override
    public void hear(Event event) {
        events.add(event);
    }

    /** The events so far, in order of sequence; a view that cannot be changed. */
    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }
}
