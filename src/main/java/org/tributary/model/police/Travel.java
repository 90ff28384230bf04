package org.tributary.model.police;

import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Route;
import org.tributary.region.Ways;

/** How long units travel inside their own country: they may not leave it. */
public final class Travel {
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
                .orElseGet(() -> ways.acrossCountry_h(from, to));
    }

    /** Hours from one place to another whatever borders lie between, across country. */
    public double across_h(PlaceId from, PlaceId to) {
        return from.equals(to) ? 0 : ways.acrossCountry_h(from, to);
    }
}
