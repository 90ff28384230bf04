package org.tributary.score;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How long things last, when for some it is only known that they lasted longer. Not thread-safe.
 *
 * <p>Formula: S(t) = Π over ends tᵢ ≤ t of (1 − dᵢ / nᵢ), with dᵢ ends at tᵢ and nᵢ durations of tᵢ or longer, ended
 * or not; one broken off at tᵢ counts as longer than tᵢ. Source: Kaplan and Meier, "Nonparametric Estimation from
 * Incomplete Observations", Journal of the American Statistical Association 53, 1958.
 */
final class KaplanMeier {
    /** Below any step of the curve, above what rounding does to a product of steps. */
    private static final double ROUNDING = 1e-12;

    private final Map<Double, Counts> byDuration = new TreeMap<>();
    private int size;

    /** Adds a duration whose end was seen; 0 or more, in any unit. */
    void ended(double duration) {
        ended(duration, 1);
    }

    /** Adds as many of one duration whose end was seen. */
    void ended(double duration, int times) {
        counts(duration, times).ended += times;
    }

    /** Adds a duration that was broken off while it lasted; 0 or more. */
    void brokenOff(double duration) {
        brokenOff(duration, 1);
    }

    /** Adds as many of one duration that was broken off while it lasted. */
    void brokenOff(double duration, int times) {
        counts(duration, times).brokenOff += times;
    }

    private Counts counts(double duration, int times) {
        size += times;
        return byDuration.computeIfAbsent(duration, none -> new Counts());
    }

    /** The share that lasts longer than this, 0 to 1; 1 if nothing was added. */
    double survival(double duration) {
        double survival = 1;
        int atRisk = size;
        for (Map.Entry<Double, Counts> entry : byDuration.entrySet()) {
            if (entry.getKey() > duration) {
                break;
            }
            survival *= 1 - (double) entry.getValue().ended / atRisk;
            atRisk -= entry.getValue().total();
        }
        return survival;
    }

    /**
     * The shortest duration within which at least this share ended; absent if fewer were seen to end.
     *
     * @param share above 0, at most 1: 0.5 for the median
     */
    OptionalDouble quantile(double share) {
        double survival = 1;
        int atRisk = size;
        for (Map.Entry<Double, Counts> entry : byDuration.entrySet()) {
            survival *= 1 - (double) entry.getValue().ended / atRisk;
            atRisk -= entry.getValue().total();
            if (survival <= 1 - share + ROUNDING) {
                return OptionalDouble.of(entry.getKey());
            }
        }
        return OptionalDouble.empty();
    }

    /** How many of one duration ended and were broken off. */
    private static final class Counts {
        private int ended;
        private int brokenOff;

        int total() {
            return ended + brokenOff;
        }
    }
}
