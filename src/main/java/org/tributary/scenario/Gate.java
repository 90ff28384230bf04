package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A crossing at which whoever holds the ground hands people over to their country. */
public record Gate(
        @JsonPropertyDescription("How many persons a day can be received there; 0: the gate is closed.")
        int capacity) {}
