package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SourceClass;

/**
 * Finds the fewest leads that lift a belief over a threshold, and among equally few those that come together first.
 *
 * <p>Each source class counts once, by its best lead, and classes add up. So the best lead of each class, the class that
 * gains most first, is the smallest set there is; no set need be tried out. Time: n log n in the leads on one subject.
 */
final class SmallestSet {
    private static final double EXACT = 1e-9;
    private static final Comparator<Offer> BEST_FIRST =
            Comparator.comparingDouble(Offer::gain).reversed().thenComparing(Offer::lead);

    private SmallestSet() {}

    /**
     * A lead that could be handed over.
     *
     * @param gain by how much it says more than the best of its class that the agency holds, in nats; above 0
     * @param there_h when the agency would have weighed it
     */
    record Offer(LeadId lead, SourceClass source, double gain, double there_h) {}

    /**
     * The smallest set of offers whose gains add up to what is needed.
     *
     * @param needed in nats, above 0
     * @param most how many it may be at most
     * @return the set, which comes together as early as any of its size; empty if there is none
     */
    static Optional<List<Offer>> of(List<Offer> offers, double needed, int most) {
        List<Offer> all = fewest(offers, needed);
        if (all.isEmpty() || all.size() > most) {
            return Optional.empty();
        }
        double[] times_h =
                offers.stream().mapToDouble(Offer::there_h).sorted().distinct().toArray();
        int low = 0;
        int high = times_h.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fewest(until(offers, times_h[middle]), needed).size() == all.size()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(fewest(until(offers, times_h[low]), needed));
    }

    private static List<Offer> until(List<Offer> offers, double at_h) {
        return offers.stream().filter(offer -> offer.there_h() <= at_h).toList();
    }

    /** The fewest offers that suffice; none if all together do not. */
    private static List<Offer> fewest(List<Offer> offers, double needed) {
        Map<SourceClass, Offer> best = new EnumMap<>(SourceClass.class);
        for (Offer offer : offers) {
            best.merge(offer.source(), offer, (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        var result = new ArrayList<Offer>();
        double missing = needed;
        for (Offer offer : best.values().stream().sorted(BEST_FIRST).toList()) {
            result.add(offer);
            missing -= offer.gain();
            if (missing <= EXACT) {
                return result;
            }
        }
        return List.of();
    }

    /** The latest of some times, such as when the last copy is there. */
    static double latest(List<Offer> offers, ToDoubleFunction<Offer> time) {
        return offers.stream().mapToDouble(time).max().orElse(Double.NEGATIVE_INFINITY);
    }
}
