package org.tributary.report.map;

/** A point of a drawing, in pixels from its top left corner. Immutable. */
record Spot(double x, double y) {

    double distanceTo(Spot other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }

    Spot moved(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }
}
