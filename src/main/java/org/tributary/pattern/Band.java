package org.tributary.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tributary.score.Interval;

/**
 * Where a figure must lie. Both ends belong to it. Immutable.
 *
 * @param low the lower end; minus infinity if there is none
 * @param high the upper end; infinity if there is none
 */
public record Band(double low, double high) {

    /** At least so much. */
    public static Band atLeast(double low) {
        return new Band(low, Double.POSITIVE_INFINITY);
    }

    /** At most so much. */
    public static Band atMost(double high) {
        return new Band(Double.NEGATIVE_INFINITY, high);
    }

    /** From one value to another. */
    public static Band of(double low, double high) {
        return new Band(low, high);
    }

    /** Whether all of an interval lies within. */
    public boolean holds(Interval interval) {
        return interval.low() >= low && interval.high() <= high;
    }

    /** As tables show it: {@code 0.1 to 0.45}, {@code at least 2}. */
    @Override
    public String toString() {
        if (Double.isInfinite(high)) {
            return "at least " + number(low);
        }
        return Double.isInfinite(low) ? "at most " + number(high) : number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
