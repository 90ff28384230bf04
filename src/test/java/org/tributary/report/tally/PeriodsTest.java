package org.tributary.report.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "12,hour,12",
        "24,hour,24",
        "48,day,2",
        "504,day,21",
        "672,week,4",
        "1344,week,8",
        "43800,5 weeks,53",
        "0.5,hour,1"
    })
    void aRunIsCutSoThatThereAreNeverTooMany(double endex_h, String noun, int count) {
        var periods = Periods.of(endex_h);
        assertThat(periods.noun()).isEqualTo(noun);
        assertThat(periods.count()).isEqualTo(count).isLessThanOrEqualTo(Periods.MOST);
        assertThat(periods.at(-1)).isZero();
        assertThat(periods.at(endex_h)).isEqualTo(count - 1);
    }
}
