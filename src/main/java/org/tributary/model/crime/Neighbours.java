package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tributary.quantity.Country;
import org.tributary.region.Place;
import org.tributary.region.Region;

/** Which countries lie beside a place. */
public final class Neighbours {
    private Neighbours() {}

    /** Those of some countries that share a crossing with the country of a place; that country itself if there is none. */
    static List<Country> of(Region region, Place place, Collection<Country> countries) {
        var result = new ArrayList<Country>();
        for (Place crossing : region.places()) {
            if (crossing.isCrossing() && crossing.liesIn(place.country())) {
                Country other = otherSide(crossing, place.country());
                if (countries.contains(other) && !result.contains(other)) {
                    result.add(other);
                }
            }
        }
        return result.isEmpty() ? List.of(place.country()) : result;
    }

    /** The country that supplies a place with power and goods: the one across the nearest crossing. */
    public static Country supplierOf(Region region, Place place) {
        Country nearest = place.country();
        double nearest_km = Double.POSITIVE_INFINITY;
        for (Place crossing : region.places()) {
            if (crossing.isCrossing() && crossing.liesIn(place.country())) {
                double distance_km = place.distanceTo_km(crossing);
                if (distance_km < nearest_km) {
                    nearest_km = distance_km;
                    nearest = otherSide(crossing, place.country());
                }
            }
        }
        return nearest;
    }

    private static Country otherSide(Place crossing, Country country) {
        return crossing.countries().stream()
                .filter(other -> other != country)
                .findFirst()
                .orElse(country);
    }
}
