package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A syndicate; ground truth, so no picture holds one, such as {@code moei-ring}. Immutable. */
public record SyndicateId(@JsonValue String value) implements Id, Comparable<SyndicateId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public SyndicateId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(SyndicateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
