package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.tributary.quantity.Share;

/** What is special about one crossing. */
public record CrossingSetting(
        @JsonPropertyDescription("Lawful travellers a day, both ways.")
        Optional<Integer> traffic,

        @JsonPropertyDescription("Which share is inspected at STARTEX.")
        Optional<Share> inspected) {}
