package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
                .receives("tha-bank", "l1", "s1")
                .at(30)
                .agency("mmr")
                .weighs("l1", "s1", SourceClass.MONEY, 3));

        // mmr polices the ground; chn neither polices it nor holds a piece. Precision 1 of 2. Owed to Myanmar alone,
        // and
        // of use there: yield 1. 2 × 1/2 × 1 ÷ 3/2.
        assertThat(reading.value()).hasValue(2.0 / 3);
        assertThat(reading.parts())
                .extracting(part -> part.value().orElseThrow())
                .containsExactly(0.5, 0.5);
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
                .receives("tha-bank", "l1", "s1")
                .at(30)
                .agency("chn")
                .weighs("l1", "s1", SourceClass.MONEY, 3));

        // Thailand's copy was needed: precision 1. It owed Myanmar and China what it read and gave it to China: yield
        // 1/2. 2 × 1 × 1/2 ÷ 3/2 = 2/3. China owed Thailand and Myanmar what it read, and sent nothing: 0. Mean 1/3.
        assertThat(reading.value().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
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
                .receives("mmr", "l1", "s1")
                .at(50)
                .agency("mmr")
                .weighs("l1", "s1", SourceClass.MONEY, 3));

        // The second copy is old news, and the third goes back to where the lead arose: China and Myanmar 0. Thailand
        // sent what was needed and gave all it owed: 1. Mean 1/3.
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
                .receives("tha", "l8", "load-1")
                .at(30)
                .agency("mmr")
                .weighs("l1", "s1", SourceClass.MONEY, 3));

        // One of the two copies is on premises, and it was needed.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void whatNobodyReadsIsOfNoUseHoweverPrecise() {
        Reading reading =
                read(new Logs().and(SITE_IN_MYANMAR).at(20).agency("mmr").receives("tha-bank", "l1", "s1"));

        // Precision 1, yield 0 of 1.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.parts().get(1).value()).hasValue(1);
    }

    @Test
    void whoHasOnlyInnocentPremisesToTellOfGainsNothingByLeavingTheTable() {
        Logs precise = new Logs()
                .and(SITE_IN_MYANMAR)
                .at(12)
                .agency("chn")
                .reads("l9", "innocent", SourceClass.MONEY, 1)
                .at(20)
                .agency("mmr")
                .receives("tha-bank", "l1", "s1")
                .at(30)
                .agency("mmr")
                .weighs("l1", "s1", SourceClass.MONEY, 3);

        // Thailand 1; China, with a lead on its desk, 0, whether it sends it or not.
        assertThat(read(precise).value()).hasValue(0.5);
        assertThat(read(new Logs().and(precise).at(40).agency("mmr").receives("chn", "l9", "innocent"))
                        .value())
                .hasValue(0.5);
    }

    private static Reading read(Logs log) {
        var scenario = Script.ofThreeCountries().scenario();
        var needToKnow = Needs.inThreeCountries();
        var jurisdictions = new Jurisdictions(scenario);
        return log.toldTo(new SharingPrecision(needToKnow, jurisdictions, new UsefulSharing(needToKnow, jurisdictions)))
                .reading();
    }
}
