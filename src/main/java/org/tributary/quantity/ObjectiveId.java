package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An objective of the exercise, such as {@code O1}. Immutable. */
public record ObjectiveId(@JsonValue String value) implements Id, Comparable<ObjectiveId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public ObjectiveId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
