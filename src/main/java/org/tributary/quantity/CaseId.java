package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A case, named after the agency that leads it, such as {@code rtp-cib/case/2}. Immutable. */
public record CaseId(@JsonValue String value) implements Id, Comparable<CaseId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public CaseId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
