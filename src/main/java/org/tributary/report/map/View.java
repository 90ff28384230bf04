package org.tributary.report.map;

import java.util.List;
import org.tributary.region.Place;

/**
 * Degrees to pixels: a window on the region, by the Mercator projection. Immutable.
 *
 * @param frame where it is drawn
 * @param west_deg longitude of the left edge
 * @param top projected latitude of the upper edge, in degrees of longitude at the equator
 * @param pxPerDegree pixels per degree of longitude
 */
record View(Box frame, double west_deg, double top, double pxPerDegree) {
    /** No closer than this, since the outlines are drawn to about a kilometre. */
    private static final double SMALLEST_SPAN_DEG = 0.16;

    /** The window in which all these places fit into the frame, with a margin in pixels. */
    static View of(List<Place> places, Box frame, double margin_px) {
        Extent extent = Extent.of(places);
        double room = frame.width() - 2 * margin_px;
        double roomDown = frame.height() - 2 * margin_px;
        double scale = Math.min(room / extent.width(), roomDown / extent.height());
        double west = extent.centreX() - frame.width() / 2 / scale;
        double top = extent.centreY() + frame.height() / 2 / scale;
        return new View(frame, west, top, scale);
    }

    /** How much higher than wide the places lie. */
    static double steepness(List<Place> places) {
        Extent extent = Extent.of(places);
        return extent.height() / extent.width();
    }

    Spot spot(Place place) {
        return spot(place.drawLon(), place.drawLat());
    }

    Spot spot(double lon, double lat) {
        return new Spot(frame.x() + (lon - west_deg) * pxPerDegree, frame.y() + (top - stretched(lat)) * pxPerDegree);
    }

    /** The latitude of the middle of the map. */
    double middleLat_deg() {
        double middle = StrictMath.toRadians(top - frame.height() / 2 / pxPerDegree);
        return StrictMath.toDegrees(2 * StrictMath.atan(StrictMath.exp(middle)) - StrictMath.PI / 2);
    }

    /** Mercator: the latitude stretched so that angles are kept. */
    private static double stretched(double lat) {
        double half = StrictMath.PI / 4 + StrictMath.toRadians(lat) / 2;
        return StrictMath.toDegrees(StrictMath.log(StrictMath.tan(half)));
    }

    private record Extent(double west, double east, double south, double north) {
        static Extent of(List<Place> places) {
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (Place place : places) {
                west = Math.min(west, place.drawLon());
                east = Math.max(east, place.drawLon());
                south = Math.min(south, stretched(place.drawLat()));
                north = Math.max(north, stretched(place.drawLat()));
            }
            return new Extent(west, east, south, north);
        }

        double width() {
            return Math.max(SMALLEST_SPAN_DEG, east - west);
        }

        double height() {
            return Math.max(SMALLEST_SPAN_DEG, north - south);
        }

        double centreX() {
            return (west + east) / 2;
        }

        double centreY() {
            return (south + north) / 2;
        }
    }
}
