package org.tributary.insight.missed;

import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;

/**
 * That an agency could have prevented a harm, had it believed enough in time. Immutable.
 *
 * @param agency who has the power, and the ground on which to use it
 * @param place where it would have acted
 * @param act how
 * @param before_h by when it must believe, so that there is time to decide and to act
 * @param acting_h when it would have acted at the latest
 */
record Opening(AgencyId agency, PlaceId place, Act act, double before_h, double acting_h) {

    /** How an agency prevents a harm. */
    enum Act {
        /** Searches the load where it crosses the border. */
        SEARCH,
        /** Raids the site. */
        RAID,
        /** Has a court admit what a partner gathered. */
        CHARGE
    }

    /** The crossing at which a load would have been searched. */
    Optional<PlaceId> crossing() {
        return act == Act.SEARCH ? Optional.of(place) : Optional.empty();
    }
}
