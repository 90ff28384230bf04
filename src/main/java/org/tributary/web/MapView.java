package org.tributary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.BaseMap;
import org.tributary.region.Link;
import org.tributary.region.Mode;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;
import org.tributary.region.Region;
import org.tributary.scenario.RegionChoice;
import tools.jackson.databind.JsonNode;

/**
 * The map that everybody sees: places and links of a scenario's region, and the base map below.
 *
 * @param credit to be shown with the map
 * @param note likewise
 */
record MapView(String credit, String note, List<Spot> places, List<Way> links, Base base) {
    private static final Map<RegionChoice, MapView> MADE = new ConcurrentHashMap<>();

    /**
     * A place.
     *
     * @param drawLon where it is drawn, so that it lies on the right side of the drawn border
     */
    record Spot(
            PlaceId id,
            String name,
            List<Country> countries,
            PlaceKind kind,
            double lon,
            double lat,
            double drawLon,
            double drawLat) {
        static Spot of(Place place) {
            return new Spot(
                    place.id(),
                    place.name(),
                    place.countries(),
                    place.kind(),
                    place.lon(),
                    place.lat(),
                    place.drawLon(),
                    place.drawLat());
        }
    }

    /** A link between two places. */
    record Way(PlaceId a, PlaceId b, Mode mode, double travelH) {
        static Way of(Link link) {
            return new Way(link.a(), link.b(), link.mode(), link.travel_h());
        }
    }

    /** What lies below, as GeoJSON. */
    record Base(JsonNode countries, JsonNode borders, JsonNode rivers, JsonNode mekong) {
        private static final Base ALL =
                new Base(layer("countries"), layer("borders"), layer("rivers"), layer("mekong"));

        private static JsonNode layer(String name) {
            String resource = "map/" + name + ".geojson";
            try (InputStream in = BaseMap.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("The resource \"%s\" is missing from the jar.".formatted(resource));
                }
                return Json.tree(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The map of a part of the region. */
    static MapView of(RegionChoice choice) {
        return MADE.computeIfAbsent(choice, MapView::make);
    }

    private static MapView make(RegionChoice choice) {
        Region whole = Region.lancangMekong();
        Region ofTier = choice.tier().map(whole::ofTier).orElse(whole);
        Region used = choice.places().isEmpty() ? ofTier : ofTier.only(choice.places());
        return new MapView(
                BaseMap.CREDIT,
                BaseMap.DISCLAIMER,
                used.places().stream().map(Spot::of).toList(),
                used.links().stream().map(Way::of).toList(),
                Base.ALL);
    }
}
