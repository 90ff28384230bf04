package org.tributary.report.map;

import org.tributary.quantity.PlaceId;

/** How many leads arrived from the agencies based at one place at those based at another. Immutable. */
public record Passed(PlaceId from, PlaceId to, long leads) {}
