package org.tributary.quantity;

/** A typed name. It comes from the scenario, or is made of origin, kind and the origin's own count; never random. */
public interface Id {

    /** The name as files and pages show it; never blank. */
    String value();

    /** Refuses a blank name, which could not be told apart in a log. */
    static void requireName(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id needs a name, but \"%s\" is blank.".formatted(value));
        }
    }
}
