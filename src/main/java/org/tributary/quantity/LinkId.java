package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A link between two places, such as {@code kunming--puer--road}. Immutable. */
public record LinkId(@JsonValue String value) implements Id, Comparable<LinkId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public LinkId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(LinkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
