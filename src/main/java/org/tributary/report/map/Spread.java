package org.tributary.report.map;

import java.util.ArrayList;
import java.util.List;

/** Moves symbols apart that would hide each other, each as little as need be and in the direction where it lies. */
final class Spread {
    private static final int ROUNDS = 60;

    private Spread() {}

    /** The spots, in the same order, with at least this distance between any two where room allows. */
    static List<Spot> apart(List<Spot> spots, double least_px, Box frame) {
        List<Spot> moved = new ArrayList<>(spots);
        for (int round = 0; round < ROUNDS; round++) {
            boolean calm = true;
            for (int i = 0; i < moved.size(); i++) {
                for (int j = 0; j < i; j++) {
                    calm &= !push(moved, j, i, least_px, frame);
                }
            }
            if (calm) {
                break;
            }
        }
        return moved;
    }

    private static boolean push(List<Spot> spots, int one, int other, double least_px, Box frame) {
        Spot a = spots.get(one);
        Spot b = spots.get(other);
        double distance = a.distanceTo(b);
        if (distance >= least_px - 0.01) {
            return false;
        }
        // Two on the very same spot part to left and right.
        double toX = distance == 0 ? 1 : (b.x() - a.x()) / distance;
        double toY = distance == 0 ? 0 : (b.y() - a.y()) / distance;
        double step = (least_px - distance) / 2;
        spots.set(one, within(frame, a.moved(-toX * step, -toY * step)));
        spots.set(other, within(frame, b.moved(toX * step, toY * step)));
        return true;
    }

    private static Spot within(Box frame, Spot spot) {
        return new Spot(
                Math.min(Math.max(spot.x(), frame.x()), frame.x() + frame.width()),
                Math.min(Math.max(spot.y(), frame.y()), frame.y() + frame.height()));
    }
}
