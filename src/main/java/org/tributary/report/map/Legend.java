package org.tributary.report.map;

import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** Says what the symbols, marks and arcs of a map mean. */
final class Legend {
    private static final double SIZE_PX = 11.5;
    private static final double GAP_PX = 16;

    private Legend() {}

    /** Two lines: what a place is; what happened. */
    static void draw(Spot corner, MapContent content, Markup svg) {
        double x = corner.x();
        for (Symbol symbol : Symbol.values()) {
            symbol.draw(svg, new Spot(x + 6, corner.y() - 4));
            x = word(symbol.words(), x + 16, corner.y(), svg);
        }
        x = corner.x();
        double y = corner.y() + 20;
        if (content.pins().isEmpty()) {
            for (Mark mark : Mark.values()) {
                mark.draw(svg, new Spot(x + 6, y - 4), 5.5);
                x = word(mark.words(), x + 16, y, svg);
            }
            arc(x, y, "leads, from base to base", svg);
        } else {
            Pins.draw("1", new Spot(x + 8, y - 4), svg);
            x = word("missed connection, by its number in the list", x + 22, y, svg);
            arc(x, y, "hand-over that would have sufficed, from base to base", svg);
        }
    }

    private static void arc(double x, double y, String words, Markup svg) {
        svg.empty(
                "path",
                "d",
                "M" + Numbers.px(x) + " " + Numbers.px(y - 2) + "q14 -9 26 -2",
                "fill",
                "none",
                "stroke",
                Palette.TOGETHER,
                "stroke-width",
                "2");
        Mark.polygon(svg, new Spot(x + 26, y - 4), 4, 3, 25, Palette.TOGETHER, Palette.TOGETHER);
        word(words, x + 36, y, svg);
    }

    private static double word(String words, double x, double y, Markup svg) {
        svg.leaf(
                "text",
                words,
                "x",
                Numbers.px(x),
                "y",
                Numbers.px(y),
                "font-size",
                Numbers.px(SIZE_PX),
                "fill",
                Palette.INK);
        return x + TextWidth.of(words, SIZE_PX) + GAP_PX;
    }
}
