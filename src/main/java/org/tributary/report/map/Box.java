package org.tributary.report.map;

/** A rectangle of a drawing, in pixels; the corner is the top left one. Immutable. */
public record Box(double x, double y, double width, double height) {

    /** Whether they share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Whether the other lies wholly within. */
    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }

    boolean contains(Spot spot) {
        return spot.x() >= x && spot.x() <= x + width && spot.y() >= y && spot.y() <= y + height;
    }

    Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    static Box around(Spot centre, double reach) {
        return new Box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    }
}
