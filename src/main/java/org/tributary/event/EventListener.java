package org.tributary.event;

import java.util.List;

/** Hears the events of one run one by one, in order of sequence. */
@FunctionalInterface
public interface EventListener {

    /** Takes note of one event. */
    void hear(Event event);

    /** Which kinds of happenings it hears of; with none named, of all. A kind that nobody hears of costs nothing. */
    default List<Class<? extends Happening>> kinds() {
        return List.of();
    }
}
