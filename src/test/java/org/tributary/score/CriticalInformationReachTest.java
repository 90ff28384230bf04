package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.SourceClass;

/** ENDEX is at 240 h, so what the scenario does not date must be known by 240 − 72 = 168 h. */
class CriticalInformationReachTest {
    private static final Logs TWO_NEED_IT =
            new Logs().at(0).siteOpened("s1", 200).at(10).agency("tha").reads("l1", "s1", SourceClass.MONEY, 3);

    @Test
    void oneOfTwoKnowsInTimeAndTheOtherTooLate() {
        Reading reading = read(new Logs()
                .and(TWO_NEED_IT)
                .at(168)
                .agency("tha")
                .learns("s1")
                .at(168.5)
                .agency("mmr")
                .learns("s1"));

        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(4L);
    }

    @Test
    void withoutAnEventThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void whatIsNeverKnownReachesNobody() {
        Reading reading = read(TWO_NEED_IT);

        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(1);
    }

    @Test
    void theOnlyOneWhoNeedsItKnows() {
        Reading reading =
                read(new Logs().at(0).siteOpened("s1", 200).at(10).agency("mmr").learns("s1"));

        assertThat(reading.value()).hasValue(1);
    }

    @Test
    void eachFactCountsAlikeHoweverManyNeedIt() {
        Reading reading = read(new Logs()
                .and(TWO_NEED_IT)
                .at(0)
                .siteOpened("s2", 50)
                .at(20)
                .agency("mmr")
                .learns("s2"));

        // s1: 0 of 2 (mmr, tha); s2: 1 of 1 (mmr). Mean of 0 and 1.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(2);
    }

    @Test
    void theScenarioSetsItsOwnMomentAndNeed() {
        var script = Script.ofThreeCountries().fact("ring/1", 48, "chn", "tha");
        var measure = new CriticalInformationReach(Needs.of(script));

        Reading reading = new Logs()
                .and(TWO_NEED_IT)
                .at(40)
                .agency("chn")
                .learns("s1")
                .at(50)
                .agency("tha")
                .learns("s1")
                .toldTo(measure)
                .reading();

        // chn at 40 is in time for 48, tha at 50 is not.
        assertThat(reading.value()).hasValue(0.5);
    }

    @Test
    void aSiteThatOpensAfterItsDeadlineIsNotScored() {
        Reading reading = read(new Logs()
                .and(TWO_NEED_IT)
                .at(200)
                .siteOpened("s9", 100)
                .in("jinghong")
                .at(20)
                .agency("mmr")
                .learns("s1")
                .agency("tha")
                .learns("s1"));

        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void policeToWhoseCountryTheSiteMovesAfterTheDeadlineAreNotScored() {
        Reading reading = read(new Logs()
                .and(TWO_NEED_IT)
                .at(20)
                .agency("tha")
                .learns("s1")
                .agency("mmr")
                .learns("s1")
                .at(200)
                .in("jinghong")
                .siteOpened("s1", 150));

        assertThat(reading.value()).hasValue(1);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new CriticalInformationReach(Needs.inThreeCountries()))
                .reading();
    }
}
