package org.tributary.insight;

import java.util.List;
import java.util.Optional;
import org.tributary.scenario.MeasureName;

/**
 * What the run came to, beside the same scenario and seed with every seat idle and beside the run without cooperation.
 * Immutable.
 *
 * @param averted by how much the headline measure is better than with idle seats, as happened; absent if it has no value
 * @param over the same over re-keyed fortunes
 * @param parts each part of the outcome
 */
public record Outcome(Optional<Double> averted, Optional<Estimate> over, List<Part> parts) {
    /** Copies its list. */
    public Outcome {
        parts = List.copyOf(parts);
    }

    /**
     * One measure in three runs under one seed and fortune. Values are in the measure's unit, as it counts them; absent
     * where there was nothing to measure.
     *
     * @param asHappened in the run
     * @param withoutCooperation in the run with its cooperation cut; absent too if that is withheld
     * @param idle with idle seats
     */
    public record Part(
            MeasureName measure,
            String unit,
            Optional<Double> asHappened,
            Optional<Double> withoutCooperation,
            Optional<Double> idle) {}
}
