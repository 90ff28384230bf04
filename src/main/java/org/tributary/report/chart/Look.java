package org.tributary.report.chart;

import org.tributary.quantity.Country;
import org.tributary.report.markup.Palette;

/**
 * How a line is told from the others: by colour, by the shape of its points and by its dashes, so that any one of them
 * suffices. Countries look the same in every chart.
 */
public enum Look {
    CHINA(Palette.VERMILLION, Point.SQUARE, Dashes.NONE),
    LAOS(Palette.PURPLE, Point.TRIANGLE, Dashes.SHORT),
    MYANMAR(Palette.GREEN, Point.DIAMOND, Dashes.LONG),
    THAILAND(Palette.BLUE, Point.DISC, Dashes.NONE),
    CAMBODIA(Palette.SKY, Point.TRIANGLE_DOWN, Dashes.SHORT),
    VIET_NAM(Palette.ORANGE, Point.CROSS, Dashes.LONG),
    /** All together, or what the others are measured against. */
    WHOLE(Palette.INK, Point.NONE, Dashes.DOTS),
    DEPARTED(Palette.SOFT, Point.DISC, Dashes.DOTS),
    SEIZED(Palette.VERMILLION, Point.TRIANGLE, Dashes.NONE),
    DELIVERED(Palette.BLUE, Point.SQUARE, Dashes.LONG),
    /** As it happened. */
    HAPPENED(Palette.BLUE, Point.DISC, Dashes.NONE),
    /** Played again without something. */
    WITHOUT(Palette.VERMILLION, Point.TRIANGLE, Dashes.NONE),
    /** A bar that is not told from others. */
    PLAIN(Palette.SOFT, Point.SQUARE, Dashes.NONE);

    /** The shape of the points of a line. */
    enum Point {
        SQUARE,
        TRIANGLE,
        TRIANGLE_DOWN,
        DIAMOND,
        DISC,
        CROSS,
        NONE
    }

    /** How a line is broken. */
    enum Dashes {
        NONE,
        SHORT,
        LONG,
        DOTS
    }

    private final String colour;
    private final Point point;
    private final Dashes dashes;

    Look(String colour, Point point, Dashes dashes) {
        this.colour = colour;
        this.point = point;
        this.dashes = dashes;
    }

    /** Its colour, as any program can read it. */
    public String colour() {
        return colour;
    }

    Point point() {
        return point;
    }

    Dashes dashes() {
        return dashes;
    }

    /** The shape of its points as a character, for texts. */
    public String sign() {
        return switch (point) {
            case SQUARE -> "■";
            case TRIANGLE -> "▲";
            case TRIANGLE_DOWN -> "▼";
            case DIAMOND -> "◆";
            case DISC -> "●";
            case CROSS -> "✖";
            case NONE -> "–";
        };
    }

    /** The look of a country. */
    public static Look of(Country country) {
        return switch (country) {
            case CHN -> CHINA;
            case LAO -> LAOS;
            case MMR -> MYANMAR;
            case THA -> THAILAND;
            case KHM -> CAMBODIA;
            case VNM -> VIET_NAM;
        };
    }
}
