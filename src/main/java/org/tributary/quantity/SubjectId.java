package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A subject that leads are about: premises or a load. Its name says nothing about guilt, such as {@code premises-017}. Immutable. */
public record SubjectId(@JsonValue String value) implements Id, Comparable<SubjectId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public SubjectId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
