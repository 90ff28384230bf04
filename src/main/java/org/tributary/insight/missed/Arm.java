package org.tributary.insight.missed;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * What one re-simulation came to. Immutable.
 *
 * @param headline the measure on which runs are compared, turned so that more is better; absent if it has no value
 * @param harms what harms there were, by {@link HarmDone#key}
 */
record Arm(OptionalDouble headline, Set<String> harms) {
    /** Copies its set. */
    Arm {
        harms = Set.copyOf(harms);
    }
}
