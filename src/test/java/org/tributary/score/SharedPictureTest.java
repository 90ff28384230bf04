package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.SourceClass;

/** ENDEX is at 240 h. Sites lie in Myanmar, so its police need them; so does whoever weighed a lead of its own. */
class SharedPictureTest {
    private static final Logs BOTH_NEED_IT =
            new Logs().at(0).siteOpened("s1", 100).at(10).agency("tha").reads("l1", "s1", SourceClass.MONEY, 3);

    @Test
    void whatBothBelieveIsSharedFromTheLaterOfThemOn() {
        Reading reading = read(new Logs()
                .and(BOTH_NEED_IT)
                .at(40)
                .agency("tha")
                .learns("s1")
                .at(140)
                .agency("mmr")
                .learns("s1"));

        // Needed by both from 0 to 240, shared from 140 on: 100 / 240.
        assertThat(reading.value().orElseThrow()).isCloseTo(100 / 240.0, within(1e-12));
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(4L, 5L);
        // Truth: tha 200 of 240 h, mmr 100 of 240 h.
        assertThat(reading.parts().get(0).value().orElseThrow()).isCloseTo(0.625, within(1e-12));
    }

    @Test
    void withoutAnEventThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void whatOneBelievesAndTheOtherNeverUntilEndexIsNotShared() {
        Reading reading =
                read(new Logs().and(BOTH_NEED_IT).at(140).agency("tha").learns("s1"));

        assertThat(reading.value()).hasValue(0);
        // Truth: tha 100 of 240 h, mmr 0.
        assertThat(reading.parts().get(0).value().orElseThrow()).isCloseTo(100 / 480.0, within(1e-12));
    }

    @Test
    void anAgencyAloneSharesItsPictureWithNobody() {
        Reading reading = read(
                new Logs().at(0).siteOpened("s1", 100).at(120).agency("mmr").learns("s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.parts().get(0).value()).hasValue(0.5);
    }

    @Test
    void whatBothWronglyBelieveMakesThePictureNoBetter() {
        Reading reading = read(new Logs()
                .and(BOTH_NEED_IT)
                .at(40)
                .agency("tha")
                .learns("s1")
                .agency("mmr")
                .learns("s1")
                .at(140)
                .agency("tha")
                .learns("innocent")
                .agency("mmr")
                .learns("innocent"));

        // s1: 200 h shared of 240 h needed; the innocent: 100 h in both pictures, looked at once. 200 / 340.
        assertThat(reading.value().orElseThrow()).isCloseTo(200 / 340.0, within(1e-12));
    }

    @Test
    void whatConcernsOnlyOneOfThemCountsForNeither() {
        Reading reading = read(new Logs()
                .and(BOTH_NEED_IT)
                .at(0)
                .siteOpened("s2", 100)
                .at(40)
                .agency("tha")
                .learns("s1")
                .agency("mmr")
                .learns("s1")
                .agency("mmr")
                .learns("s2"));

        // s1: 200 h of 240 h. s2 is needed by Myanmar, and Thailand has never heard of it.
        assertThat(reading.value().orElseThrow()).isCloseTo(200 / 240.0, within(1e-12));
    }

    @Test
    void whoBelievesNothingDoesNotLeaveTheMeanToOthers() {
        Reading reading = read(BOTH_NEED_IT);

        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(1);
    }

    @Test
    void whatIsPutBeforeSomebodyWhoDoesNotNeedItStandsInTheWay() {
        Reading reading = read(new Logs()
                .and(BOTH_NEED_IT)
                .at(40)
                .agency("tha")
                .learns("s1")
                .agency("mmr")
                .learns("s1")
                .at(150)
                .agency("tha-bank")
                .getsLead("l2", "innocent")
                .at(160)
                .agency("mmr")
                .receives("tha-bank", "l2", "innocent")
                .at(170)
                .agency("tha")
                .receives("tha-bank", "l2", "innocent"));

        // The copy from abroad stands in Myanmar's picture for 80 h; the one from home in nobody's. 200 / (240 + 80).
        assertThat(reading.value()).hasValue(0.625);
    }

    @Test
    void whoMayNotRaidIsNotLookedAt() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 100)
                .at(10)
                .agency("tha-bank")
                .reads("l1", "s1", SourceClass.MONEY, 3)
                .at(40)
                .agency("tha-bank")
                .learns("s1")
                .agency("mmr")
                .learns("s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new SharedPicture(Script.ofThreeCountries().scenario(), Needs.inThreeCountries()))
                .reading();
    }
}
