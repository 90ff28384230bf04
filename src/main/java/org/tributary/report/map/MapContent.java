package org.tributary.report.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;

/**
 * What a map shows of a run. Immutable.
 *
 * @param totals by place; places where nothing happened may be left out
 * @param passed leads from base to base, the most first
 * @param largest the largest amount of each kind of mark, to which the others are scaled
 * @param pins numbered points; empty on a map of what happened
 */
public record MapContent(
        Map<PlaceId, PlaceTotal> totals, List<Passed> passed, Map<Mark, Double> largest, List<Pin> pins) {

    /** Numbered points, and arcs between bases. */
    public static MapContent ofPins(List<Pin> pins, List<Passed> passed) {
        return new MapContent(Map.of(), List.copyOf(passed), Map.of(), List.copyOf(pins));
    }

    /** What happened, scaled to the largest amount at any one place. */
    public static MapContent of(Map<PlaceId, PlaceTotal> totals, List<Passed> passed) {
        var largest = new EnumMap<Mark, Double>(Mark.class);
        for (Mark mark : Mark.values()) {
            totals.values().stream()
                    .mapToDouble(mark::amount)
                    .max()
                    .ifPresent(most -> largest.put(mark, Math.max(most, Double.MIN_NORMAL)));
        }
        return new MapContent(totals, List.copyOf(passed), largest, List.of());
    }

    boolean isEventful(List<Place> places) {
        return places.stream()
                .anyMatch(place -> !total(place.id()).equals(PlaceTotal.none(place.id()))
                        || pins.stream().anyMatch(pin -> pin.place().equals(place.id())));
    }

    PlaceTotal total(PlaceId place) {
        return totals.getOrDefault(place, PlaceTotal.none(place));
    }
}
