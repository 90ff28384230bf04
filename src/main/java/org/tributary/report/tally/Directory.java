package org.tributary.report.tally;

import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;

/** Who is who and where is what, for telling it. An id that names nothing is told as it is. Immutable. */
public final class Directory {
    private final Scenario scenario;
    private final Region region;

    /** The directory of a scenario on its part of the map. */
    public Directory(Scenario scenario, Region region) {
        this.scenario = scenario;
        this.region = region;
    }

    /** The country of an agency. */
    public Optional<Country> country(AgencyId agency) {
        return find(agency).map(Agency::country);
    }

    /** Where an agency works from. */
    public Optional<PlaceId> base(AgencyId agency) {
        return find(agency).map(Agency::base);
    }

    /** An agency's name and country: {@code Narcotics control board (Thailand)}. */
    public String name(AgencyId agency) {
        return find(agency)
                .map(found -> "%s (%s)".formatted(found.name(), found.country().englishName()))
                .orElse(agency.value());
    }

    /** A place's name. */
    public String name(PlaceId place) {
        return region.find(place).map(Place::name).orElse(place.value());
    }

    /** The country of a place; of a crossing, the first of the two. */
    public Optional<Country> country(PlaceId place) {
        return region.find(place).map(Place::country);
    }

    private Optional<Agency> find(AgencyId agency) {
        return Optional.ofNullable(scenario.agencies().get(agency));
    }
}
