package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.region.Region;

/** On the shipped map Myawaddy lies 7 km from Mae Sot, and Tachileik 440 km from both. */
class DeconflictionTest {
    private static final Logs STRIKES_ON_BOTH_BANKS = new Logs()
            .at(100)
            .in("mae_sot")
            .agency("tha")
            .strikes("tha/op/1", "s1")
            .at(130)
            .in("myawaddy")
            .agency("mmr")
            .strikes("mmr/op/1", "s2");

    @Test
    void neighboursOfWhomOneWasTold() {
        Reading reading =
                read(new Logs().and(STRIKES_ON_BOTH_BANKS).at(90).agency("mmr").tells("tha", "mmr/op/1"));

        // One pair, 30 h and 7 km apart; told 10 h before the earlier start.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void withoutARaidThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void neighboursNeverToldUntilEndexAreExposed() {
        assertThat(read(STRIKES_ON_BOTH_BANKS).value()).hasValue(0);
    }

    @Test
    void anAgencyAloneIsNobodysNeighbour() {
        Reading reading = read(new Logs()
                .at(100)
                .agency("mmr")
                .strikes("mmr/op/1", "s1")
                .agency("mmr")
                .strikes("mmr/op/2", "s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void toldBetweenTheTwoStartsIsTooLate() {
        Reading reading =
                read(new Logs().and(STRIKES_ON_BOTH_BANKS).at(110).agency("mmr").tells("tha", "mmr/op/1"));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void tellingAThirdOrOfAnotherOperationHelpsNobody() {
        Reading reading = read(new Logs()
                .and(STRIKES_ON_BOTH_BANKS)
                .at(90)
                .agency("mmr")
                .tells("chn", "mmr/op/1")
                .agency("mmr")
                .tells("tha", "mmr/op/7"));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void thePartsOfOneJointOperationKnowOfEachOther() {
        Reading reading = read(new Logs()
                .at(100)
                .in("mae_sot")
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s1")
                .in("myawaddy")
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s2"));

        assertThat(reading.value()).hasValue(1);
    }

    @Test
    void neighboursAreCloseInTimeAndPlaceOrHaveOneTarget() {
        Reading reading = read(new Logs()
                .and(STRIKES_ON_BOTH_BANKS)
                .at(110)
                .in("tachileik")
                .agency("chn")
                .strikes("chn/op/1", "s3")
                .at(200)
                .in("myawaddy")
                .agency("chn")
                .strikes("chn/op/2", "s2")
                .at(195)
                .agency("chn")
                .tells("mmr", "chn/op/2"));

        // Mae Sot and Myawaddy at 100 and 130: exposed. Tachileik is far from all. At 200 nothing is within 48 h, but
        // s2
        // was struck at 130: exposed as well, for the telling at 195 came after that. 0 of 2.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(2);
    }

    @Test
    void aRaidAtNoPlaceShowsInTheCoverage() {
        Reading reading = read(new Logs()
                .and(STRIKES_ON_BOTH_BANKS)
                .at(101)
                .nowhere()
                .agency("chn")
                .strikes("chn/op/1", "s3"));

        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(2.0 / 3);
    }

    @Test
    void whoWasInvitedToAJointOperationWasToldOfItsRaids() {
        Reading reading = read(new Logs()
                .at(50)
                .agency("tha")
                .tells("mmr", "j1")
                .at(100)
                .in("mae_sot")
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s1")
                .in("myawaddy")
                .agency("mmr")
                .strikes("mmr/op/1", "s2"));

        assertThat(reading.value()).hasValue(1);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new Deconfliction(
                        Region.lancangMekong(),
                        Needs.inThreeCountries(),
                        new Jurisdictions(Script.ofThreeCountries().scenario())))
                .reading();
    }
}
