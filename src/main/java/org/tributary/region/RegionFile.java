package org.tributary.region;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.Country;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A region as its JSON file writes it. Strict: unknown, missing and repeated keys are errors.
 *
 * @param credit the line to show wherever the places are shown
 * @param notes how to read the file
 */
record RegionFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String credit,
        List<String> notes,
        @JsonProperty(required = true) List<Controller> controllers,
        @JsonProperty(required = true) List<PlaceRow> places,
        @JsonProperty(required = true) List<LinkRow> links) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** A {@link Place} with its controller by name; drawn where it lies unless said otherwise. */
    record PlaceRow(
            @JsonProperty(required = true) PlaceId id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<Country> countries,
            @JsonProperty(required = true) PlaceKind kind,
            @JsonProperty(required = true) double lon,
            @JsonProperty(required = true) double lat,
            @Nullable Double drawLon,
            @Nullable Double drawLat,
            @JsonProperty(required = true) int tier,
            @Nullable Double riverKm,
            @JsonProperty(required = true) String controller,
            @Nullable List<String> roles,
            @JsonProperty(required = true) String source) {

        Place toPlace(Map<String, Controller> controllers) {
            @Nullable Controller held = controllers.get(controller);
            if (held == null) {
                throw new IllegalArgumentException(
                        "Place \"%s\": \"%s\" is no controller of the file.".formatted(id, controller));
            }
            return new Place(
                    id,
                    name,
                    countries,
                    kind,
                    lon,
                    lat,
                    Objects.requireNonNullElse(drawLon, lon),
                    Objects.requireNonNullElse(drawLat, lat),
                    tier,
                    held,
                    Optional.ofNullable(riverKm),
                    Objects.requireNonNullElse(roles, List.of()),
                    source);
        }
    }

    /** A {@link Link}, but for what follows from its ends. */
    record LinkRow(
            @JsonProperty(required = true) LinkId id,
            @JsonProperty(required = true) PlaceId a,
            @JsonProperty(required = true) PlaceId b,
            @JsonProperty(required = true) Mode mode,
            @JsonProperty(required = true) double length_km,
            @JsonProperty(required = true) double travel_h,
            @JsonProperty(required = true) String basis) {

        Link toLink(Map<PlaceId, Place> places) {
            @Nullable Place from = places.get(a);
            @Nullable Place to = places.get(b);
            boolean informal = from != null && to != null && Link.crossesInformally(from, to, mode);
            return new Link(id, a, b, mode, length_km, travel_h, informal, basis);
        }
    }

    /**
     * Reads a region that lies beside this class.
     *
     * @throws IllegalArgumentException if its parts do not fit together
     * @throws tools.jackson.core.JacksonException if it is not a region's JSON
     */
    static Region read(String resource) {
        try (InputStream in = RegionFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource \"%s\" is missing from the jar.".formatted(resource));
            }
            return parse(in).toRegion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RegionFile parse(InputStream in) {
        return STRICT.readValue(in, RegionFile.class);
    }

    Region toRegion() {
        Map<String, Controller> controllersById = new HashMap<>();
        controllers.forEach(controller -> controllersById.put(controller.id(), controller));
        List<Place> all =
                places.stream().map(row -> row.toPlace(controllersById)).toList();
        Map<PlaceId, Place> placesById = new HashMap<>();
        all.forEach(place -> placesById.put(place.id(), place));
        return Region.of(
                name, all, links.stream().map(row -> row.toLink(placesById)).toList());
    }
}
