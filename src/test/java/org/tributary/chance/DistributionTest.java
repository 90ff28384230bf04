package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Goal: each distribution has the mean, variance and quantiles of the one it is named after.
 *
 * <p>Method: 200,000 draws under fixed seeds; means within 4.5 standard errors and p-values above 0.00001, so that a
 * right one fails with a chance of about one in 100,000 an assertion.
 */
class DistributionTest {

    private static final int N = 200_000;
    private static final double STANDARD_ERRORS = 4.5;
    private static final double SMALLEST_P = 1e-5;

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.3, 0.5, 0.85, 0.999})
    void whatIsLikelyHappensThatOften(double probability) {
        double share = mean(sample(draws -> draws.happens(probability) ? 1 : 0));
        assertThat(share)
                .isCloseTo(probability, within(STANDARD_ERRORS * Math.sqrt(probability * (1 - probability) / N)));
    }

    @Test
    void uniformNumbersAreUniform() {
        double[] sample = sample(Draws::uniform);
        assertMoments(sample, 0.5, 1 / 12.0, 1 / 80.0);
        assertThat(Arrays.stream(sample)).allMatch(u -> u >= 0 && u < 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 72})
    void waitsAreExponential(double mean) {
        double[] sample = sample(draws -> draws.exponential(mean));
        assertMoments(sample, mean, mean * mean, 9 * Math.pow(mean, 4));
        assertFits(new ExponentialDistribution(null, mean), sample);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 0.1", "1000, 6"})
    void errorsAreNormal(double mean, double sd) {
        double[] sample = sample(draws -> draws.normal(mean, sd));
        assertMoments(sample, mean, sd * sd, 3 * Math.pow(sd, 4));
        assertFits(new NormalDistribution(null, mean, sd), sample);
    }

    @ParameterizedTest
    @CsvSource({"2, 12", "24, 72", "4320, 10000"})
    void delaysHaveTheMedianAnd95thPercentileOfTheirSource(double median, double p95) {
        double[] sample = sample(draws -> draws.logNormal(median, p95, 0));
        double sigma = Math.log(p95 / median) / 1.6448536269514722;
        assertFits(new LogNormalDistribution(null, Math.log(median), sigma), sample);
        assertThat(shareBelow(sample, median)).isCloseTo(0.5, within(STANDARD_ERRORS * 0.5 / Math.sqrt(N)));
        assertThat(shareBelow(sample, p95)).isCloseTo(0.95, within(STANDARD_ERRORS * Math.sqrt(0.95 * 0.05 / N)));
    }

    @Test
    void aFloorRaisesWhatFallsBelowItAndLeavesTheRest() {
        double[] free = sample(draws -> draws.logNormal(24, 72, 0));
        double[] cut = sample(draws -> draws.logNormal(24, 72, 12));
        assertThat(cut)
                .isEqualTo(Arrays.stream(free).map(delay -> Math.max(delay, 12)).toArray());
        assertThat(shareBelow(free, 12)).as("the floor is reached").isBetween(0.1, 0.2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 26, 1000})
    void numbersBelowABoundAreEquallyLikely(int bound) {
        long[] counts = new long[bound];
        for (double number : sample(draws -> draws.below(bound))) {
            counts[(int) number]++;
        }
        assertThat(Battery.chiSquaredAgainstEven(counts)).isGreaterThan(SMALLEST_P);
    }

    /** A remainder of 31 bits would make the lower half of such a bound twice as likely as the upper. */
    @Test
    void aLargeBoundDoesNotFavourItsLowerHalf() {
        int bound = 3 << 29;
        long[] counts = new long[6];
        for (double number : sample(draws -> draws.below(bound))) {
            counts[(int) (number / bound * 6)]++;
        }
        assertThat(Battery.chiSquaredAgainstEven(counts)).isGreaterThan(SMALLEST_P);
    }

    @Test
    void choicesFollowTheirWeights() {
        double[] weights = {3, 0.5, 10, 1, 0.01};
        long[] counts = new long[weights.length];
        for (double chosen : sample(draws -> draws.choice(weights))) {
            counts[(int) chosen]++;
        }
        double sum = DoubleStream.of(weights).sum();
        double[] expected =
                DoubleStream.of(weights).map(weight -> N * weight / sum).toArray();
        assertThat(Battery.chiSquared(counts, expected)).isGreaterThan(SMALLEST_P);
    }

    /** On both sides of 256, where the way of drawing changes. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 3, 40, 256, 256.5, 3000, 1e6})
    void countsArePoisson(double mean) {
        double[] sample = sample(draws -> draws.poisson(mean));
        assertMoments(sample, mean, mean, mean + 3 * mean * mean);
        PoissonDistribution poisson = new PoissonDistribution(mean);
        for (double p : new double[] {0.001, 0.05, 0.3, 0.5, 0.9, 0.999}) {
            int quantile = poisson.inverseCumulativeProbability(p);
            double exact = poisson.cumulativeProbability(quantile);
            assertThat(shareBelow(sample, quantile + 0.5))
                    .as("share up to %d", quantile)
                    .isCloseTo(exact, within(0.0001 + STANDARD_ERRORS * Math.sqrt(exact * (1 - exact) / N)));
        }
    }

    private static double[] sample(ToDoubleFunction<Draws> draw) {
        Draws draws = Chance.of(2024).draws(Purpose.FOOTPRINT, 8);
        double[] sample = new double[N];
        Arrays.setAll(sample, i -> draw.applyAsDouble(draws));
        return sample;
    }

    /** The fourth central moment gives the sample variance its standard error. */
    private static void assertMoments(double[] sample, double mean, double variance, double fourthMoment) {
        assertThat(mean(sample)).as("mean").isCloseTo(mean, within(STANDARD_ERRORS * Math.sqrt(variance / N)));
        double spread = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum() / N;
        assertThat(spread)
                .as("variance")
                .isCloseTo(variance, within(STANDARD_ERRORS * Math.sqrt((fourthMoment - variance * variance) / N)));
    }

    private static void assertFits(RealDistribution distribution, double[] sample) {
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(distribution, sample, false);
        assertThat(p).as("Kolmogorov-Smirnov").isGreaterThan(SMALLEST_P);
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).sum() / sample.length;
    }

    private static double shareBelow(double[] sample, double limit) {
        return (double) Arrays.stream(sample).filter(x -> x < limit).count() / sample.length;
    }
}
