package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What victims paid into a set of accounts, such as {@code payment-3fa2c}; the name does not tell whom they paid. Immutable. */
public record PaymentId(@JsonValue String value) implements Id, Comparable<PaymentId> {

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public PaymentId {
        Id.requireName(value);
    }

    @Override
    public int compareTo(PaymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
