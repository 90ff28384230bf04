package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** What a scenario is drawn from; never shown to seats. */
public record Background(
        @JsonPropertyDescription("What happened, in a few sentences.")
        String notes,

        @JsonPropertyDescription("Where that can be read.") List<String> sources) {
    /** Copies its collections and keeps their order. */
    public Background {
        sources = List.copyOf(sources);
    }
}
