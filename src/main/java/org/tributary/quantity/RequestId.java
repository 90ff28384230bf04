package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A request of one agency to another, named after the one that asks, such as {@code rtp-cib/request/2}. Immutable. */
public record RequestId(@JsonValue String value) implements Id, Comparable<RequestId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public RequestId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
