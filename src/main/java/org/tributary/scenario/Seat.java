package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;

/** One place at the table. */
public record Seat(
        @JsonPropertyDescription("The country whose agencies sit here.")
        Country country,

        @JsonPropertyDescription("The agencies of this seat.")
        List<AgencyId> agencies) {
    /** Copies its collections and keeps their order. */
    public Seat {
        agencies = List.copyOf(agencies);
    }
}
