package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A lead, named after where it arose, such as {@code premises-017/complaints/3}. Immutable. */
public record LeadId(@JsonValue String value) implements Id, Comparable<LeadId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public LeadId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(LeadId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
