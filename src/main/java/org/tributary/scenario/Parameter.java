package org.tributary.scenario;

/**
 * One number of the model. Immutable.
 *
 * @param name as scenarios override it, such as {@code fusion.prior}
 * @param value in the unit
 * @param unit such as {@code h}, {@code share}, {@code usd}
 * @param low the lower end of its range for sensitivity analysis
 * @param high the upper end
 * @param source where the value comes from, or "assumed"
 * @param meaning what it does, in one sentence
 */
public record Parameter(
        String name, double value, String unit, double low, double high, String source, String meaning) {}
