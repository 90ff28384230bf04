package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import org.tributary.quantity.PlaceId;

/** The map and which part of it is used. */
public record RegionChoice(
        @JsonPropertyDescription("The map: lancang-mekong.") String map,

        @JsonPropertyDescription("1 for the core places, 2 for all; left out: all.")
        Optional<Integer> tier,

        @JsonPropertyDescription("Only these places; left out: all of the tier.")
        List<PlaceId> places) {
    /** Copies its collections and keeps their order. */
    public RegionChoice {
        places = List.copyOf(places);
    }
}
