package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Where a person comes from: the ISO 3166-1 alpha-3 code of any country, such as {@code PHL}, or {@code others} for all
 * that are not told apart. Immutable.
 */
public record Nationality(@JsonValue String value) implements Id, Comparable<Nationality> {
    /** All that are not told apart. */
    public static final Nationality OTHERS = new Nationality("others");

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public Nationality {
        Id.requireName(value);
    }

    /** The nationals of a country of the region. */
    public static Nationality of(Country country) {
        return new Nationality(country.name());
    }

    /** Whether it is written as it should be. */
    public boolean isWellFormed() {
        return value.equals(OTHERS.value) || value.matches("[A-Z]{3}");
    }

    /** The country of the region that they belong to, if it is one of the region. */
    public Optional<Country> country() {
        for (Country country : Country.values()) {
            if (country.name().equals(value)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(Nationality other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
