package org.tributary.region;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;

/**
 * A town, zone, port or crossing. Immutable.
 *
 * @param countries one, or two for a crossing; the first is where it is administered
 * @param lon degrees east, WGS84, -180 to 180
 * @param lat degrees north, WGS84, -90 to 90
 * @param drawLon where to draw it, so that it lies on the right side of the drawn border; degrees east
 * @param drawLat degrees north
 * @param tier 1 for the core of the flagship scenarios, 2 for extensions and waypoints
 * @param controller who holds the ground
 * @param riverKm kilometres along the Lancang-Mekong below Jinghong, 0 or more; empty away from it
 * @param roles what it is known for, in words, may be empty; "(seen)" marks what was read in a public source
 * @param source where the coordinates come from
 */
public record Place(
        PlaceId id,
        String name,
        List<Country> countries,
        PlaceKind kind,
        double lon,
        double lat,
        double drawLon,
        double drawLat,
        int tier,
        Controller controller,
        Optional<Double> riverKm,
        List<String> roles,
        String source) {

    /** Mean radius of the Earth. Source: Moritz, Geodetic Reference System 1980, J. Geodesy 74, 2000: R1. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** @throws IllegalArgumentException if a number is out of range, or the kind does not fit the number of countries */
    public Place {
        countries = List.copyOf(countries);
        roles = List.copyOf(roles);
        requireWithin(id, "lon", lon, 180);
        requireWithin(id, "lat", lat, 90);
        requireWithin(id, "drawLon", drawLon, 180);
        requireWithin(id, "drawLat", drawLat, 90);
        if (tier < 1) {
            throw new IllegalArgumentException("Place \"%s\": tier (%d) must be 1 or more.".formatted(id, tier));
        }
        requireFitting(id, kind, countries);
    }

    private static void requireWithin(PlaceId id, String what, double degrees, double bound) {
        if (!(Math.abs(degrees) <= bound)) {
            throw new IllegalArgumentException(
                    "Place \"%s\": %s (%s) must be degrees from -%s to %s.".formatted(id, what, degrees, bound, bound));
        }
    }

    private static void requireFitting(PlaceId id, PlaceKind kind, List<Country> countries) {
        int most = kind.mayCross() ? 2 : 1;
        int least = kind.alwaysCrosses() ? 2 : 1;
        if (countries.size() < least
                || countries.size() > most
                || countries.stream().distinct().count() < countries.size()) {
            throw new IllegalArgumentException("Place \"%s\": a place of kind %s lies in %s, not in %s."
                    .formatted(
                            id,
                            kind.word(),
                            least == 2 ? "two countries" : most == 2 ? "one country or two" : "one country",
                            countries));
        }
    }

    /** Whether it lies in two countries, so that who passes it may change country. */
    public boolean isCrossing() {
        return countries.size() > 1;
    }

    public boolean liesIn(Country country) {
        return countries.contains(country);
    }

    /** The country it lies in; of a crossing, the first of the two. */
    public Country country() {
        return countries.get(0);
    }

    /**
     * The distance over the Earth's surface, taken as a sphere: right within 0.6 %.
     *
     * <p>Formula: haversine. Source: Sinnott, "Virtues of the Haversine", Sky and Telescope 68(2), 1984.
     */
    public double distanceTo_km(Place other) {
        double lat1 = StrictMath.toRadians(lat);
        double lat2 = StrictMath.toRadians(other.lat);
        double halfChord = haversine(lat2 - lat1)
                + StrictMath.cos(lat1)
                        * StrictMath.cos(lat2)
                        * haversine(StrictMath.toRadians(other.lon) - StrictMath.toRadians(lon));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(halfChord)));
    }

    private static double haversine(double angle) {
        double sine = StrictMath.sin(angle / 2);
        return sine * sine;
    }
}
