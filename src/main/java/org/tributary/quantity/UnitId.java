package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A unit, such as {@code tha-tak-checkpoint/1}. Immutable. */
public record UnitId(@JsonValue String value) implements Id, Comparable<UnitId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public UnitId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
