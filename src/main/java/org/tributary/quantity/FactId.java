package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A fact that somebody must learn, such as {@code south-compound}. Immutable. */
public record FactId(@JsonValue String value) implements Id, Comparable<FactId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public FactId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
