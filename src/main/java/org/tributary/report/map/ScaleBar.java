package org.tributary.report.map;

import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** How far a distance on the ground is on a map, in its lower left corner. */
final class ScaleBar {
    private static final double LONGEST_PX = 90;
    private static final double MARGIN_PX = 10;
    /** A degree of longitude at the equator. Source: WGS84, 2 π · 6378.137 km ÷ 360. */
    private static final double KM_PER_DEGREE = 111.32;

    private static final int[] ROUND_KM = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private ScaleBar() {}

    /** Draws it for the latitude in the middle of the map, and keeps its place free. */
    static void draw(View view, Labels labels, Markup svg) {
        double pxPerKm =
                view.pxPerDegree() / KM_PER_DEGREE / StrictMath.cos(StrictMath.toRadians(view.middleLat_deg()));
        int km = ROUND_KM[0];
        for (int round : ROUND_KM) {
            km = round * pxPerKm <= LONGEST_PX ? round : km;
        }
        Box frame = view.frame();
        double x = frame.x() + MARGIN_PX;
        double y = frame.y() + frame.height() - MARGIN_PX;
        double width = km * pxPerKm;
        svg.empty(
                "path",
                "d",
                "M" + Numbers.px(x) + " " + Numbers.px(y - 4) + "v4h" + Numbers.px(width) + "v-4",
                "fill",
                "none",
                "stroke",
                Palette.SOFT,
                "stroke-width",
                "1.2");
        svg.leaf(
                "text",
                km + " km",
                "x",
                Numbers.px(x + 4),
                "y",
                Numbers.px(y - 4),
                "font-size",
                "10",
                "fill",
                Palette.SOFT);
        labels.take(new Box(x, y - 16, Math.max(width, 44), 18));
    }
}
