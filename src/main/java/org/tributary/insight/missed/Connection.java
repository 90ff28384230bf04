package org.tributary.insight.missed;

import java.util.List;
import org.tributary.insight.MissedConnection.HandOver;

/**
 * Hand-overs that by all usual times would have let an agency prevent a harm; a re-simulation must show it. Immutable.
 *
 * @param handOvers the smallest set, oldest first
 * @param slack_h how long before it had to, the agency would have believed enough
 */
record Connection(HarmDone harm, Opening opening, List<HandOver> handOvers, double slack_h) {
    /** Copies its list. */
    Connection {
        handOvers = List.copyOf(handOvers);
    }
}
