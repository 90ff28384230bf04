package org.tributary.report.chart;

/**
 * A bar with an interval. Immutable.
 *
 * @param low the lower end of its interval; the value itself if there is none
 * @param high the upper end
 * @param label what stands behind it, such as its value in words
 */
public record Span(String name, Look look, double value, double low, double high, String label) {
    /** A bar without an interval. */
    public static Span of(String name, Look look, double value, String label) {
        return new Span(name, look, value, value, value, label);
    }

    boolean hasInterval() {
        return low < value || high > value;
    }
}
