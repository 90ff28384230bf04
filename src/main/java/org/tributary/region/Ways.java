package org.tributary.region;

import java.util.EnumMap;
import java.util.Map;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;

/** The ways on a map, found once and shared by all runs on it. Immutable as seen from outside, thread-safe. */
public final class Ways {
    /** Speed where the map has no way, in km/h. Assumed. */
    private static final double CROSS_COUNTRY_KMPH = 20;

    private final Region region;
    private final Routes loads;
    private final Map<Country, Routes> inCountry = new EnumMap<>(Country.class);

    /** The ways on a map. */
    public Ways(Region region) {
        this.region = region;
        this.loads = Routes.over(
                region,
                link -> switch (link.mode()) {
                    case ROAD, RIVER, TRAIL, SEA -> true;
                    case RAIL, AIR -> false;
                },
                Link::travel_h,
                region::crossing_h);
        for (Country country : Country.values()) {
            inCountry.put(
                    country,
                    Routes.over(
                            region,
                            link -> link.mode() != Mode.SEA && liesIn(link, country),
                            Link::travel_h,
                            place -> 0));
        }
    }

    private boolean liesIn(Link link, Country country) {
        return region.place(link.a()).liesIn(country) && region.place(link.b()).liesIn(country);
    }

    /** The map. */
    public Region region() {
        return region;
    }

    /** The ways that loads take: road, river, trail and the sea, since airports and trains search everybody. Cost in hours. */
    public Routes loads() {
        return loads;
    }

    /** Hours from one place to another where the map has no way, at a speed that is assumed. */
    public double acrossCountry_h(PlaceId from, PlaceId to) {
        return region.place(from).distanceTo_km(region.place(to)) / CROSS_COUNTRY_KMPH;
    }

    /** The ways that units take inside their own country, by all means but the sea. Cost in hours. */
    public Routes inside(Country country) {
        return inCountry.getOrDefault(country, loads);
    }
}
