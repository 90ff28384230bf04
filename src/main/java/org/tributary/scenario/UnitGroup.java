package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;

/** One or several equal units. */
public record UnitGroup(
        @JsonPropertyDescription("The name; several equal units are numbered from 1.")
        UnitId id,

        @JsonPropertyDescription("Whose they are.") AgencyId agency,
        @JsonPropertyDescription("What they are made for.") UnitKind kind,

        @JsonPropertyDescription("Where they stand at STARTEX.")
        PlaceId at,

        @JsonPropertyDescription("How many equal units, 1 to 200; left out: 1.")
        Optional<Integer> units,

        @JsonPropertyDescription("Officers in each unit, 1 to 5000.")
        int peopleEach) {}
