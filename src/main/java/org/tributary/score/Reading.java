package org.tributary.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.tributary.scenario.MeasureName;

/**
 * What a measure gave for one run. Immutable.
 *
 * @param value in the measure's unit, finite; absent, never zero, where there was nothing to measure
 * @param n how many things the value was computed from; what they are stands with the measure
 * @param coverage which share of what could have been scored was scored, 0 to 1; 0 where there was nothing
 * @param evidence sequence numbers of the log entries behind the value: the oldest {@value Evidence#MOST}, oldest first
 * @param parts what stands beside the value, in the measure's order; may be empty
 * @param due whether there was something to show; where it is so and there is no value, nobody did what was due
 */
public record Reading(
        MeasureName measure,
        OptionalDouble value,
        int n,
        double coverage,
        List<Long> evidence,
        List<Part> parts,
        Due due) {

    /** A reading in which nothing else was due than what has the value. */
    public Reading(
            MeasureName measure, OptionalDouble value, int n, double coverage, List<Long> evidence, List<Part> parts) {
        this(measure, value, n, coverage, evidence, parts, value.isPresent() ? Due.SOMETHING : Due.NOTHING);
    }

    /** @throws IllegalArgumentException if the value is not finite or the coverage lies outside 0 to 1 */
    public Reading {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(
                    "%s must be finite or absent, not %s.".formatted(measure.word(), value.getAsDouble()));
        }
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "The coverage of %s lies between 0 and 1, but this one is %s.".formatted(measure.word(), coverage));
        }
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }

    /** A reading without parts. */
    static Reading of(MeasureName measure, OptionalDouble value, int n, double coverage, Evidence evidence) {
        return new Reading(measure, value, n, coverage, evidence.list(), List.of());
    }

    /** The same, where more was due than was done. */
    Reading due(Due something) {
        return new Reading(measure, value, n, coverage, evidence, parts, something);
    }

    /** One number out of another, or absent if there is nothing to divide by. */
    static OptionalDouble ratio(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }

    /** The mean of those that there are; absent if there is none. */
    static OptionalDouble mean(OptionalDouble... values) {
        return Arrays.stream(values).flatMapToDouble(OptionalDouble::stream).average();
    }

    /** Which share was scored; 0 where there was nothing to score. */
    static double coverage(int scored, int all) {
        return all == 0 ? 0 : (double) scored / all;
    }

    /** A reading with parts. */
    static Reading of(
            MeasureName measure, OptionalDouble value, int n, double coverage, Evidence evidence, List<Part> parts) {
        return new Reading(measure, value, n, coverage, evidence.list(), parts);
    }

    /** That there was nothing to measure, or that it cannot be measured from the events of one run. */
    public static Reading absent(MeasureName measure) {
        return new Reading(measure, OptionalDouble.empty(), 0, 0, List.of(), List.of());
    }

    /** Whether a run gave cause for what a measure looks at. */
    public enum Due {
        /** There was cause, so silence is a failure. */
        SOMETHING,
        /** There was none, so silence says nothing. */
        NOTHING;

        /** {@link #SOMETHING} if it is so. */
        static Due when(Collection<?> cause) {
            return cause.isEmpty() ? NOTHING : SOMETHING;
        }
    }

    /**
     * A figure beside the value.
     *
     * @param id of its own, such as {@code sharing-latency-p90}; the definition of its measure names it
     * @param unit of its value
     * @param n how many things it was computed from
     */
    public record Part(String id, OptionalDouble value, String unit, int n) {}
}
