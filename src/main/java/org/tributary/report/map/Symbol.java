package org.tributary.report.map;

import org.tributary.region.Place;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** How a map shows what a place is: told by the shape alone. */
enum Symbol {
    CITY("town") {
        @Override
        void draw(Markup svg, Spot at) {
            svg.empty("circle", "cx", Numbers.px(at.x()), "cy", Numbers.px(at.y()), "r", "3", "fill", Palette.INK);
        }
    },
    ZONE("special zone") {
        @Override
        void draw(Markup svg, Spot at) {
            Mark.polygon(svg, at, 4.6, 4, 45, Palette.PAPER, Palette.INK);
            Mark.polygon(svg, at, 1.6, 4, 45, Palette.INK, Palette.INK);
        }
    },
    PORT("river port") {
        @Override
        void draw(Markup svg, Spot at) {
            svg.empty(
                    "path",
                    "d",
                    "M" + Numbers.px(at.x() - 4.5) + " " + Numbers.px(at.y() - 1.5) + "h9a4.5 4.5 0 0 1-9 0z",
                    "fill",
                    Palette.INK,
                    "stroke",
                    Palette.INK);
        }
    },
    OFFICIAL("official crossing") {
        @Override
        void draw(Markup svg, Spot at) {
            Mark.polygon(svg, at, 5.2, 4, 0, Palette.PAPER, Palette.INK);
        }
    },
    INFORMAL("informal crossing") {
        @Override
        void draw(Markup svg, Spot at) {
            Mark.polygon(svg, at, 5, 3, 90, Palette.PAPER, Palette.INK);
        }
    };

    /** Half the size of the largest. */
    static final double REACH_PX = 5.5;

    private final String words;

    Symbol(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract void draw(Markup svg, Spot at);

    static Symbol of(Place place) {
        return switch (place.kind()) {
            case CITY -> CITY;
            case SPECIAL_ZONE -> ZONE;
            case RIVER_PORT -> PORT;
            case OFFICIAL_CROSSING -> OFFICIAL;
            case INFORMAL_CROSSING -> INFORMAL;
        };
    }
}
