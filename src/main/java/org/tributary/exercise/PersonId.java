package org.tributary.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.tributary.quantity.Id;

/** A person in one exercise: {@code p1}, {@code p2}, in the order of invitation. Immutable. */
public record PersonId(@JsonValue String value) implements Id, Comparable<PersonId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public PersonId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
