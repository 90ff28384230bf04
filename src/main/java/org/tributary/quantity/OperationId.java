package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An operation, named after the agency that planned it, such as {@code rtp-cib/op/2}. Immutable. */
public record OperationId(@JsonValue String value) implements Id, Comparable<OperationId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public OperationId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(OperationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
