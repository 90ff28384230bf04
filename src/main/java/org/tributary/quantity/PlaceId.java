package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place or crossing of the region, such as {@code mae_sot}. Immutable. */
public record PlaceId(@JsonValue String value) implements Id, Comparable<PlaceId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public PlaceId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
