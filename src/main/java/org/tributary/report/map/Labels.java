package org.tributary.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts labels where they hide nothing: the most important first, each at the first of eight positions around its
 * point that is free; one that finds no room is left out. Not thread-safe.
 */
final class Labels {
    /**
     * A text that belongs to a point.
     *
     * @param reach_px how far from the point it must keep
     * @param rank less is more important
     */
    record Label(String text, Spot point, double reach_px, double size_px, int rank, boolean strong) {}

    /**
     * A label and where it stands.
     *
     * @param led whether it stands so far off that a line must lead to its point
     */
    record Placed(Label label, Box box, boolean led) {}

    private record Direction(double x, double y) {}

    /** From the best position to the worst: beside, then above and below, then the corners. */
    private static final List<Direction> AROUND = List.of(
            new Direction(1, 0),
            new Direction(-1, 0),
            new Direction(0, -1),
            new Direction(0, 1),
            new Direction(0.8, -0.8),
            new Direction(0.8, 0.8),
            new Direction(-0.8, -0.8),
            new Direction(-0.8, 0.8));

    private static final Comparator<Label> IMPORTANT_FIRST = Comparator.comparingInt(Label::rank)
            .thenComparing(Label::text)
            .thenComparingDouble(label -> label.point().x())
            .thenComparingDouble(label -> label.point().y());

    /** How much further off the second ring of positions is. */
    private static final double FURTHER_PX = 11;

    private final Box frame;
    private final List<Box> taken = new ArrayList<>();

    Labels(Box frame) {
        this.frame = frame;
    }

    /** Keeps a part of the drawing free. */
    void take(Box box) {
        taken.add(box);
    }

    /** The labels that found room, the most important first. */
    List<Placed> place(List<Label> labels) {
        List<Placed> placed = new ArrayList<>();
        labels.stream()
                .sorted(IMPORTANT_FIRST)
                .forEach(label -> find(label).ifPresent(found -> {
                    taken.add(found.box());
                    placed.add(found);
                }));
        return placed;
    }

    /** Takes the first of these boxes that is free. */
    Optional<Box> takeFirstFree(List<Box> wished) {
        Optional<Box> free = wished.stream().filter(this::isFree).findFirst();
        free.ifPresent(taken::add);
        return free;
    }

    private Optional<Placed> find(Label label) {
        return AROUND.stream()
                .map(to -> new Placed(label, boxAt(label, to, label.reach_px()), false))
                .filter(placed -> isFree(placed.box()))
                .findFirst()
                .or(() -> AROUND.stream()
                        .map(to -> new Placed(label, boxAt(label, to, label.reach_px() + FURTHER_PX), true))
                        .filter(placed -> isFree(placed.box()))
                        .findFirst());
    }

    /** Whether a box lies in the frame and nothing is in it yet. */
    boolean isFree(Box box) {
        return frame.contains(box) && taken.stream().noneMatch(box::overlaps);
    }

    private static Box boxAt(Label label, Direction to, double reach) {
        double width = TextWidth.of(label.text(), label.size_px());
        double height = label.size_px() * 1.2;
        double x = label.point().x() + to.x() * reach + (Math.signum(to.x()) - 1) / 2 * width;
        double y = label.point().y() + to.y() * reach + (Math.signum(to.y()) - 1) / 2 * height;
        return new Box(x, y, width, height);
    }
}
