package org.tributary.report.markup;

import java.util.List;
import java.util.Map;

/**
 * The colours of a report. Data colours are those of Okabe and Ito, which people who confuse colours can tell apart; a
 * shape or a letter always says the same. Source: Okabe and Ito, "Color Universal Design", 2002.
 *
 * <p>The colours of paper, ink and ground have a name in the style sheet, so that a drawing inside a page follows its
 * light or dark. In a file of its own a drawing keeps the colours written here, which any program can read.
 */
public final class Palette {
    /** Text and axes. */
    public static final String INK = "#1d2733";
    /** Text of less weight; 4.5 : 1 on paper and on land. */
    public static final String SOFT = "#4c5967";
    /** Lines that only guide the eye. */
    public static final String RULE = "#d3d9e0";
    /** Behind everything. */
    public static final String PAPER = "#fefefe";
    /** Land outside the core countries. */
    public static final String LAND = "#eeeeea";
    /** Sea and lakes. */
    public static final String WATER = "#dfe9f1";
    /** Rivers. */
    public static final String RIVER = "#a9c6dd";
    /** The Mekong. */
    public static final String MEKONG = "#5b93bd";
    /** Borders. */
    public static final String BORDER = "#868b92";

    public static final String ORANGE = "#e69f00";
    public static final String SKY = "#56b4e9";
    public static final String GREEN = "#009e73";
    public static final String YELLOW = "#f0e442";
    public static final String BLUE = "#0072b2";
    public static final String VERMILLION = "#d55e00";
    public static final String PURPLE = "#cc79a7";

    /** The grounds of the countries, by their code; {@link #LAND} for the others. */
    public static final Map<String, String> TINTS = Map.of(
            "CHN", "#f1e7d8",
            "LAO", "#f2e0dd",
            "MMR", "#e2ebdf",
            "THA", "#e3e3ef",
            "KHM", "#e6ebdc",
            "VNM", "#ebe5e0");

    /** Each colour of paper, ink and ground, and its name in the style sheet. */
    private record Named(String colour, String name) {}

    private static final List<Named> NAMED = List.of(
            new Named(INK, "ink"),
            new Named(SOFT, "soft"),
            new Named(RULE, "rule"),
            new Named(PAPER, "paper"),
            new Named(LAND, "land"),
            new Named(WATER, "water"),
            new Named(RIVER, "river"),
            new Named(MEKONG, "mekong"),
            new Named(BORDER, "border"),
            new Named("#f1e7d8", "chn"),
            new Named("#f2e0dd", "lao"),
            new Named("#e2ebdf", "mmr"),
            new Named("#e3e3ef", "tha"),
            new Named("#e6ebdc", "khm"),
            new Named("#ebe5e0", "vnm"));

    private Palette() {}

    /** A colour as the chart library writes it. */
    private static String rgb(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return "rgb(%d,%d,%d)".formatted(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** A drawing for the inside of a page: its paper, ink and ground take the colours of the page's style sheet. */
    public static String inPage(String drawing) {
        String result = drawing;
        for (Named named : NAMED) {
            String name = "var(--" + named.name + ")";
            result = result.replace("=\"" + named.colour + "\"", "=\"" + name + "\"")
                    .replace(rgb(named.colour), name);
        }
        return result;
    }
}
