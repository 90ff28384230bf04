package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import java.util.Optional;

/** What the next run must show, so that what was learned is not lost. Immutable. */
public record Checklist(
        @JsonPropertyDescription("The format version of this file: 1.")
        int format,

        @JsonPropertyDescription("Which run they were learned from.")
        Optional<String> from,

        @JsonPropertyDescription("The checks by their name.")
        Map<String, Check> checks) {
    /** Copies its map and keeps its order. */
    public Checklist {
        checks = Ordered.copyOf(checks);
    }
}
