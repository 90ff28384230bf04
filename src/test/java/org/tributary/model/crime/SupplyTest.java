package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;

/** Goal: a cut takes 40 % in two weeks, substitutes give three quarters of it back, and hours are the integral. */
class SupplyTest {
    private final Supply supply = Supply.cut(SmallWorld.of(1, Map.of()).world());

    @Test
    void itFallsByFortyPerCentInTwoWeeksAndIsPartlyReplaced() {
        assertThat(supply.at(0)).isEqualTo(1);
        assertThat(supply.at(168)).isBetween(0.6, 0.8);
        assertThat(supply.at(336)).isCloseTo(0.6, within(1e-9));
        assertThat(supply.at(335.999)).isCloseTo(0.6, within(1e-4));
        assertThat(supply.at(336 + 10 * 720)).isCloseTo(0.9, within(1e-3));
    }

    @Test
    void hoursAreTheIntegral() {
        double sum = 0;
        double step = 0.25;
        for (double at = 24; at < 2400; at += step) {
            sum += supply.at(at + step / 2) * step;
        }
        assertThat(supply.hours(24, 2400)).isCloseTo(sum, within(0.01));
        assertThat(supply.hours(24, 336) + supply.hours(336, 2400)).isCloseTo(sum, within(0.01));
    }
}
