package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Script;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Scorecard.Limits;

class BandsTest {
    private static final Limits MORE = limits(4000, 2500, 1000);
    private static final Limits LESS = limits(72, 168, 336);

    @ParameterizedTest
    @CsvSource({
        "5000, P, 1",
        "4000, P, 1",
        "3250, S, 0.8333", // half-way from 2500 to 4000
        "2500, S, 0.6667",
        "1750, M, 0.5", // half-way from 1000 to 2500
        "1000, M, 0.3333",
        "500, U, 0.1667", // half-way from 0 to 1000
        "0, U, 0",
    })
    void moreIsBetter(double value, Rating rating, double position) {
        assertThat(Bands.rate(MORE, Better.HIGHER, value)).isEqualTo(rating);
        assertThat(Bands.position(MORE, Better.HIGHER, value)).isCloseTo(position, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, P, 1",
        "72, P, 1",
        "120, S, 0.8333", // half-way from 168 to 72
        "168, S, 0.6667",
        "252, M, 0.5", // half-way from 336 to 168
        "336, M, 0.3333",
        "504, U, 0.1667", // half-way from 672 to 336
        "672, U, 0",
        "5000, U, 0",
    })
    void lessIsBetter(double value, Rating rating, double position) {
        assertThat(Bands.rate(LESS, Better.LOWER, value)).isEqualTo(rating);
        assertThat(Bands.position(LESS, Better.LOWER, value)).isCloseTo(position, within(5e-5));
    }

    @Test
    void limitsThatFallTogetherLeaveNoGapToDivideBy() {
        Limits allOrNothing = limits(1, 1, 1);

        assertThat(Bands.position(allOrNothing, Better.HIGHER, 1)).isEqualTo(1);
        assertThat(Bands.position(allOrNothing, Better.HIGHER, 0)).isZero();
        assertThat(Bands.position(limits(0, 0, 0), Better.LOWER, 3)).isZero();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheWorseOfTheTwo() {
        assertThat(Bands.median(List.of())).isEmpty();
        assertThat(Bands.median(List.of(Rating.P))).hasValue(Rating.P);
        assertThat(Bands.median(List.of(Rating.U, Rating.P))).hasValue(Rating.U);
        assertThat(Bands.median(List.of(Rating.M, Rating.P, Rating.S))).hasValue(Rating.S);
    }

    @Test
    void theFirstObjectiveThatBandsAMeasureRatesIt() {
        var scenario = Script.ofThreeCountries()
                .objective("O1", Map.of(MeasureName.SYNCHRONY, Script.band(0.9, 0.6, 0.3)))
                .objective("O2", Map.of(MeasureName.PERSONS_FREED, Script.band(4000, 2500, 1000)))
                .objective("O3", Map.of(MeasureName.PERSONS_FREED, Script.band(3, 2, 1)))
                .scenario();

        assertThat(Bands.find(scenario, MeasureName.PERSONS_FREED)).hasValue(new Limits(4000, 2500, 1000, "O2"));
    }

    @Test
    void whatNoObjectiveBandsIsRatedByItsDefaultBandIfItHasOne() {
        var scenario = Script.ofThreeCountries().scenario();

        assertThat(Bands.find(scenario, MeasureName.DECONFLICTION)).hasValue(new Limits(0.9, 0.7, 0.5, "default"));
        assertThat(Bands.find(scenario, MeasureName.PERSONS_FREED)).isEmpty();
    }

    private static Limits limits(double p, double s, double m) {
        return new Limits(p, s, m, "O1");
    }
}
