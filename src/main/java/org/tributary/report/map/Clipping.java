package org.tributary.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Leaves out what lies outside the frame and what is too fine to see, so that a map stays a small file. */
final class Clipping {
    /** Points nearer to the line than this are left out, in pixels. */
    private static final double FINEST_PX = 0.35;

    private Clipping() {}

    /** A ring cut to a box. Method: Sutherland and Hodgman, Commun. ACM 17(1), 1974. Empty if nothing is left. */
    static List<Spot> ring(List<Spot> ring, Box box) {
        List<Spot> result = thinned(ring);
        result = cut(result, spot -> spot.x() - box.x());
        result = cut(result, spot -> box.x() + box.width() - spot.x());
        result = cut(result, spot -> spot.y() - box.y());
        return cut(result, spot -> box.y() + box.height() - spot.y());
    }

    /** The parts of a line that lie in a box, each with one point beyond its edge where it goes on. */
    static List<List<Spot>> line(List<Spot> line, Box box) {
        List<Spot> points = thinned(line);
        List<List<Spot>> parts = new ArrayList<>();
        List<Spot> part = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Spot from = points.get(i - 1);
            Spot to = points.get(i);
            if (mayMeet(from, to, box)) {
                if (part.isEmpty()) {
                    part.add(from);
                }
                part.add(to);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean mayMeet(Spot from, Spot to, Box box) {
        return Math.max(from.x(), to.x()) >= box.x()
                && Math.min(from.x(), to.x()) <= box.x() + box.width()
                && Math.max(from.y(), to.y()) >= box.y()
                && Math.min(from.y(), to.y()) <= box.y() + box.height();
    }

    /** Keeps the side on which the measure is not negative. */
    private static List<Spot> cut(List<Spot> ring, ToDoubleFunction<Spot> inside) {
        List<Spot> result = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Spot from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            Spot to = ring.get(i);
            double a = inside.applyAsDouble(from);
            double b = inside.applyAsDouble(to);
            if ((a < 0) != (b < 0)) {
                double part = a / (a - b);
                result.add(from.moved((to.x() - from.x()) * part, (to.y() - from.y()) * part));
            }
            if (b >= 0) {
                result.add(to);
            }
        }
        return result;
    }

    private static List<Spot> thinned(List<Spot> line) {
        List<Spot> result = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean end = i == 0 || i == line.size() - 1;
            if (end || result.get(result.size() - 1).distanceTo(line.get(i)) >= FINEST_PX) {
                result.add(line.get(i));
            }
        }
        return result;
    }
}
