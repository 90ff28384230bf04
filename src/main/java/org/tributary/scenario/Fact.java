package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Moment;

/** What somebody must learn. */
public record Fact(
        @JsonPropertyDescription("A site, as syndicate and number: moei-ring/3.")
        String about,

        @JsonPropertyDescription("Who must learn it.") List<AgencyId> neededBy,
        @JsonPropertyDescription("By when.") Moment before) {
    /** Copies its collections and keeps their order. */
    public Fact {
        neededBy = List.copyOf(neededBy);
    }
}
