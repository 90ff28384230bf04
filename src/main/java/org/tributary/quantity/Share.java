package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A part of a whole, from 0 to 1, both included. Files may write it as a percentage. Immutable. */
public record Share(@JsonValue double value) {

    /** @throws IllegalArgumentException if the value lies outside 0 to 1 */
    @JsonCreator
    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, but this one is %s.".formatted(value));
        }
    }
}
