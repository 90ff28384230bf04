package org.tributary.pattern;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/** Intervals over paired runs of two arms. Stateless. */
final class Pairs {
    private Pairs() {}

    /** The mean of one arm. */
    static <P> Optional<Interval> mean(List<P> arm, ToDoubleFunction<P> figure) {
        return Intervals.ofMean(values(arm, figure));
    }

    /** How many times the other arm's mean the one's is. */
    static <P> Optional<Interval> ratio(List<P> one, List<P> other, ToDoubleFunction<P> figure) {
        return Intervals.ofRatio(values(one, figure), values(other, figure));
    }

    /** How many times one figure's mean is the other's, in one arm. */
    static <P> Optional<Interval> share(List<P> arm, ToDoubleFunction<P> part, ToDoubleFunction<P> whole) {
        return Intervals.ofRatio(values(arm, part), values(arm, whole));
    }

    /** The mean of one arm less that of the other. */
    static <P> Optional<Interval> difference(List<P> one, List<P> other, ToDoubleFunction<P> figure) {
        return Intervals.ofDifference(values(one, figure), values(other, figure));
    }

    static <P> List<OptionalDouble> values(List<P> arm, ToDoubleFunction<P> figure) {
        return arm.stream()
                .map(probe -> OptionalDouble.of(figure.applyAsDouble(probe)))
                .toList();
    }
}
