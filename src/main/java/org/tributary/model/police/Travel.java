package org.tributary.model.police;

import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.region.Route;
import org.tributary.region.Ways;

/** How long units travel inside their own country: they may not leave it. */
public final class Travel {
    /** Speed where the map has no way inside the country, in km/h. Assumed. */
    private static final double CROSS_COUNTRY_KMPH = 20;

    private final Ways ways;

    /** Travel by these ways. */
    public Travel(Ways ways) {
        this.ways = ways;
    }

    /** Hours from one place to another without leaving the country; slow where the map has no way. */
    public double hours(Country country, PlaceId from, PlaceId to) {
        if (from.equals(to)) {
            return 0;
        }
        return ways.inside(country)
                .fastest(from, to)
                .map(Route::travel_h)
                .orElseGet(() -> crossCountry_h(ways.region(), from, to));
    }

    /** Hours from one place to another whatever borders lie between, across country. */
    public double across_h(PlaceId from, PlaceId to) {
        return from.equals(to) ? 0 : crossCountry_h(ways.region(), from, to);
    }

    private static double crossCountry_h(Region region, PlaceId from, PlaceId to) {
        return region.place(from).distanceTo_km(region.place(to)) / CROSS_COUNTRY_KMPH;
    }
}
