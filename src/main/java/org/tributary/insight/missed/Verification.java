package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Proof;
import org.tributary.insight.Tried.Verified;
import org.tributary.order.Reflex;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/**
 * Shows by re-simulation whether hand-overs would have averted a harm. Everybody does as recorded, but that the copies are
 * sent and that the agency which then may act does so by a reflex after its usual time to decide.
 *
 * <p>Verified is what meets four conditions: under the fortune of the record the harm is gone; the reflex without the
 * hand-overs leaves it; over {@value #FORTUNES} keys of fortune it is gone in at least half of those that have it
 * otherwise; and over these keys the headline measure is on average no worse. Assumed: the half. Immutable, thread-safe.
 */
final class Verification {
    /** How many keys of fortune. */
    static final int FORTUNES = 16;

    private static final double AT_LEAST = 0.5;
    /** Differences below this are rounding. */
    private static final double EXACT = 1e-9;

    private final Resimulation resimulation;
    private final List<Arm> asItWas;

    /** @param asItWas the record under the fortunes 1 to {@value #FORTUNES}, in this order */
    Verification(Resimulation resimulation, List<Arm> asItWas) {
        this.resimulation = resimulation;
        this.asItWas = List.copyOf(asItWas);
    }

    /** The proof that these hand-overs avert the harm; empty if they do not. */
    Optional<Verified> verify(HarmDone harm, List<HandOver> handOvers, Optional<Reflex> reflex) {
        String key = harm.key();
        List<Reflex> reflexes = reflex.stream().toList();
        boolean gone = !resimulation.play(handOvers, reflexes, 0).harms().contains(key);
        boolean needed =
                gone && resimulation.play(List.of(), reflexes, 0).harms().contains(key);
        if (!needed) {
            return Optional.empty();
        }
        return overFortunes(key, handOvers, reflexes, AT_LEAST).filter(verdict -> holds(verdict.proof()));
    }

    /** Whether the harm is gone often enough and the outcome as a whole no worse. */
    static boolean holds(Proof proof) {
        return proof.share() >= AT_LEAST && proof.net().mean() >= -EXACT;
    }

    /** What these hand-overs come to over the fortunes, verified or not. */
    Verified overFortunes(String key, List<HandOver> handOvers, List<Reflex> reflexes) {
        return overFortunes(key, handOvers, reflexes, 0).orElseThrow();
    }

    /** The same; empty as soon as the harm cannot be gone in so large a share any more. */
    private Optional<Verified> overFortunes(
            String key, List<HandOver> handOvers, List<Reflex> reflexes, double atLeast) {
        int had =
                (int) asItWas.stream().filter(arm -> arm.harms().contains(key)).count();
        int stayed = 0;
        int caused = 0;
        var nets = new ArrayList<OptionalDouble>();
        for (int i = 0; i < FORTUNES; i++) {
            Arm without = asItWas.get(i);
            Arm with = resimulation.play(handOvers, reflexes, i + 1);
            boolean before = without.harms().contains(key);
            boolean after = with.harms().contains(key);
            stayed += before && after ? 1 : 0;
            caused += !before && after ? 1 : 0;
            if (had - stayed < atLeast * had) {
                return Optional.empty();
            }
            nets.add(OptionalDouble.of(
                    with.headline().orElse(0) - without.headline().orElse(0)));
        }
        double averted = (double) (had - stayed - caused) / FORTUNES;
        return Optional.of(new Verified(new Proof(FORTUNES, had, had - stayed, estimate(nets)), averted));
    }

    private static Estimate estimate(List<OptionalDouble> values) {
        Interval interval = Intervals.ofMean(values).orElseThrow();
        return new Estimate(interval.mean(), interval.low(), interval.high(), interval.n());
    }
}
