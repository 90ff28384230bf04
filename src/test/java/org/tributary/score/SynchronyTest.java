package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;

/** W is 24 h. */
class SynchronyTest {

    @Test
    void threeStrikesOverSixHours() {
        Reading reading = read(new Logs()
                .at(100)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s1")
                .at(103)
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s2")
                .at(106)
                .agency("chn")
                .strikesJointly("j1", "chn/op/1", "s3"));

        // 1 − (106 − 100) / 24.
        assertThat(reading.value()).hasValue(0.75);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void withoutAJointOperationThereIsNoValueAndNotZero() {
        Reading reading = read(new Logs()
                .at(100)
                .agency("tha")
                .strikes("tha/op/1", "s1")
                .agency("mmr")
                .strikes("mmr/op/1", "s2"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void aJointOperationWhosePartnerNeverStruckUntilEndexIsNotScored() {
        Reading reading = read(new Logs()
                .at(50)
                .agency("tha")
                .plansJointRaid("j1", "tha/op/1", "s1")
                .agency("mmr")
                .plansJointRaid("j1", "mmr/op/1", "s2")
                .at(100)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void raidsOfOneCountryAloneAreNoJointOperationHoweverManyStrikeAtOnce() {
        Reading reading = read(new Logs()
                .at(100)
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s1")
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/2", "s2"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void whatIsMoreThanADayApartIsNotTogether() {
        Reading reading = read(new Logs()
                .at(100)
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s1")
                .at(130)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2"));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void operationsCountAlikeAndThoseThatFellApartShowInTheCoverage() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("chn")
                .plansJointRaid("j3", "chn/op/9", "s9")
                .at(100)
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s1")
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2")
                .at(150)
                .agency("mmr")
                .strikesJointly("j2", "mmr/op/2", "s3")
                .at(162)
                .agency("tha")
                .strikesJointly("j2", "tha/op/2", "s4"));

        // 1 and 1 − 12 / 24 = 0.5: 0.75. Two of three joint operations.
        assertThat(reading.value()).hasValue(0.75);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(2.0 / 3);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new Synchrony(
                        Needs.inThreeCountries(),
                        new Jurisdictions(Script.ofThreeCountries().scenario())))
                .reading();
    }
}
