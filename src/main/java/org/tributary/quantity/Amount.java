package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number with its unit, already in the unit that measures use. Immutable.
 *
 * @param value finite
 * @param unit {@code h}, {@code kg}, {@code usd}, {@code km}, {@code share}, or empty for a plain count
 */
public record Amount(double value, String unit) {

    /** @throws IllegalArgumentException if the value is not finite */
    public Amount {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An amount needs a finite value, not %s.".formatted(value));
        }
    }

    /** The amount as scenario files write it: {@code 72.0 h}, {@code 4000.0}. */
    @JsonValue
    public String text() {
        return unit.isEmpty() ? String.valueOf(value) : value + " " + unit;
    }
}
