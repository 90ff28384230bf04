package org.tributary.cooperation;

import org.tributary.quantity.Word;

/** A way from one agency to another. Delay, loss and what it carries are parameters, {@code channel.<kind>.…}. */
public enum ChannelKind implements Word {
    /** Between agencies of one country; always open. */
    DOMESTIC,
    /** Border liaison offices on both banks. */
    BLO,
    /** Liaison officers in one room. */
    LIAISON_ROOM,
    /** Police to police by the national desks. */
    NATIONAL_DESK,
    /** The joint centre (LMLECC). */
    JOINT_CENTRE,
    /** The radio of a joint command post. */
    RADIO,
    /** The INTERPOL network among national bureaus. */
    INTERPOL,
    /** Ministry to ministry. */
    MINISTERIAL,
    /** Mutual legal assistance among central authorities. */
    MLA;

    /** Whether what it carries is drafted, checked by lawyers and translated before anybody acts on it. Assumed. */
    public boolean isSlow() {
        return switch (this) {
            case NATIONAL_DESK, JOINT_CENTRE, MINISTERIAL, MLA -> true;
            case DOMESTIC, BLO, LIAISON_ROOM, RADIO, INTERPOL -> false;
        };
    }

    /** The highest classification that it carries: liaison offices at the border hold no bank or victims' data. Assumed. */
    public Classification carries() {
        return this == BLO ? Classification.OPEN : Classification.RESTRICTED;
    }
}
