package org.tributary.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.PlaceId;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** Draws numbered points; those of one place in a row above it. */
final class Pins {
    private static final double RADIUS_PX = 9;
    private static final double ABOVE_PX = 17;
    private static final int IN_A_ROW = 5;

    private Pins() {}

    /** Draws those whose place stands on this map, and keeps their room free. */
    static void draw(List<Pin> pins, Map<PlaceId, Spot> spots, Labels labels, Markup svg) {
        Map<Spot, List<Pin>> together = new LinkedHashMap<>();
        for (Pin pin : pins) {
            @Nullable Spot spot = spots.get(pin.place());
            if (spot != null) {
                together.computeIfAbsent(spot, none -> new ArrayList<>()).add(pin);
            }
        }
        together.forEach((spot, group) -> {
            for (int i = 0; i < group.size(); i++) {
                int row = i / IN_A_ROW;
                int inRow = Math.min(IN_A_ROW, group.size() - row * IN_A_ROW);
                double x = spot.x() + (i % IN_A_ROW - (inRow - 1) / 2.0) * (2 * RADIUS_PX + 1);
                double y = spot.y() - ABOVE_PX - row * (2 * RADIUS_PX + 1);
                labels.take(Box.around(new Spot(x, y), RADIUS_PX));
                draw(Integer.toString(group.get(i).number()), new Spot(x, y), svg);
            }
        });
    }

    /** One of them, around a point. */
    static void draw(String number, Spot at, Markup svg) {
        svg.empty(
                "circle",
                "cx",
                Numbers.px(at.x()),
                "cy",
                Numbers.px(at.y()),
                "r",
                Numbers.px(RADIUS_PX),
                "fill",
                "#a3231b",
                "stroke",
                Palette.PAPER,
                "stroke-width",
                "1.6");
        svg.leaf(
                "text",
                number,
                "x",
                Numbers.px(at.x()),
                "y",
                Numbers.px(at.y() + 3.8),
                "text-anchor",
                "middle",
                "font-size",
                "11",
                "font-weight",
                "700",
                "fill",
                "#ffffff");
    }
}
