package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.UnitId;

/** ENDEX is at 240 h, so two weeks; three countries make three pairs and six weeks of pairs. */
class C2ApproachTest {

    /** One site, needed by mmr and tha; known to mmr alone, struck by it alone. */
    private static final Logs ALONE = new Logs()
            .at(0)
            .siteOpened("s1", 100)
            .at(10)
            .agency("tha")
            .reads("l1", "s1", SourceClass.MONEY, 3)
            .at(20)
            .agency("mmr")
            .learns("s1")
            .at(100)
            .agency("mmr")
            .strikes("mmr/op/1", "s1");

    @Test
    void whoStrikesAloneAndTellsNobodyIsConflicted() {
        Reading reading = read(ALONE);

        // No joint raid: 1. No exchange: 1. One of two who needed it knew: 50 %, level 3. Lowest: 1.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(3);
        assertThat(levels(reading)).containsExactly(1.0, 1.0, 3.0);
    }

    @Test
    void jointRaidsAndAnExchangeInOneWeekOfSixAreCoordinated() {
        Reading reading = read(new Logs()
                .and(ALONE)
                .at(30)
                .agency("tha")
                .sends("mmr", "l1", "s1")
                .agency("mmr")
                .receives("tha", "l1", "s1")
                .at(120)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2")
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/2", "s3")
                .agency("mmr")
                .strikes("mmr/op/3", "s4"));

        // Joint: 1 of 1 raid of Thailand, 1 of 3 of Myanmar, mean 67 %: 4. Useful: 1 of 1 in 1 of 6 weeks, 17 %: 3.
        // Known: 1 of 2: 3. Lowest: 3.
        assertThat(levels(reading)).containsExactly(4.0, 3.0, 3.0);
        assertThat(reading.value()).hasValue(3);
        assertThat(reading.evidence()).containsExactly(6L, 8L, 9L);
    }

    @Test
    void aLentUnitTakesDecisionRightsToTheHighestLevel() {
        Reading reading = read(new Logs()
                .at(50)
                .write(new Happening.UnitLent(new AgencyId("tha"), new UnitId("tha-1"), new AgencyId("mmr"), 200))
                .at(120)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2")
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/2", "s3"));

        assertThat(levels(reading)).containsExactly(5.0, 1.0, -1.0);
        assertThat(reading.coverage()).isEqualTo(2 / 3.0);
    }

    @Test
    void aNoticeMakesARaidDeconflicted() {
        Reading reading = read(new Logs().and(ALONE).at(90).agency("mmr").tells("tha", "mmr/op/1"));

        // Announced: 1 of 1. A notice in 1 of 6 weeks: 17 %: 3.
        assertThat(levels(reading)).containsExactly(2.0, 3.0, 3.0);
        assertThat(reading.value()).hasValue(2);
    }

    @Test
    void noiseIsNoInteraction() {
        var noisy = new Logs().and(ALONE).at(30).agency("mmr").receives("tha", "l1", "s1");
        for (int i = 0; i < 9; i++) {
            noisy.at(30).agency("mmr").receives("tha", "l1", "s1");
        }

        // 1 useful of 10 in 1 of 6 weeks: 1.7 %, below the 5 % of level 2.
        assertThat(levels(read(noisy)).get(1)).isEqualTo(1.0);
    }

    @Test
    void withoutARaidOrAFactThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void whoCouldStrikeAndDoesNotCommandsNothingTogether() {
        Reading reading =
                read(new Logs().at(0).siteOpened("s1", 100).at(20).agency("mmr").learns("s1"));

        // A site on Myanmar's ground at STARTEX, no raid: 1. Known: 1 of 1: 5. Nothing was exchanged: 1.
        assertThat(levels(reading)).containsExactly(1.0, 1.0, 5.0);
        assertThat(reading.value()).hasValue(1);
    }

    @Test
    void whoStrikesNothingLowersTheShareOfThoseWhoStrikeTogether() {
        Logs together = new Logs()
                .at(120)
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2")
                .agency("chn")
                .strikesJointly("j1", "chn/op/1", "s3");

        // Two countries, each 1 of 1: 100 %. With Myanmar, which has a site and strikes nothing: 2 / 3. Both 4.
        assertThat(levels(read(together)).get(0)).isEqualTo(4.0);
        assertThat(levels(read(new Logs().at(0).siteOpened("s1", 100).and(together)))
                        .get(0))
                .isEqualTo(4.0);

        Logs oneOfTwo = new Logs().and(together).at(130).agency("tha").strikes("tha/op/2", "s4");

        // Thailand 1 of 2, China 1 of 1, Myanmar 0: 50 %: 4. And with one more of China alone: (1/2 + 1/2 + 0) / 3: 3.
        assertThat(levels(read(new Logs().at(0).siteOpened("s1", 100).and(oneOfTwo)))
                        .get(0))
                .isEqualTo(4.0);
        assertThat(levels(read(new Logs()
                                .at(0)
                                .siteOpened("s1", 100)
                                .and(oneOfTwo)
                                .at(130)
                                .agency("chn")
                                .strikes("chn/op/2", "s5")))
                        .get(0))
                .isEqualTo(3.0);
    }

    @Test
    void aDeskThatMayNotRaidHasNoPartInTheDistribution() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 100)
                .at(10)
                .agency("tha-bank")
                .reads("l1", "s1", SourceClass.MONEY, 3)
                .at(20)
                .agency("mmr")
                .learns("s1"));

        // Myanmar's police alone may raid and needed it, and it knew: 1 of 1, though the bank desk needed it too.
        assertThat(levels(reading).get(2)).isEqualTo(5.0);
    }

    @Test
    void whereNobodyHasASiteToStrikeUntilEndexDecisionRightsAreLeftOut() {
        Reading reading =
                read(new Logs().at(5).siteOpened("s1", 100).at(20).agency("mmr").learns("s1"));

        // It opened after STARTEX. Known: 1 of 1: 5. Nothing was exchanged: 1.
        assertThat(levels(reading)).containsExactly(-1.0, 1.0, 5.0);
        assertThat(reading.value()).hasValue(1);
    }

    @Test
    void oneCountryHasNobodyToCommandWith() {
        Script alone = Script.ofDays(10).agency("mmr", Country.MMR, Power.RAID);

        assertThat(ALONE_AT_HOME
                        .toldTo(new C2Approach(alone.scenario(), Needs.of(alone)))
                        .reading()
                        .value())
                .isEqualTo(OptionalDouble.empty());
    }

    private static final Logs ALONE_AT_HOME =
            new Logs().at(0).siteOpened("s1", 100).at(100).agency("mmr").strikes("mmr/op/1", "s1");

    /** The levels of the three dimensions; −1 for one that is left out. */
    private static List<Double> levels(Reading reading) {
        return reading.parts().stream().map(part -> part.value().orElse(-1)).toList();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new C2Approach(Script.ofThreeCountries().scenario(), Needs.inThreeCountries()))
                .reading();
    }
}
