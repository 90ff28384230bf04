package org.tributary.chance;

/**
 * The draws of one entity for one purpose, numbered by its own count. Not thread-safe.
 *
 * <p>Every call takes exactly one number of the count, one block of 128 bits, whatever it asks for: which distribution
 * was asked before never moves what comes after. A call refused for its arguments takes none. No call allocates.
 *
 * <p>{@link StrictMath} throughout, so that every machine gives the same bits.
 */
public final class Draws {

    /** Up to here {@link #poisson} adds up probabilities; beyond, that would take too long. */
    private static final double POISSON_INVERSION_MAX = 256;

    /** Beyond this a Poisson number might not fit an int. */
    private static final double POISSON_MEAN_MAX = 1e9;

    /** The count has the low 48 bits of the counter, the purpose's code the 16 above. */
    private static final int COUNT_BITS = 48;

    private final long key;
    private final long entityKey;
    private final long firstCounter;
    private long count;

    Draws(long key, long entityKey, int purposeCode) {
        this.key = key;
        this.entityKey = entityKey;
        this.firstCounter = (long) purposeCode << COUNT_BITS;
    }

    /** How many draws have been taken: 0 at first. Years of drawing would not reach the limit of 2^48. */
    public long count() {
        return count;
    }

    /** Uniform in [0, 1): a multiple of 2^-53. */
    public double uniform() {
        return fraction(bits());
    }

    /**
     * True with the given probability. Takes its draw even where the answer is certain.
     *
     * @param probability from 0 (never) to 1 (always), both included
     * @throws IllegalArgumentException if the probability lies outside 0 to 1 or is not a number
     */
    public boolean happens(double probability) {
        require(probability >= 0 && probability <= 1, "probability", probability, "between 0 and 1");
        return uniform() < probability;
    }

    /**
     * Exponential, by inversion: 0 or more, in the mean's unit, and at most 36.8 means.
     *
     * @param mean finite, 0 or more
     * @throws IllegalArgumentException if the mean is negative, infinite or not a number
     */
    public double exponential(double mean) {
        requireNotNegative(mean, "mean");
        return mean * -StrictMath.log1p(-uniform());
    }

    /**
     * Normal, in the mean's unit; never further than 8.6 standard deviations from it.
     *
     * @param mean finite
     * @param sd the standard deviation: finite, 0 or more
     * @throws IllegalArgumentException if the mean is not finite, or the deviation negative or not finite
     */
    public double normal(double mean, double sd) {
        require(Double.isFinite(mean), "mean", mean, "finite");
        requireNotNegative(sd, "standard deviation");
        return mean + sd * standardNormal();
    }

    /**
     * Log-normal, as our sources give delays: a typical value, a high one and a floor. What falls below the floor is
     * raised to it, so that the median and the 95th percentile stay what the source says. All in one unit.
     *
     * @param median positive and finite; half the draws lie below
     * @param p95 the 95th percentile: finite, at least the median
     * @param min the floor: from 0 to the median, both included
     * @throws IllegalArgumentException if the three are not in that order
     */
    public double logNormal(double median, double p95, double min) {
        return logNormal(LogNormal.of(median, p95, min));
    }

    /** Log-normal, by a law that was made before. */
    public double logNormal(LogNormal law) {
        return law.at(standardNormal());
    }

    /** Takes a number of the count without looking at it, where what it would say does not matter. */
    public void skip() {
        count++;
    }

    /**
     * A whole number from 0 to {@code bound} - 1, all equally likely: each one's probability is within 2^-63 of
     * 1/bound, since 2^63 values are shared out among the bound.
     *
     * @param bound 1 or more
     * @throws IllegalArgumentException if the bound is 0 or negative
     */
    public int below(int bound) {
        require(bound > 0, "bound", bound, "1 or more");
        return (int) Math.multiplyHigh(bits() >>> 1, (long) bound << 1);
    }

    /**
     * An index, each as likely as its weight's part of the sum. A weight of 0 is never chosen.
     *
     * @param weights each finite and 0 or more, at least one positive; they need not add up to 1
     * @throws IllegalArgumentException if there is no weight, none is positive, or one is negative or not finite
     */
    public int choice(double[] weights) {
        double sum = sumOf(weights);
        double target = uniform() * sum;
        double passed = 0;
        int chosen = -1;
        for (int i = 0; i < weights.length && passed <= target; i++) {
            passed += weights[i];
            // Where rounding brings the target up to the sum, the last weight that counts is chosen.
            chosen = weights[i] > 0 ? i : chosen;
        }
        return chosen;
    }

    /**
     * A Poisson number: 0 or more.
     *
     * <p>By inversion up to a mean of 256, exact but for rounding. Beyond, a normal number bent by the Cornish-Fisher
     * expansion to the Poisson's skewness and rounded: no cumulative probability is off by more than 0.0001.
     *
     * @param mean from 0 to a thousand million, both included
     * @throws IllegalArgumentException if the mean lies outside, or is not a number
     */
    public int poisson(double mean) {
        require(mean >= 0 && mean <= POISSON_MEAN_MAX, "mean", mean, "between 0 and 1e9");
        return mean <= POISSON_INVERSION_MAX ? poissonByInversion(mean) : poissonByExpansion(mean);
    }

    private int poissonByInversion(double mean) {
        double target = uniform();
        double term = StrictMath.exp(-mean);
        double sum = term;
        int number = 0;
        while (sum <= target) {
            number++;
            term *= mean / number;
            // The far tail no longer moves the sum, which rounding may have left just below the target.
            if (number > mean && sum + term == sum) {
                break;
            }
            sum += term;
        }
        return number;
    }

    /** Source: Cornish and Fisher 1938, to the term in 1/sd; all cumulants of a Poisson equal its mean. */
    private int poissonByExpansion(double mean) {
        double z = standardNormal();
        double sd = StrictMath.sqrt(mean);
        double bent = mean + sd * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * sd);
        return (int) StrictMath.floor(bent + 0.5);
    }

    /** Source: Box and Muller 1958. Takes both uniforms from the halves of one block and drops the second normal. */
    private double standardNormal() {
        long counter = firstCounter | count;
        double angle = 2 * StrictMath.PI * fraction(Philox.highHalf(key, entityKey, counter));
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(angle);
    }

    /** The low half of the next block, 64 bits. Everything that takes a draw takes it here. */
    long bits() {
        return Philox.lowHalf(key, entityKey, firstCounter | count++);
    }

    private static double fraction(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    private static double sumOf(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && Double.isFinite(weights[i]))) {
                throw new IllegalArgumentException("Weight %d of %d must be finite and 0 or more, but is %s."
                        .formatted(i, weights.length, weights[i]));
            }
            sum += weights[i];
        }
        if (!(sum > 0 && Double.isFinite(sum))) {
            throw new IllegalArgumentException(
                    "A choice needs weights with a positive, finite sum, but %d weights sum to %s."
                            .formatted(weights.length, sum));
        }
        return sum;
    }

    private static void requireNotNegative(double value, String name) {
        require(value >= 0 && Double.isFinite(value), name, value, "finite and 0 or more");
    }

    static void require(boolean holds, String name, double value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("The %s must be %s, but is %s.".formatted(name, wanted, value));
        }
    }

    static void require(boolean holds, String name, double value, String wanted, double than) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The %s must be %s (%s), but is %s.".formatted(name, wanted, than, value));
        }
    }
}
