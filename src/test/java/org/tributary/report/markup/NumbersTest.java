package org.tributary.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 minutes",
                "0.0167|1 minute",
                "0.4|24 minutes",
                "0.999|1 hour",
                "1|1 hour",
                "1.5|1.5 hours",
                "11|11 hours",
                "71.4|71 hours",
                "72|3 days",
                "340|14.2 days",
                "10000|416.7 days"
            })
    void hoursAreToldInTheUnitThatFits(double hours, String told) {
        assertThat(Numbers.duration(hours)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.413|share|41 %", "0.004|share|0.4 %", "1|share|100 %", "1|persons|1 person",
                        "4120|persons|4,120 persons",
                "1|sites|1 site", "412.4|kg|412 kg", "2.5|kg|2.5 kg", "1500000|usd|US$ 1.5 million", "999|usd|US$ 999",
                "0|sites|0 sites"
            })
    void aMeasuredValueComesWithItsUnit(double value, String unit, String told) {
        assertThat(Numbers.measured(value, unit)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"-0.04,0", "-0.06,-0.1", "12.3456,12.3", "1234.5,1234.5"})
    void coordinatesHaveOneDecimalAtMost(double coordinate, String written) {
        assertThat(Numbers.px(coordinate)).isEqualTo(written);
    }
}
