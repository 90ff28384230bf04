package org.tributary.pattern;

import java.util.Optional;
import org.tributary.score.Interval;

/**
 * One figure of a pattern and the band that it must lie in, with its whole interval. Immutable.
 *
 * @param name what it is, in a few words
 * @param value absent if no run had anything to measure
 * @param unit as in {@code share} or {@code ratio}; may be empty
 */
public record Figure(String name, Optional<Interval> value, String unit, Band band) {

    /** A figure from paired or single runs. */
    public static Figure of(String name, Optional<Interval> value, String unit, Band band) {
        return new Figure(name, value, unit, band);
    }

    /** A figure that is counted, not estimated. */
    public static Figure exactly(String name, double value, int n, String unit, Band band) {
        return new Figure(name, Optional.of(new Interval(value, 0, n)), unit, band);
    }

    /** Whether it was measured and lies in its band. */
    public boolean holds() {
        return value.filter(band::holds).isPresent();
    }
}
