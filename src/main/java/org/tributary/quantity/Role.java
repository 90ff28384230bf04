package org.tributary.quantity;

import java.util.List;

/**
 * What a member does in a syndicate, from the top down.
 *
 * <p>Source: the roles of PROTON-OC (Calderoni 2021) and the value chains of Duijn, Kashirin and Sloot (2014).
 */
public enum Role implements Word {
    /** Decides, and knows few. */
    BOSS,
    /** Brings together those who do not know each other. */
    BROKER,
    /** Runs a scam site. */
    OPERATOR,
    /** Arranges loads. */
    TRAFFICKER,
    /** Finds people to work or to be sold. */
    RECRUITER,
    /** Moves money through accounts. */
    LAUNDERER,
    /** Cuts and packs drugs. */
    PACKAGER,
    /** Carries a load. */
    COURIER,
    /** Lends an account. */
    MULE,
    /** Sells in the street. */
    RETAILER,
    /** Serves the state and the syndicate. */
    CORRUPT_OFFICIAL;

    private static final List<Role> ALL = List.of(values());

    /** All, from the top down. */
    public static List<Role> all() {
        return ALL;
    }
}
