package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    /** Student 1908: hours of sleep gained by ten patients under each of two drugs; t(0.975; 9) = 2.262. */
    private static final List<OptionalDouble> FIRST = runs(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);

    private static final List<OptionalDouble> SECOND = runs(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    @Test
    void theMeanOfStudentsFirstDrugMayBeNothing() {
        Interval interval = Intervals.ofMean(FIRST).orElseThrow();

        // mean 0.75, s = 1.789, s / √10 = 0.5657, times 2.262 = 1.280
        assertThat(interval.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(interval.halfWidth()).isCloseTo(1.280, within(5e-4));
        assertThat(interval.n()).isEqualTo(10);
        assertThat(interval.isPositive()).isFalse();
    }

    @Test
    void pairsShowWhatTheMeansCannot() {
        Interval interval = Intervals.ofDifference(SECOND, FIRST).orElseThrow();

        // mean 1.58, s = 1.230, s / √10 = 0.3890, times 2.262 = 0.8799: from 0.70 to 2.46, as R's t.test prints
        assertThat(interval.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(interval.low()).isCloseTo(0.7001, within(5e-4));
        assertThat(interval.high()).isCloseTo(2.4599, within(5e-4));
        assertThat(interval.isPositive()).isTrue();
    }

    @Test
    void runsWithNothingToMeasureAreLeftOutWithTheirPartner() {
        var one = List.of(OptionalDouble.of(5), OptionalDouble.empty(), OptionalDouble.of(9));
        var other = List.of(OptionalDouble.of(3), OptionalDouble.of(100), OptionalDouble.of(7));

        // 5 − 3 = 2 and 9 − 7 = 2
        assertThat(Intervals.ofDifference(one, other)).hasValue(new Interval(2, 0, 2));
        assertThat(Intervals.ofMean(one).orElseThrow().n()).isEqualTo(2);
        assertThat(Intervals.ofMean(List.of(OptionalDouble.empty()))).isEmpty();
    }

    @Test
    void oneRunSaysNothingOfTheSpread() {
        Interval interval = Intervals.ofMean(runs(7)).orElseThrow();

        assertThat(interval).isEqualTo(new Interval(7, Double.POSITIVE_INFINITY, 1));
        assertThat(interval).hasToString("7 ± unknown (n = 1)");
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(new Interval(4120.4, 34.6, 100)).hasToString("4120 ± 35 (n = 100)");
        assertThat(new Interval(12345678, 1234, 8)).hasToString("12350000 ± 1200 (n = 8)");
    }

    @Test
    void pairsNeedPartners() {
        assertThatThrownBy(() -> Intervals.ofDifference(FIRST, runs(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 and 1");
    }

    @Test
    void aRatioIsThatOfTheMeansAndAsSureAsWhatTheRatioLeavesOver() {
        // means 2 and 4; what 0.5 of the second leaves over: -1, 1, 1, -1 of a mean of 4; s = 0.2887, t(0.975; 3) =
        // 3.182
        Interval ratio = Intervals.ofRatio(runs(0, 2, 3, 3), runs(2, 2, 4, 8)).orElseThrow();
        assertThat(ratio.mean()).isCloseTo(0.5, within(1e-12));
        assertThat(ratio.halfWidth()).isCloseTo(3.182 * 0.2887 / 2, within(5e-4));
    }

    @Test
    void thereIsNoRatioToNothing() {
        assertThat(Intervals.ofRatio(runs(1, 2), runs(0, 0))).isEmpty();
    }

    private static List<OptionalDouble> runs(double... values) {
        return DoubleStream.of(values).mapToObj(OptionalDouble::of).toList();
    }
}
