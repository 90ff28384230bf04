package org.tributary.cooperation;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;

/**
 * An invitation to strike at one hour, each on its own ground. Immutable.
 *
 * @param invited agencies asked to take part, without the proposer
 * @param strike_h the H-hour, in hours since STARTEX
 */
public record Proposal(OperationId operation, AgencyId proposer, List<AgencyId> invited, double strike_h) {

    /** Copies its list. */
    public Proposal {
        invited = List.copyOf(invited);
    }
}
