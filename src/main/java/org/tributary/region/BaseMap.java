package org.tributary.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines, borders and rivers to draw a region on: longitude 91 to 110, latitude 5 to 29 degrees, WGS84, to the
 * thousandth of a degree (about 100 m). Each layer is read on first use, once. Immutable.
 *
 * <p>Show {@link #CREDIT} and {@link #DISCLAIMER} with every map.
 */
public final class BaseMap {

    /** What its sources ask to be shown. */
    public static final String CREDIT = "Base map: Natural Earth (public domain). Places: GeoNames (CC BY 4.0).";

    /** The data show who holds what, not who is entitled to it. */
    public static final String DISCLAIMER = "Boundaries do not imply endorsement.";

    /** A point of a line. Degrees east and north. */
    public record Point(double lon, double lat) {}

    /**
     * Something to draw.
     *
     * @param name a country's ISO 3166-1 alpha-3 code, two of them with a hyphen for a border, or a river's name
     * @param core whether it belongs to the four core countries, or is the Lancang-Mekong itself
     * @param lines of a country, closed rings (first point = last), to be filled by the even-odd rule; otherwise open
     *     lines. Each has two points or more
     */
    public record Shape(String name, boolean core, List<List<Point>> lines) {
        /** Copies its lines. */
        public Shape {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    private BaseMap() {}

    /** Eleven countries, clipped to the window, by their codes. */
    public static List<Shape> countries() {
        return Countries.SHAPES;
    }

    /** Thirteen borders, each between two countries. */
    public static List<Shape> borders() {
        return Borders.SHAPES;
    }

    /** Large rivers but the Lancang-Mekong. */
    public static List<Shape> rivers() {
        return Rivers.SHAPES;
    }

    /** The main stem of the Lancang-Mekong, as one line from north to south. */
    public static Shape mekong() {
        return Mekong.SHAPES.get(0);
    }

    private static final class Countries {
        private static final List<Shape> SHAPES = read("countries");
    }

    private static final class Borders {
        private static final List<Shape> SHAPES = read("borders");
    }

    private static final class Rivers {
        private static final List<Shape> SHAPES = read("rivers");
    }

    private static final class Mekong {
        private static final List<Shape> SHAPES = read("mekong");
    }

    private static List<Shape> read(String layer) {
        String resource = "map/" + layer + ".geojson";
        try (InputStream in = BaseMap.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource \"%s\" is missing from the jar.".formatted(resource));
            }
            List<Shape> shapes = new ArrayList<>();
            for (JsonNode feature : JsonMapper.shared().readTree(in).required("features")) {
                List<List<Point>> lines = new ArrayList<>();
                collect(feature.required("geometry").required("coordinates"), lines);
                JsonNode properties = feature.required("properties");
                shapes.add(new Shape(
                        properties.required("name").asString(),
                        properties.required("core").asBoolean(),
                        lines));
            }
            return List.copyOf(shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the lines out of whatever nesting the geometry has: a line is an array of pairs of numbers. */
    private static void collect(JsonNode coordinates, List<List<Point>> lines) {
        boolean isLine = coordinates.path(0).path(0).isNumber();
        if (!isLine) {
            coordinates.forEach(part -> collect(part, lines));
            return;
        }
        List<Point> line = new ArrayList<>();
        coordinates.forEach(
                pair -> line.add(new Point(pair.path(0).asDouble(), pair.path(1).asDouble())));
        lines.add(line);
    }
}
