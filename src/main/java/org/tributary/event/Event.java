package org.tributary.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.PlaceId;

/**
 * One entry of the log. Immutable.
 *
 * @param sequence from 1, without gaps
 * @param at_h hours since STARTEX
 * @param cause the sequence number of the event that led to this one; 0 if none did
 * @param place where it happened; null if nowhere in particular
 * @param mayKnow who may know of it besides exercise control
 * @param what what happened
 */
public record Event(
        long sequence, double at_h, long cause, @Nullable PlaceId place, Audience mayKnow, Happening what) {

    /** @throws NullPointerException without an audience or without what happened, as a broken line of a log has it */
    public Event {
        Objects.requireNonNull(mayKnow, "mayKnow");
        Objects.requireNonNull(what, "what");
    }
}
