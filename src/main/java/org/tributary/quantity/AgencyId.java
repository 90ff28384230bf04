package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An agency, such as {@code rtp-cib}. Immutable. */
public record AgencyId(@JsonValue String value) implements Id, Comparable<AgencyId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public AgencyId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
