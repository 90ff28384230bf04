package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * How sure the mean of several runs is. Stateless.
 *
 * <p>Formula: mean ± t(0.975; n − 1) · s ÷ √n. Source: Student, "The Probable Error of a Mean", Biometrika 6, 1908; for
 * differences of paired runs, Law, "Simulation Modeling and Analysis", paired-t confidence interval.
 */
public final class Intervals {
    private static final double UPPER_TAIL = 0.975;

    private Intervals() {}

    /**
     * The mean of runs that were played independently; runs where there was nothing to measure are left out.
     *
     * @return absent if no run has a value
     */
    public static Optional<Interval> ofMean(List<OptionalDouble> runs) {
        var running = new Running();
        runs.forEach(running::add);
        return running.ofMean();
    }

    /** The mean of runs that come one by one; keeps no run. Not thread-safe. */
    public static final class Running {
        private final SummaryStatistics statistics = new SummaryStatistics();

        /** Nothing yet. */
        public Running() {}

        /** Takes one run in; one where there was nothing to measure is left out. */
        public void add(OptionalDouble run) {
            run.ifPresent(statistics::addValue);
        }

        /** The mean so far; absent if no run had a value. */
        public Optional<Interval> ofMean() {
            int n = (int) statistics.getN();
            return n == 0
                    ? Optional.empty()
                    : Optional.of(new Interval(statistics.getMean(), halfWidth(statistics, n), n));
        }
    }

    private static double halfWidth(SummaryStatistics statistics, int n) {
        if (n == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double t = new TDistribution(n - 1).inverseCumulativeProbability(UPPER_TAIL);
        return t * statistics.getStandardDeviation() / Math.sqrt(n);
    }

    /**
     * The mean of one less other, over pairs of runs with the same seed; pairs where either has no value are left out.
     *
     * @param one in the order of seeds
     * @param other in the same order
     * @return absent if no pair is left
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static Optional<Interval> ofDifference(List<OptionalDouble> one, List<OptionalDouble> other) {
        requireAsMany(one, other);
        var differences = new ArrayList<OptionalDouble>();
        for (int i = 0; i < one.size(); i++) {
            differences.add(difference(one.get(i), other.get(i)));
        }
        return ofMean(differences);
    }

    /**
     * How many times the mean of other the mean of one is, over pairs of runs with the same seed; pairs where either has
     * no value are left out.
     *
     * <p>Source: Cochran, "Sampling Techniques", 3rd ed. 1977, section 6.4, ratio estimate from a large sample.
     *
     * @param one in the order of seeds
     * @param other in the same order
     * @return absent if no pair is left, or the mean of other is 0
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static Optional<Interval> ofRatio(List<OptionalDouble> one, List<OptionalDouble> other) {
        requireAsMany(one, other);
        var numerator = new SummaryStatistics();
        var denominator = new SummaryStatistics();
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).isPresent() && other.get(i).isPresent()) {
                numerator.addValue(one.get(i).getAsDouble());
                denominator.addValue(other.get(i).getAsDouble());
            }
        }
        if (denominator.getN() == 0 || denominator.getMean() == 0) {
            return Optional.empty();
        }
        double ratio = numerator.getMean() / denominator.getMean();
        var residuals = new SummaryStatistics();
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).isPresent() && other.get(i).isPresent()) {
                double residual =
                        one.get(i).getAsDouble() - ratio * other.get(i).getAsDouble();
                residuals.addValue(residual / denominator.getMean());
            }
        }
        int n = (int) residuals.getN();
        return Optional.of(new Interval(ratio, halfWidth(residuals, n), n));
    }

    private static void requireAsMany(List<OptionalDouble> one, List<OptionalDouble> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "Paired runs need as many on both sides, not %d and %d.".formatted(one.size(), other.size()));
        }
    }

    private static OptionalDouble difference(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() - other.getAsDouble());
    }
}
