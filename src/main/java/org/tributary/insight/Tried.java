package org.tributary.insight;

import java.util.Optional;

/**
 * What came of one candidate for a missed connection. Immutable.
 *
 * @param candidate the log entry of the harm and the hand-overs, as text
 * @param verified the proof, if it is a missed connection
 */
public record Tried(String candidate, Optional<Verified> verified) {

    /**
     * That hand-overs avert a harm.
     *
     * @param averted in which share of all keys of fortune the harm is averted, less those in which it is newly done
     */
    public record Verified(MissedConnection.Proof proof, double averted) {}
}
