package org.tributary.score;

import org.tributary.quantity.Word;
import org.tributary.scenario.MeasureName;

/**
 * What the measures are gathered under. The first three are among the four on which the region's own joint drills are
 * assessed. Source: the report on the water emergency drill in Xishuangbanna, 25 December 2025.
 */
public enum Head implements Word {
    /** How fast those who must know, know, and how fast that has an effect. */
    RAPID_RESPONSE,
    /** How well several agencies act as one. */
    JOINT_COMMAND,
    /** How well they give each other what the other needs. */
    COOPERATIVE_OPERATION,
    /** What came of it. */
    OUTCOME;

    /** The head that a measure counts for. */
    public static Head of(MeasureName measure) {
        return switch (measure) {
            case SHARING_LATENCY, CRITICAL_INFORMATION_REACH, DECISION_CHAIN -> RAPID_RESPONSE;
            case SYNCHRONY, DECONFLICTION -> JOINT_COMMAND;
            case SHARING_PRECISION -> COOPERATIVE_OPERATION;
            case PERSONS_FREED,
                    DRUGS_SEIZED_KG,
                    DRUGS_DELIVERED_KG,
                    VICTIM_LOSSES_USD,
                    FUNDS_SAVED_USD,
                    SITES_CLOSED,
                    LAWFUL_TRAFFIC_DELAY_H,
                    SUSPECTS_CHARGED,
                    CUSTODY_LOST,
                    PERSONS_REPATRIATED,
                    PERSONS_HANDED_OVER -> OUTCOME;
        };
    }
}
