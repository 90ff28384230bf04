package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    private final KaplanMeier curve = new KaplanMeier();

    /** Kaplan and Meier 1958, section 1: ends at 0.8, 3.1, 5.4, 9.2 months, broken off at 1.0, 2.7, 7.0, 12.1. */
    @Test
    void agreesWithTheExampleOfThePaperThatDefinesIt() {
        end(0.8, 3.1, 5.4, 9.2);
        breakOff(1.0, 2.7, 7.0, 12.1);

        assertThat(curve.survival(0.7)).isEqualTo(1);
        assertThat(curve.survival(0.8)).isCloseTo(7.0 / 8, within(1e-12));
        assertThat(curve.survival(3.1)).isCloseTo(7.0 / 8 * 4 / 5, within(1e-12)); // 0.7
        assertThat(curve.survival(5.4)).isCloseTo(0.7 * 3 / 4, within(1e-12)); // 0.525
        assertThat(curve.survival(9.2)).isCloseTo(0.525 / 2, within(1e-12)); // 0.2625
        assertThat(curve.survival(100)).isCloseTo(0.2625, within(1e-12));
        assertThat(curve.quantile(0.5)).hasValue(9.2);
        assertThat(curve.quantile(0.9)).isEmpty();
    }

    /**
     * Remission under 6-mercaptopurine, 21 children: Freireich and others, Blood 21, 1963; the curve as in Kleinbaum
     * and Klein, "Survival Analysis", table 2.1. It has ties among ends and between ends and breaks.
     */
    @Test
    void agreesWithTheLeukaemiaRemissionsOfTheTextbooks() {
        end(6, 6, 6, 7, 10, 13, 16, 22, 23);
        breakOff(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

        assertThat(curve.survival(6)).isCloseTo(0.8571, within(5e-5));
        assertThat(curve.survival(7)).isCloseTo(0.8067, within(5e-5));
        assertThat(curve.survival(10)).isCloseTo(0.7529, within(5e-5));
        assertThat(curve.survival(13)).isCloseTo(0.6902, within(5e-5));
        assertThat(curve.survival(16)).isCloseTo(0.6275, within(5e-5));
        assertThat(curve.survival(22)).isCloseTo(0.5378, within(5e-5));
        assertThat(curve.survival(23)).isCloseTo(0.4482, within(5e-5));
        assertThat(curve.quantile(0.5)).hasValue(23);
        assertThat(curve.quantile(0.9)).isEmpty();
    }

    @Test
    void withoutBreaksItIsTheShareStillWaiting() {
        end(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(curve.survival(4)).isCloseTo(0.6, within(1e-12));
        assertThat(curve.quantile(0.5)).hasValue(5);
        assertThat(curve.quantile(0.9)).hasValue(9);
        assertThat(curve.quantile(1)).hasValue(10);
    }

    @Test
    void whereEverythingIsBrokenOffNothingIsReached() {
        breakOff(3, 3, 5);

        assertThat(curve.survival(5)).isEqualTo(1);
        assertThat(curve.quantile(0.01)).isEmpty();
    }

    @Test
    void nothingLastsForNoTime() {
        assertThat(curve.survival(0)).isEqualTo(1);
        assertThat(curve.quantile(0.5)).isEmpty();
    }

    private void end(double... durations) {
        for (double duration : durations) {
            curve.ended(duration);
        }
    }

    private void breakOff(double... durations) {
        for (double duration : durations) {
            curve.brokenOff(duration);
        }
    }
}
