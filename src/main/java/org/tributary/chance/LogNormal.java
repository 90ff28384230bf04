package org.tributary.chance;

/**
 * A log-normal law as our sources give delays: a typical value, a high one and a floor, all in one unit. What falls below
 * the floor is raised to it, so that the median and the 95th percentile stay what the source says. Immutable; make it
 * once and draw from it often.
 */
public final class LogNormal {

    /** The standard normal's 95th percentile. Source: R's {@code qnorm(0.95)}. */
    private static final double Z_95 = 1.6448536269514722;

    private final double median;
    private final double sigma;
    private final double min;

    private LogNormal(double median, double sigma, double min) {
        this.median = median;
        this.sigma = sigma;
        this.min = min;
    }

    /**
     * The law of these three.
     *
     * @param median positive and finite; half the draws lie below
     * @param p95 the 95th percentile: finite, at least the median
     * @param min the floor: from 0 to the median, both included
     * @throws IllegalArgumentException if the three are not in that order
     */
    public static LogNormal of(double median, double p95, double min) {
        Draws.require(median > 0 && Double.isFinite(median), "median", median, "positive and finite");
        Draws.require(
                p95 >= median && Double.isFinite(p95),
                "95th percentile",
                p95,
                "finite and at least the median",
                median);
        Draws.require(min >= 0 && min <= median, "floor", min, "between 0 and the median", median);
        return new LogNormal(median, StrictMath.log(p95 / median) / Z_95, min);
    }

    /** The value that a standard normal number stands for. */
    double at(double standardNormal) {
        return Math.max(min, median * StrictMath.exp(sigma * standardNormal));
    }
}
