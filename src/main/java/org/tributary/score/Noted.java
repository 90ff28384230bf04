package org.tributary.score;

import org.tributary.event.Event;

/**
 * When something was, and which log entry says so. Immutable.
 *
 * @param at_h hours since STARTEX
 */
public record Noted(double at_h, long sequence) {

    /** The time and number of an event. */
    static Noted of(Event event) {
        return new Noted(event.at_h(), event.sequence());
    }

    /** The hours from this to a later one; negative if it was earlier. */
    double hoursTo(Noted later) {
        return later.at_h - at_h;
    }
}
