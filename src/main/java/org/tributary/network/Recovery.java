package org.tributary.network;

import java.util.function.IntPredicate;
import org.tributary.chance.Draws;
import org.tributary.quantity.Word;

/**
 * How a network closes the gap that a removed member leaves: who takes its place, and whom the successor then knows.
 *
 * <p>Candidates are those who knew the removed one and those whom these know, so that the cost does not grow with the
 * network; at random means at random among all. Source: Duijn, Kashirin and Sloot 2014 (by degree, by distance, at
 * random); Diviák 2023 (triadic closure).
 */
public enum Recovery implements Word {
    /** The candidate with the most ties. */
    DEGREE {
        @Override
        double merit(Network network, int candidate, Gap gap) {
            return network.degree(candidate);
        }
    },
    /** The candidate nearest to those who knew the removed one. */
    DISTANCE {
        @Override
        double merit(Network network, int candidate, Gap gap) {
            return gap.knew(candidate) ? 1 : 0;
        }
    },
    /** Anybody. */
    RANDOM {
        @Override
        double merit(Network network, int candidate, Gap gap) {
            return 0;
        }
    },
    /** The candidate who knows most of those who knew the removed one. */
    TRIADIC {
        @Override
        double merit(Network network, int candidate, Gap gap) {
            return network.count(candidate, gap::knew) + (gap.knew(candidate) ? 1 : 0);
        }
    };

    private static final int TRIES = 32;
    /** Of a hub's acquaintances so many are looked at. */
    private static final int MOST_LOOKED_AT = 64;

    /** The higher, the likelier the candidate is chosen. */
    abstract double merit(Network network, int candidate, Gap gap);

    /** Those who knew a removed member. */
    static final class Gap {
        private final int[] known;

        Gap(int[] known) {
            this.known = known.clone();
            java.util.Arrays.sort(this.known);
        }

        boolean knew(int member) {
            return java.util.Arrays.binarySearch(known, member) >= 0;
        }
    }

    /**
     * Who takes the place of a removed member; -1 if nobody can. Of equal ones chance chooses.
     *
     * @param known those who knew the removed one
     * @param fits who may take the place
     */
    public int successor(Network network, int[] known, IntPredicate fits, Draws draws) {
        return this == RANDOM ? anybody(network, fits, draws) : best(network, new Gap(known), known, fits, draws);
    }

    private static int anybody(Network network, IntPredicate fits, Draws draws) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int candidate = draws.below(network.members());
            if (fits.test(candidate)) {
                return candidate;
            }
        }
        return -1;
    }

    private int best(Network network, Gap gap, int[] known, IntPredicate fits, Draws draws) {
        var choice = new Choice(network, gap, fits, draws);
        int looked = Math.min(known.length, MOST_LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            choice.consider(known[i]);
        }
        for (int i = 0; i < looked; i++) {
            int seen = 0;
            for (int half = network.firstHalf(known[i]);
                    half >= 0 && seen < MOST_LOOKED_AT;
                    half = network.nextHalf(half)) {
                choice.consider(network.end(half));
                seen++;
            }
        }
        return choice.best;
    }

    private final class Choice {
        private final Network network;
        private final Gap gap;
        private final IntPredicate fits;
        private final Draws draws;
        private int best = -1;
        private double merit = -1;
        private double lot = -1;

        Choice(Network network, Gap gap, IntPredicate fits, Draws draws) {
            this.network = network;
            this.gap = gap;
            this.fits = fits;
            this.draws = draws;
        }

        void consider(int candidate) {
            if (candidate == best || !fits.test(candidate)) {
                return;
            }
            double found = merit(network, candidate, gap);
            if (found < merit) {
                return;
            }
            double drawn = draws.uniform();
            if (found > merit || drawn > lot) {
                best = candidate;
                merit = found;
                lot = drawn;
            }
        }
    }

    /**
     * Ties a successor to those who knew the removed one, each with a chance; whoever is left without any tie is always
     * taken on. With triadic closure those who are not find another who knew the removed one.
     *
     * @param chance that a tie comes about, 0 to 1
     * @return how many new ties there are
     */
    public int inherit(Ties network, int successor, int[] known, double chance, IntPredicate fits, Draws draws) {
        int made = 0;
        for (int other : known) {
            if (other == successor || !fits.test(other)) {
                continue;
            }
            boolean takenOn = draws.happens(chance) || network.degree(other) == 0;
            int friend = takenOn || this != TRIADIC ? successor : known[draws.below(known.length)];
            if ((takenOn || this == TRIADIC) && fits.test(friend) && network.tie(friend, other)) {
                made++;
            }
        }
        return made;
    }
}
