package org.tributary.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.score.Interval;

class VerdictTest {
    private static final Band BAND = Band.of(0.1, 0.45);

    @Test
    void holdsOnlyWhereTheWholeIntervalLiesInItsBand() {
        assertThat(Verdict.of(figure(0.3, 0.1)).outcome()).isEqualTo(Verdict.Outcome.HOLDS);
        assertThat(Verdict.of(figure(0.4, 0.1)).outcome()).isEqualTo(Verdict.Outcome.FAILS);
        assertThat(Verdict.of(figure(0.15, 0.1)).outcome()).isEqualTo(Verdict.Outcome.FAILS);
    }

    @Test
    void oneFigureOutsideIsEnoughToFail() {
        assertThat(Verdict.of(figure(0.3, 0.1), figure(0.5, 0)).outcome()).isEqualTo(Verdict.Outcome.FAILS);
    }

    @Test
    void whatWasNotMeasuredIsNotShown() {
        var unmeasured = Figure.of("nothing", Optional.empty(), "share", BAND);
        assertThat(Verdict.of(unmeasured).outcome()).isEqualTo(Verdict.Outcome.FAILS);
        assertThat(Verdict.of().outcome()).isEqualTo(Verdict.Outcome.FAILS);
    }

    @Test
    void oneRunAloneProvesNothing() {
        assertThat(Verdict.of(figure(0.3, Double.POSITIVE_INFINITY)).outcome()).isEqualTo(Verdict.Outcome.FAILS);
    }

    @Test
    void bandsSayWhatTheyWant() {
        assertThat(BAND).hasToString("0.1 to 0.45");
        assertThat(Band.atLeast(2)).hasToString("at least 2");
        assertThat(Band.atMost(1)).hasToString("at most 1");
    }

    private static Figure figure(double mean, double halfWidth) {
        return Figure.of("share", Optional.of(new Interval(mean, halfWidth, 12)), "share", BAND);
    }
}
