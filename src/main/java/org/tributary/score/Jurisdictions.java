package org.tributary.score;

import java.util.List;
import java.util.Map;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;

/** Which agency may do what, and where. Immutable. */
final class Jurisdictions {
    private final Map<AgencyId, Agency> agencies;

    Jurisdictions(Scenario scenario) {
        agencies = scenario.agencies();
    }

    /** Whether two agencies belong to different countries. */
    boolean abroad(AgencyId one, AgencyId other) {
        return countryOf(one) != countryOf(other);
    }

    /** How many countries the agencies belong to. */
    long countries() {
        return agencies.values().stream().map(Agency::country).distinct().count();
    }

    /** The agencies that may raid in a country, in the scenario's order. */
    List<AgencyId> raidersIn(Country country) {
        return agencies.entrySet().stream()
                .filter(entry -> entry.getValue().powers().contains(Power.RAID))
                .filter(entry -> entry.getValue().country() == country)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The country that an agency belongs to. */
    Country countryOf(AgencyId id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            throw new IllegalArgumentException(
                    "An event names the agency \"%s\", but the scenario has only %s.".formatted(id, agencies.keySet()));
        }
        return agency.country();
    }
}
