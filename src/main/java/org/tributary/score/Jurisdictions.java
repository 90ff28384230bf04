package org.tributary.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;

/** Which agency may do what, and where. Immutable. */
public final class Jurisdictions {
    private final Map<AgencyId, Agency> agencies;

    /** Those of a scenario's agencies. */
    public Jurisdictions(Scenario scenario) {
        agencies = scenario.agencies();
    }

    /** Whether two agencies belong to different countries. */
    boolean abroad(AgencyId one, AgencyId other) {
        return countryOf(one) != countryOf(other);
    }

    /** Whether an agency has a power. */
    boolean may(AgencyId id, Power power) {
        Agency agency = agencies.get(id);
        return agency != null && agency.powers().contains(power);
    }

    /** The agencies that may raid in a country, in the scenario's order. */
    public List<AgencyId> raidersIn(Country country) {
        return agencies.entrySet().stream()
                .filter(entry -> entry.getValue().powers().contains(Power.RAID))
                .filter(entry -> entry.getValue().country() == country)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The agency that staffs a country's crossings, if any does: the first that may search. */
    public Optional<AgencyId> searcherIn(Country country) {
        return agencies.entrySet().stream()
                .filter(entry -> entry.getValue().powers().contains(Power.SEARCH))
                .filter(entry -> entry.getValue().country() == country)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The countries that have an agency. */
    Set<Country> countries() {
        var countries = EnumSet.noneOf(Country.class);
        agencies.values().forEach(agency -> countries.add(agency.country()));
        return countries;
    }

    /** The country an agency belongs to. */
    Country countryOf(AgencyId id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            throw new IllegalArgumentException(
                    "An event names the agency \"%s\", but the scenario has only %s.".formatted(id, agencies.keySet()));
        }
        return agency.country();
    }
}
