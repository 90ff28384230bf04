package org.tributary.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Tests of randomness on streams of 64-bit words. Each gives a two-sided p-value: too even is as suspect as too uneven.
 *
 * <p>Sources: Knuth, The Art of Computer Programming 2, section 3.3.2 (frequency, serial, runs); Marsaglia's Diehard
 * (birthday spacings).
 */
final class Battery {

    /** The words that each test but the birthdays takes. */
    static final int WORDS = 1 << 16;

    private static final int BIRTHDAYS = 512;
    private static final int BIRTHDAY_SAMPLES = 250;
    private static final int DAYS_BITS = 24;

    /** Cubed birthdays over four times the days: the mean number of spacings that come twice. */
    private static final double REPEATED_SPACINGS = 2;

    private Battery() {}

    /** What one test said of one stream; p is uniform over [0, 1] where the stream is random. */
    record Finding(String stream, String test, double p) {}

    /** Tests one stream for uniformity and for independence of its own past. */
    static List<Finding> examine(String name, LongSupplier stream) {
        long[] words = take(stream, WORDS);
        double[] uniforms = uniforms(words);
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(name, "chi-squared", evenness(uniforms)));
        findings.add(new Finding(name, "Kolmogorov-Smirnov", kolmogorovSmirnov(uniforms)));
        for (int lag : new int[] {1, 2, 16}) {
            findings.add(new Finding(name, "serial correlation at lag " + lag, correlation(uniforms, uniforms, lag)));
        }
        findings.add(new Finding(name, "neighbours in the square", square(uniforms, uniforms, 1)));
        findings.add(new Finding(name, "runs up and down", runs(uniforms)));
        findings.add(new Finding(name, "bits", bits(words)));
        findings.add(new Finding(name, "birthday spacings, high bits", birthdays(stream, Long.SIZE - DAYS_BITS)));
        findings.add(new Finding(name, "birthday spacings, low bits", birthdays(stream, 0)));
        return findings;
    }

    /** Tests two streams for independence of each other, also where one is a step ahead. */
    static List<Finding> compare(String name, LongSupplier first, LongSupplier second) {
        long[] firstWords = take(first, WORDS);
        long[] secondWords = take(second, WORDS);
        double[] a = uniforms(firstWords);
        double[] b = uniforms(secondWords);
        long[] differing = IntStream.range(0, WORDS)
                .mapToLong(i -> firstWords[i] ^ secondWords[i])
                .toArray();
        return List.of(
                new Finding(name, "correlation", correlation(a, b, 0)),
                new Finding(name, "correlation, second a step ahead", correlation(a, b, 1)),
                new Finding(name, "correlation, first a step ahead", correlation(b, a, 1)),
                new Finding(name, "pairs in the square", square(a, b, 0)),
                new Finding(name, "differing bits", bits(differing)));
    }

    private static long[] take(LongSupplier stream, int count) {
        long[] words = new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = stream.getAsLong();
        }
        return words;
    }

    private static double[] uniforms(long[] words) {
        return Arrays.stream(words)
                .mapToDouble(word -> (word >>> 11) * 0x1.0p-53)
                .toArray();
    }

    private static double evenness(double[] uniforms) {
        long[] counts = new long[256];
        for (double u : uniforms) {
            counts[(int) (u * 256)]++;
        }
        return chiSquaredAgainstEven(counts);
    }

    private static double kolmogorovSmirnov(double[] uniforms) {
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), uniforms, false);
        return twoSided(p);
    }

    /** Products of centred uniforms have mean 0 and variance 1/144. */
    private static double correlation(double[] a, double[] b, int lag) {
        double sum = 0;
        int n = a.length - lag;
        for (int i = 0; i < n; i++) {
            sum += (a[i] - 0.5) * (b[i + lag] - 0.5);
        }
        return normal(12 * sum / Math.sqrt(n));
    }

    /** Pairs in 16 by 16 cells. At a lag of 1 every other pair is left out, so that no word stands in two. */
    private static double square(double[] a, double[] b, int lag) {
        long[] counts = new long[256];
        for (int i = 0; i < a.length - lag; i += lag + 1) {
            int row = (int) (a[i] * 16);
            int column = (int) (b[i + lag] * 16);
            counts[row * 16 + column]++;
        }
        return chiSquaredAgainstEven(counts);
    }

    /** Runs up and down among n numbers: mean (2n - 1)/3, variance (16n - 29)/90. */
    private static double runs(double[] uniforms) {
        int n = uniforms.length;
        int runs = 1;
        for (int i = 2; i < n; i++) {
            boolean up = uniforms[i] > uniforms[i - 1];
            boolean wasUp = uniforms[i - 1] > uniforms[i - 2];
            runs += up == wasUp ? 0 : 1;
        }
        return normal((runs - (2.0 * n - 1) / 3) / Math.sqrt((16.0 * n - 29) / 90));
    }

    /** How often each of the 64 bits is set. The worst bit speaks, corrected for being the worst of 64. */
    private static double bits(long[] words) {
        int[] set = new int[Long.SIZE];
        for (long word : words) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (word >>> bit & 1);
            }
        }
        double smallest = Arrays.stream(set)
                .mapToDouble(count -> normal((2.0 * count - words.length) / Math.sqrt(words.length)))
                .min()
                .orElseThrow();
        return -Math.expm1(Long.SIZE * Math.log1p(-smallest));
    }

    /** Birthdays in a year of 2^24 days: the spacings that come again are Poisson with mean 2. */
    private static double birthdays(LongSupplier stream, int shift) {
        long[] seen = new long[8];
        for (int sample = 0; sample < BIRTHDAY_SAMPLES; sample++) {
            long[] days = take(stream, BIRTHDAYS);
            for (int i = 0; i < BIRTHDAYS; i++) {
                days[i] = days[i] >>> shift & (1L << DAYS_BITS) - 1;
            }
            seen[Math.min(repeatedSpacings(days), seen.length - 1)]++;
        }
        PoissonDistribution poisson = new PoissonDistribution(REPEATED_SPACINGS);
        double[] expected = new double[seen.length];
        for (int i = 0; i < seen.length - 1; i++) {
            expected[i] = BIRTHDAY_SAMPLES * poisson.probability(i);
        }
        expected[seen.length - 1] = BIRTHDAY_SAMPLES * (1 - poisson.cumulativeProbability(seen.length - 2));
        return chiSquared(seen, expected);
    }

    private static int repeatedSpacings(long[] days) {
        Arrays.sort(days);
        for (int i = days.length - 1; i > 0; i--) {
            days[i] -= days[i - 1];
        }
        Arrays.sort(days);
        int repeated = 0;
        for (int i = 1; i < days.length; i++) {
            repeated += days[i] == days[i - 1] ? 1 : 0;
        }
        return repeated;
    }

    static double chiSquaredAgainstEven(long[] counts) {
        double[] expected = new double[counts.length];
        Arrays.fill(expected, (double) Arrays.stream(counts).sum() / counts.length);
        return chiSquared(counts, expected);
    }

    static double chiSquared(long[] counts, double[] expected) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double difference = counts[i] - expected[i];
            sum += difference * difference / expected[i];
        }
        return twoSided(new ChiSquaredDistribution(null, counts.length - 1).cumulativeProbability(sum));
    }

    private static double normal(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    private static double twoSided(double p) {
        return 2 * Math.min(p, 1 - p);
    }
}
