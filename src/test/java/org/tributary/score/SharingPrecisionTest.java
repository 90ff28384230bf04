package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.SourceClass;

class SharingPrecisionTest {
    private static final Logs SITE_IN_MYANMAR =
            new Logs().at(0).siteOpened("s1", 200).at(10).agency("tha-bank").reads("l1", "s1", SourceClass.MONEY, 3);

    @Test
    void oneCopyToTheGroundAndOneToWhoeverElse() {
        Reading reading = read(new Logs()
                .and(SITE_IN_MYANMAR)
                .at(20)
                .agency("mmr")
                .receives("tha-bank", "l1", "s1")
                .agency("chn")
                .receives("tha-bank", "l1", "s1"));

        // mmr polices the ground; chn neither polices it nor holds a piece. 1 of 2.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(4L);
    }

    @Test
    void withoutACopyThereIsNothingToMeasure() {
        Reading reading = read(SITE_IN_MYANMAR);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void whatNeverArrivesUntilEndexIsNoCopy() {
        Reading reading =
                read(new Logs().and(SITE_IN_MYANMAR).at(239).agency("tha-bank").sends("mmr", "l1", "s1"));

        assertThat(reading.value()).isEmpty();
    }

    @Test
    void copiesAmongTheAgenciesOfOneCountryDoNotCount() {
        Reading reading =
                read(new Logs().and(SITE_IN_MYANMAR).at(20).agency("tha").receives("tha-bank", "l1", "s1"));

        assertThat(reading.value()).isEmpty();
    }

    @Test
    void whoeverHoldsAPieceNeedsTheOthers() {
        Reading reading = read(new Logs()
                .and(SITE_IN_MYANMAR)
                .at(15)
                .agency("chn")
                .reads("l2", "s1", SourceClass.COMPLAINTS, 1)
                .at(20)
                .agency("chn")
                .receives("tha-bank", "l1", "s1"));

        // Thailand's copy was needed: 1. China owed Thailand and Myanmar what it read, and sent nothing: 0. Mean 0.5.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.parts().get(0).value()).hasValue(1);
    }

    @Test
    void sendingTheSameThingAgainIsNeededByNobody() {
        Reading reading = read(new Logs()
                .and(SITE_IN_MYANMAR)
                .at(20)
                .agency("mmr")
                .receives("tha-bank", "l1", "s1")
                .at(30)
                .agency("mmr")
                .receives("chn", "l1", "s1")
                .at(40)
                .agency("tha-bank")
                .receives("mmr", "l1", "s1"));

        // The second copy is old news, and the third goes back to where the lead arose. 1 of 3.
        assertThat(reading.value()).hasValue(1.0 / 3);
    }

    @Test
    void leadsOnInnocentPremisesAreNeededByNobody() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .reads("l7", "innocent", SourceClass.MONEY, 3)
                .at(20)
                .agency("mmr")
                .receives("tha", "l7", "innocent"));

        assertThat(reading.value()).hasValue(0);
    }

    @Test
    void copiesOnLoadsAreNotJudged() {
        Reading reading = read(new Logs()
                .and(SITE_IN_MYANMAR)
                .at(12)
                .agency("tha")
                .getsLeadOnLoad("l8", "load-1")
                .at(20)
                .agency("mmr")
                .receives("tha-bank", "l1", "s1")
                .agency("mmr")
                .receives("tha", "l8", "load-1"));

        // One of the two copies is on premises, and it was needed.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    private static Reading read(Logs log) {
        var scenario = Script.ofThreeCountries().scenario();
        var needToKnow = Needs.inThreeCountries();
        var jurisdictions = new Jurisdictions(scenario);
        return log.toldTo(new SharingPrecision(needToKnow, jurisdictions, new UsefulSharing(needToKnow, jurisdictions)))
                .reading();
    }
}
