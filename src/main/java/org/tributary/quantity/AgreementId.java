package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposed agreement, named after the agency that proposed it, such as {@code mps/agreement/1}. Immutable. */
public record AgreementId(@JsonValue String value) implements Id, Comparable<AgreementId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public AgreementId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
