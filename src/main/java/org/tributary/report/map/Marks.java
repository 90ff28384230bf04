package org.tributary.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;

/** The marks of one place, side by side in one box, and where that box stands. */
final class Marks {
    private static final double GAP_PX = 1.5;

    private record Sized(Mark mark, double amount, double reach) {}

    private final List<Sized> marks = new ArrayList<>();
    private final String title;

    /**
     * The marks of a place where something happened.
     *
     * @param largest the largest amount of each kind on the map
     */
    Marks(String placeName, PlaceTotal total, Map<Mark, Double> largest) {
        var words = new ArrayList<String>();
        for (Mark mark : Mark.values()) {
            double amount = mark.amount(total);
            if (amount > 0) {
                marks.add(new Sized(mark, amount, Mark.reach(amount, largest.getOrDefault(mark, amount))));
                words.add(Numbers.rounded(amount) + " " + mark.words());
            }
        }
        this.title = placeName + ": " + String.join(", ", words);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    double size() {
        return width() * height();
    }

    /** The boxes around a point in which they may stand, best first. */
    List<Box> boxesAround(Spot spot, double reach) {
        double w = width();
        double h = height();
        return List.of(
                new Box(spot.x() - w / 2, spot.y() - reach - h, w, h),
                new Box(spot.x() - w / 2, spot.y() + reach, w, h),
                new Box(spot.x() + reach, spot.y() - h / 2, w, h),
                new Box(spot.x() - reach - w, spot.y() - h / 2, w, h),
                new Box(spot.x() + reach * 0.7, spot.y() - reach * 0.7 - h, w, h),
                new Box(spot.x() - reach * 0.7 - w, spot.y() - reach * 0.7 - h, w, h),
                new Box(spot.x() + reach * 0.7, spot.y() + reach * 0.7, w, h),
                new Box(spot.x() - reach * 0.7 - w, spot.y() + reach * 0.7, w, h));
    }

    void draw(Box box, Markup svg) {
        svg.open("g").leaf("title", title);
        double x = box.x();
        for (Sized sized : marks) {
            x += sized.reach;
            sized.mark.draw(svg, new Spot(x, box.y() + box.height() / 2), sized.reach);
            x += sized.reach + GAP_PX;
        }
        svg.closeLine();
    }

    private double width() {
        return marks.stream().mapToDouble(sized -> 2 * sized.reach + GAP_PX).sum() - GAP_PX;
    }

    private double height() {
        return marks.stream().mapToDouble(sized -> 2 * sized.reach).max().orElse(0);
    }
}
