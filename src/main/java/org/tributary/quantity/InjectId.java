package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An inject of the MSEL, such as {@code missing-actor}. Immutable. */
public record InjectId(@JsonValue String value) implements Id, Comparable<InjectId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public InjectId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(InjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
