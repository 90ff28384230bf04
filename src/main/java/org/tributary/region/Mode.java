package org.tributary.region;

import org.tributary.quantity.Word;

/** How a link is travelled. */
public enum Mode implements Word {
    /** By car, lorry or bus. */
    ROAD,

    /** By train. */
    RAIL,

    /** By boat on a river. */
    RIVER,

    /** On foot, by pick-up or small boat, on a path that no authority keeps. */
    TRAIL,

    /** By aircraft; a link by air passes no crossing, its formalities are the airports'. */
    AIR,

    /** By ship along the coast. */
    SEA
}
