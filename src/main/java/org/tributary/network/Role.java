package org.tributary.network;

import java.util.List;
import org.tributary.quantity.Word;

/**
 * What a member does in a syndicate. A member gets work and goods from somebody of the role above.
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

    /** Who gives work to this role: the first of these that a syndicate has. */
    public List<Role> above() {
        return switch (this) {
            case BOSS -> List.of();
            case BROKER -> List.of(BOSS);
            case OPERATOR, TRAFFICKER, RECRUITER, LAUNDERER, CORRUPT_OFFICIAL -> List.of(BROKER, BOSS);
            case PACKAGER -> List.of(TRAFFICKER, BROKER, BOSS);
            case COURIER -> List.of(TRAFFICKER, RECRUITER, BROKER, BOSS);
            case MULE -> List.of(LAUNDERER, BROKER, BOSS);
            case RETAILER -> List.of(PACKAGER, TRAFFICKER, BROKER, BOSS);
        };
    }
}
