package org.tributary.model.border;

import java.util.Optional;
import org.tributary.model.intelligence.Desk;

/**
 * What came of passing a crossing.
 *
 * @param finder who found the load, if anybody did
 * @param onLead whether the finder held an actionable lead on it
 * @param missProbability the chance there was of passing both sides, 0 to 1
 */
public record Search(Optional<Desk> finder, OnLead onLead, double missProbability) {

    /** What guided a search. */
    public enum OnLead {
        /** An actionable lead on that very load. */
        GUIDED,
        /** Routine. */
        ROUTINE
    }
}
