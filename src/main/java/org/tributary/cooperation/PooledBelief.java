package org.tributary.cooperation;

import java.util.EnumMap;
import java.util.Map;
import org.tributary.quantity.SourceClass;

/**
 * What whoever held these leads would believe of one subject. Not thread-safe.
 *
 * <p>Formula: logistic(logit(prior) + Σ over source classes of the best lead's nats). Each class counts once, by its
 * best lead ({@link Fusion}).
 */
public final class PooledBelief {
    private final double prior_nats;
    private final Map<SourceClass, Double> best_nats = new EnumMap<>(SourceClass.class);

    /** @param prior what is believed before any lead, 0 to 1, both excluded */
    public PooledBelief(double prior) {
        prior_nats = Fusion.nats(prior);
    }

    /** Adds a weighed lead. */
    public void weigh(SourceClass source, double nats) {
        best_nats.merge(source, nats, Math::max);
    }

    /** What the best lead of a class says; 0 if there is none. */
    public double best_nats(SourceClass source) {
        return best_nats.getOrDefault(source, 0.0);
    }

    /** The belief as log-odds. Summed in the order of classes, so that the order of leads does not matter. */
    public double nats() {
        double nats = prior_nats;
        for (double best : best_nats.values()) {
            nats += best;
        }
        return nats;
    }

    /** The belief, 0 to 1. */
    public double probability() {
        return Fusion.probability(nats());
    }
}
