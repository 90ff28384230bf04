package org.tributary.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.tributary.quantity.Id;

/** An exercise on this server, such as {@code moei-squeeze-7k3q}. Immutable. */
public record ExerciseId(@JsonValue String value) implements Id, Comparable<ExerciseId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public ExerciseId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
