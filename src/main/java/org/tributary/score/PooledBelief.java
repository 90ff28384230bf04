package org.tributary.score;

import java.util.EnumMap;
import java.util.Map;
import org.tributary.quantity.SourceClass;

/**
 * What all agencies together could believe of one subject, had each held every lead that any of them has weighed. Not
 * thread-safe.
 *
 * <p>Formula: logistic(logit(prior) + Σ over source classes of the best lead's nats). Each class counts once, by its
 * best lead, as in an agency's own belief.
 */
final class PooledBelief {
    private final double prior_nats;
    private final Map<SourceClass, Double> best_nats = new EnumMap<>(SourceClass.class);

    /** @param prior what is believed before any lead, 0 to 1, both excluded */
    PooledBelief(double prior) {
        prior_nats = StrictMath.log(prior / (1 - prior));
    }

    /** Adds a weighed lead. */
    void weigh(SourceClass source, double nats) {
        best_nats.merge(source, nats, Math::max);
    }

    /** The belief, 0 to 1. Summed in the order of classes, so that the order of leads does not matter. */
    double probability() {
        double nats = prior_nats;
        for (double best : best_nats.values()) {
            nats += best;
        }
        return 1 / (1 + StrictMath.exp(-nats));
    }
}
