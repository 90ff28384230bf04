package org.tributary.region;

import org.tributary.quantity.Word;

/** What a place is. */
public enum PlaceKind implements Word {
    /** A town, large or small; lies in one country. */
    CITY(0),

    /** A zone with rules or rulers of its own; lies in one country. */
    SPECIAL_ZONE(0),

    /** A gate, bridge or ferry with officers on both sides; lies in two countries. */
    OFFICIAL_CROSSING(1.0),

    /** A trail, pier or landing without officers; lies in two countries. */
    INFORMAL_CROSSING(0.5),

    /** A port on the river; a crossing only where it lies in two countries. */
    RIVER_PORT(1.5);

    private final double formalities_h;

    PlaceKind(double formalities_h) {
        this.formalities_h = formalities_h;
    }

    /**
     * Hours that crossing at such a place takes by default; 0 where the kind is no crossing.
     *
     * <p>Source: estimated. Read for Mohan–Boten: 13 and 5 minutes for one traveller on foot, about an hour a side by
     * train.
     */
    double formalities_h() {
        return formalities_h;
    }

    /** Whether a place of this kind always lies in two countries. */
    boolean alwaysCrosses() {
        return this == OFFICIAL_CROSSING || this == INFORMAL_CROSSING;
    }

    /** Whether a place of this kind may lie in two countries. */
    boolean mayCross() {
        return alwaysCrosses() || this == RIVER_PORT;
    }
}
