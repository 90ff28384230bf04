package org.tributary.report.chart;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a chart. Immutable.
 *
 * @param values one for the end of each period
 */
public record Line(String name, Look look, List<Double> values) {
    /** Copies its list. */
    public Line {
        values = List.copyOf(values);
    }

    /** A line of what there was in each period. */
    public static Line of(String name, Look look, double[] values) {
        return new Line(name, look, Arrays.stream(values).boxed().toList());
    }

    /** A line of running totals. */
    public static Line runningTotal(String name, Look look, double[] values) {
        double[] sums = values.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return of(name, look, sums);
    }

    /** The last value; 0 if there is none. */
    public double last() {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }
}
