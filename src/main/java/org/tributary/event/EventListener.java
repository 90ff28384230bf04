package org.tributary.event;

/** Hears the events of one run one by one, in order of sequence. */
@FunctionalInterface
public interface EventListener {

    /** Takes note of one event. */
    void hear(Event event);
}
