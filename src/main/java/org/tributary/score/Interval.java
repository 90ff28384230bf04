package org.tributary.score;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A mean and how far the true one may lie from it at 95 %. Immutable.
 *
 * @param halfWidth 0 or more; infinite where one value says nothing of the spread
 * @param n how many values, 1 or more
 */
public record Interval(double mean, double halfWidth, int n) {

    /** The lower end. */
    public double low() {
        return mean - halfWidth;
    }

    /** The upper end. */
    public double high() {
        return mean + halfWidth;
    }

    /** Whether all of it lies above 0. */
    public boolean isPositive() {
        return low() > 0;
    }

    /** As reports show it: {@code 4120 ± 35 (n = 100)}. */
    @Override
    public String toString() {
        return rounded(mean, 4) + " ± " + rounded(halfWidth, 2) + " (n = " + n + ")";
    }

    private static String rounded(double number, int digits) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(new MathContext(digits)).toPlainString()
                : "unknown";
    }
}
