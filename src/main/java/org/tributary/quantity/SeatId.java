package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A seat, such as {@code tha}. Immutable. */
public record SeatId(@JsonValue String value) implements Id, Comparable<SeatId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public SeatId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
