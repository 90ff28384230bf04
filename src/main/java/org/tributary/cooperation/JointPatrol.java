package org.tributary.cooperation;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;

/**
 * An agreement by which the boats of several agencies patrol one reach of the river together and may board there,
 * whatever the bank. Immutable.
 *
 * @param members whose boats may sail there
 * @param from one end of the reach
 * @param to its other end
 */
public record JointPatrol(List<AgencyId> members, PlaceId from, PlaceId to) {
    /** Copies its list. */
    public JointPatrol {
        members = List.copyOf(members);
    }
}
