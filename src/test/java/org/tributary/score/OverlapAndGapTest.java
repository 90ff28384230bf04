package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

        // 40 + 40 unit-hours, of which 30 to 50 were watched by another agency that came first: 20 / 80.
        assertThat(reading.value()).hasValue(0.25);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.evidence()).containsExactly(2L);
        assertThat(reading.parts().get(1).value()).isEmpty();
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

        // Threatened from 26 to 56: 30 h, of which 41 to 44 covered: gap 27 / 30. Overlap 0 / 3. Mean 0.45.
        assertThat(reading.value().orElseThrow()).isCloseTo(0.45, within(1e-12));
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
        assertThat(reading.value()).hasValue(1.0 / 3);
    }

    @Test
    void anAgencyAloneDoesNothingTwiceHoweverManyUnitsItSends() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .watches("tha-1", "s1")
                .agency("tha")
                .watches("tha-2", "s1"));

        assertThat(reading.value()).hasValue(0);
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

        assertThat(reading.value()).hasValue(0);
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

    private static Reading read(Logs log) {
        return log.toldTo(new OverlapAndGap(Script.ofThreeCountries().scenario(), Region.lancangMekong()))
                .reading();
    }
}
