package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;

/** Where freed people are received, and how they get home. */
public record Reception(
        @JsonPropertyDescription("The places that receive them.")
        Map<PlaceId, Corridor> places,

        @JsonPropertyDescription("How many charter flights a weekday a country can send in all; left out: none.")
        Map<Country, Integer> flights) {
    /** Copies its collections and keeps their order. */
    public Reception {
        places = Ordered.copyOf(places);
        flights = Ordered.copyOf(flights);
    }

    /** One place that receives people, and where they come from. */
    public record Corridor(
            @JsonPropertyDescription("The agency that runs it; it needs the power receive.")
            AgencyId agency,

            @JsonPropertyDescription(
                    "From where people are brought here, across a border too; left out: from its country, if nearest.")
            List<PlaceId> from,

            @JsonPropertyDescription("How many persons it admits a day; left out: the parameter reception.admits.")
            Optional<Integer> admits,

            @JsonPropertyDescription("For how many persons there is room.")
            int beds,

            @JsonPropertyDescription("How many teams screen; left out: the parameter screening.teams.")
            Optional<Integer> teams) {
        /** Copies its collections and keeps their order. */
        public Corridor {
            from = List.copyOf(from);
        }
    }
}
