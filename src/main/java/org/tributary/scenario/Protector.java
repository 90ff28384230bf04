package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Word;

/** Who holds the ground at a place, and how willing they are to let the police in. */
public record Protector(
        @JsonPropertyDescription("The place.") PlaceId place,

        @JsonPropertyDescription("Their id; left out: the map's own controller.")
        Optional<String> controller,

        @JsonPropertyDescription("How willing: low, medium or high.")
        Willingness willingness) {
    /** How willing the one who controls the ground is; the chances are parameters, {@code consent.low} and so on. */
    public enum Willingness implements Word {
        /** Hardly ever alone. */
        LOW,
        /** Now and then. */
        MEDIUM,
        /** More often than not. */
        HIGH
    }
}
