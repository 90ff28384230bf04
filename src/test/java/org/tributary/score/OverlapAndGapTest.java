package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.Goods;
import org.tributary.region.Region;

/** ENDEX is at 240 h. {@code x_mae_sot} is a crossing between Thailand and Myanmar. */
class OverlapAndGapTest {

    @Test
    void whoeverComesSecondToTheSamePremisesDoesTheWorkTwice() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .watches("tha-1", "s1")
                .at(30)
                .agency("tha-bank")
                .watches("bank-1", "s1")
                .at(50)
                .agency("tha")
                .stopsWatching("tha-1", "s1")
                .at(70)
                .agency("tha-bank")
                .stopsWatching("bank-1", "s1"));

        // 40 + 40 unit-hours, of which 30 to 50 were watched by another agency that came first: 20 / 80. No
        // crossing was threatened, so there is nothing that the doubled hours were wanting for.
        assertThat(overlap(reading)).hasValue(0.25);
        assertThat(reading.evidence()).containsExactly(2L);
        assertThat(reading.parts().get(1).value()).isEmpty();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void aCrossingIsThreatenedForADayBeforeALoadPasses() {
        Reading reading = read(new Logs()
                .in("x_mae_sot")
                .at(50)
                .loadPassed("load-1", Goods.TABLETS)
                .at(56)
                .loadPassed("load-2", Goods.TABLETS)
                .at(41)
                .agency("tha")
                .patrolsWith("tha-1")
                .at(44)
                .agency("tha")
                .leavesWith("tha-1"));

        // Threatened from 26 to 56: 30 h, of which 41 to 44 covered: gap 27 / 30. Overlap 0 / 3. 1 − 1 × 3 / 30.
        assertThat(reading.value().orElseThrow()).isCloseTo(0.9, within(1e-12));
        assertThat(reading.n()).isEqualTo(3);
        assertThat(reading.evidence()).isEmpty();
    }

    @Test
    void withoutAnEventThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void whatGoesOnAtEndexLastsUntilThen() {
        Reading reading = read(new Logs()
                .at(200)
                .agency("tha")
                .watches("tha-1", "s1")
                .at(220)
                .agency("tha-bank")
                .watches("bank-1", "s1"));

        // 40 + 20 unit-hours, of which 20 twice.
        assertThat(overlap(reading)).hasValue(1.0 / 3);
    }

    @Test
    void anAgencyAloneDoesNothingTwiceHoweverManyUnitsItSends() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .watches("tha-1", "s1")
                .agency("tha")
                .watches("tha-2", "s1"));

        assertThat(overlap(reading)).hasValue(0);
    }

    @Test
    void unitsOfTwoCountriesOnTheirOwnSidesOfACrossingDoNotDoTheWorkTwice() {
        Reading reading = read(new Logs()
                .in("x_mae_sot")
                .at(10)
                .agency("tha")
                .patrolsWith("tha-1")
                .agency("mmr")
                .patrolsWith("mmr-1"));

        assertThat(overlap(reading)).hasValue(0);
    }

    @Test
    void whoDoesNothingFromStartexOnHasNoPartInWhatStandingPostsCover() {
        Reading reading = read(new Logs()
                .in("x_mae_sot")
                .at(0)
                .agency("tha")
                .patrolsWith("tha-1")
                .at(50)
                .loadPassed("load-1", Goods.TABLETS)
                .in("x_mae_sai")
                .loadPassed("load-2", Goods.TABLETS));

        // Mae Sot is covered anyway and left out; Mae Sai: 24 of 24 h without cover. No work was begun: no overlap.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.evidence()).containsExactly(3L);
    }

    @Test
    void whatIsUndoubledCountsAsFarAsItMeetsTheThreat() {
        Logs half = new Logs()
                .in("x_mae_sot")
                .at(50)
                .loadPassed("load-1", Goods.TABLETS)
                .at(38)
                .agency("tha")
                .patrolsWith("tha-1");
        Logs twice =
                new Logs().and(half).in("x_mae_sot").at(40).agency("tha-bank").patrolsWith("bank-1");

        // 26 to 50 threatened, 38 to 50 covered: gap 12 / 24. Overlap 0 of 202 h: 1 − 1 × 1 / 2.
        assertThat(read(half).value()).hasValue(0.5);
        // The bank's 200 h until ENDEX are doubled: overlap 200 / 402. 1 − 202 / 402 × 1 / 2.
        assertThat(read(twice).value().orElseThrow()).isCloseTo(1 - 101 / 402.0, within(1e-12));
    }

    @Test
    void whoStopsWorkingDoublesNothingAndGainsNothing() {
        Logs threat = new Logs().in("x_mae_sot").at(50).loadPassed("load-1", Goods.TABLETS);
        Logs doubled = new Logs()
                .and(threat)
                .at(10)
                .agency("tha")
                .watches("tha-1", "s1")
                .agency("tha-bank")
                .watches("bank-1", "s1");

        assertThat(read(doubled).value()).hasValue(1);
        assertThat(read(threat).value()).hasValue(1);
    }

    private static OptionalDouble overlap(Reading reading) {
        return reading.parts().get(0).value();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new OverlapAndGap(Script.ofThreeCountries().scenario(), Region.lancangMekong()))
                .reading();
    }
}
