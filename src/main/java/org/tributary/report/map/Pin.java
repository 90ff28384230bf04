package org.tributary.report.map;

import org.tributary.quantity.PlaceId;

/**
 * A numbered point of a map. Immutable.
 *
 * @param number as it stands in the list beside the map
 */
public record Pin(PlaceId place, int number) {}
