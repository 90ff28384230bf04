package org.tributary.report.map;

import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** What a map shows of what happened: each with a shape and a colour of its own, its area growing with the amount. */
public enum Mark {
    /** Persons freed: a disc. */
    FREED("persons freed") {
        @Override
        void draw(Markup svg, Spot at, double reach) {
            svg.empty(
                    "circle",
                    "cx",
                    Numbers.px(at.x()),
                    "cy",
                    Numbers.px(at.y()),
                    "r",
                    Numbers.px(reach),
                    "fill",
                    Palette.GREEN,
                    "stroke",
                    Palette.PAPER,
                    "stroke-width",
                    "1");
        }
    },
    /** Drugs seized: a triangle. */
    DRUGS("kg of drugs seized") {
        @Override
        void draw(Markup svg, Spot at, double reach) {
            polygon(svg, at, reach * 1.15, 3, -90, Palette.VERMILLION, Palette.PAPER);
        }
    },
    /** Cash seized: a hexagon. */
    CASH("US$ of cash seized") {
        @Override
        void draw(Markup svg, Spot at, double reach) {
            polygon(svg, at, reach, 6, 0, Palette.ORANGE, Palette.PAPER);
        }
    },
    /** Raids that met people: a full square. */
    STRUCK("raids that met people") {
        @Override
        void draw(Markup svg, Spot at, double reach) {
            polygon(svg, at, reach * 1.2, 4, 45, Palette.BLUE, Palette.PAPER);
        }
    },
    /** Raids that found nobody: an empty square, struck through. */
    FOUND_NOTHING("raids that found nobody") {
        @Override
        void draw(Markup svg, Spot at, double reach) {
            polygon(svg, at, reach * 1.1, 4, 45, Palette.PAPER, Palette.BLUE);
            double half = reach * 0.78;
            svg.empty(
                    "line",
                    "x1",
                    Numbers.px(at.x() - half),
                    "y1",
                    Numbers.px(at.y() + half),
                    "x2",
                    Numbers.px(at.x() + half),
                    "y2",
                    Numbers.px(at.y() - half),
                    "stroke",
                    Palette.BLUE,
                    "stroke-width",
                    "1.5");
        }
    };

    private static final double SMALLEST_PX = 4;
    private static final double LARGEST_PX = 14;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** What it stands for, in words. */
    public String words() {
        return words;
    }

    /** How much of it there was. */
    public double amount(PlaceTotal total) {
        return switch (this) {
            case FREED -> total.freed();
            case DRUGS -> total.drugs_kg();
            case CASH -> total.cash_usd();
            case STRUCK -> total.struck();
            case FOUND_NOTHING -> total.foundNothing();
        };
    }

    /** Draws it around a point; the reach is half its size in pixels. */
    public void draw(Markup svg, double x, double y, double reach) {
        draw(svg, new Spot(x, y), reach);
    }

    abstract void draw(Markup svg, Spot at, double reach);

    /** Half the size in pixels, so that the area grows with the amount above a smallest size that can still be seen. */
    public static double reach(double amount, double largest) {
        return SMALLEST_PX + (LARGEST_PX - SMALLEST_PX) * StrictMath.sqrt(Math.min(1, amount / largest));
    }

    static void polygon(
            Markup svg, Spot at, double radius, int corners, double turned_deg, String fill, String stroke) {
        var points = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = StrictMath.toRadians(turned_deg + 360.0 * i / corners);
            points.append(i == 0 ? "" : " ")
                    .append(Numbers.px(at.x() + radius * StrictMath.cos(angle)))
                    .append(',')
                    .append(Numbers.px(at.y() + radius * StrictMath.sin(angle)));
        }
        svg.empty("polygon", "points", points.toString(), "fill", fill, "stroke", stroke, "stroke-width", "1.2");
    }
}
