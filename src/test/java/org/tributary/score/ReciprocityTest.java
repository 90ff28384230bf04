package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SourceClass;

/** A site in Myanmar of which Thailand reads two classes and Myanmar one. */
class ReciprocityTest {
    private static final Logs TWO_READ = new Logs()
            .at(0)
            .siteOpened("s1", 200)
            .at(10)
            .agency("tha")
            .reads("l1", "s1", SourceClass.MONEY, 2)
            .agency("tha")
            .reads("l2", "s1", SourceClass.TRANSIT, 2)
            .agency("mmr")
            .reads("l3", "s1", SourceClass.SIGHTINGS, 2);

    @Test
    void oneGivesAllTheOtherHalf() {
        Reading reading = read(new Logs()
                .and(TWO_READ)
                .and(copy("tha", "mmr", "l1", SourceClass.MONEY))
                .and(copy("mmr", "tha", "l3", SourceClass.SIGHTINGS)));

        // Thailand gave 1 of 2, Myanmar 1 of 1: 0.5 ÷ 1. One pair of the three at the table; net flow (1 − 1) ÷ 2.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1.0 / 3);
        assertThat(part(reading, "reciprocity-net-flow-mmr-tha").value()).hasValue(0);
        assertThat(part(reading, "reciprocity-requests-answered").value()).isEmpty();
    }

    @Test
    void whoOnlyTakesIsNotReciprocal() {
        Reading reading = read(new Logs()
                .and(TWO_READ)
                .and(copy("tha", "mmr", "l1", SourceClass.MONEY))
                .and(copy("tha", "mmr", "l2", SourceClass.TRANSIT)));

        // 0 ÷ 1. Myanmar gave 0 and got 2: net flow −1 as seen from Myanmar.
        assertThat(reading.value()).hasValue(0);
        assertThat(part(reading, "reciprocity-net-flow-mmr-tha").value()).hasValue(-1);
    }

    @Test
    void twoWhoKeepSilentUntilEndexOweEachOtherStill() {
        assertThat(read(TWO_READ).value()).hasValue(0);
    }

    @Test
    void whereOnlyOneOwesOrNobodyThereIsNothingToMeasure() {
        assertThat(read(new Logs()).value()).isEmpty();
        assertThat(read(new Logs()
                                .at(0)
                                .siteOpened("s1", 200)
                                .at(10)
                                .agency("tha")
                                .reads("l1", "s1", SourceClass.MONEY, 2))
                        .value())
                .isEmpty();
    }

    @Test
    void oneAgencyAloneHasNoPair() {
        var alone = Script.ofDays(10).agency("mmr", Country.MMR, Power.RAID);
        Reading reading = TWO_READ_AT_HOME.toldTo(measure(alone)).reading();

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    private static final Logs TWO_READ_AT_HOME =
            new Logs().at(0).siteOpened("s1", 200).at(10).agency("mmr").reads("l3", "s1", SourceClass.SIGHTINGS, 2);

    @Test
    void requestsAnsweredAreCountedOnceAndByPair() {
        Reading reading = read(new Logs()
                .at(20)
                .write(new Happening.RequestAnswered(new RequestId("r1"), agency("tha"), agency("mmr"), 2))
                .write(new Happening.RequestRefused(new RequestId("r2"), agency("mmr"), agency("tha"), "no"))
                .write(new Happening.RequestAnswered(new RequestId("r3"), agency("mmr"), agency("tha"), 1))
                .write(new Happening.RequestLost(new RequestId("r4"), agency("chn"), agency("tha")))
                .at(90)
                .write(new Happening.RequestUnanswered(new RequestId("r4"), agency("chn"), agency("tha")))
                .write(new Happening.RequestAnswered(new RequestId("r5"), agency("tha"), agency("tha-bank"), 1)));

        // Two of four abroad; r4 counts once and r5 stays at home. Myanmar answered 1 of 1, Thailand 1 of 2: 0.5.
        assertThat(part(reading, "reciprocity-requests-answered").value()).hasValue(0.5);
        assertThat(part(reading, "reciprocity-requests-answered").n()).isEqualTo(4);
        assertThat(part(reading, "reciprocity-answers-balance").value()).hasValue(0.5);
    }

    private static AgencyId agency(String id) {
        return new AgencyId(id);
    }

    private static Logs copy(String from, String to, String lead, SourceClass source) {
        return new Logs()
                .at(20)
                .agency(to)
                .receives(from, lead, "s1")
                .agency(to)
                .weighs(lead, "s1", source, 2);
    }

    private static Reading.Part part(Reading reading, String id) {
        return reading.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reciprocity measure(Script script) {
        var jurisdictions = new Jurisdictions(script.scenario());
        return new Reciprocity(new UsefulSharing(Needs.of(script), jurisdictions), jurisdictions);
    }

    private static Reading read(Logs log) {
        return log.toldTo(measure(Script.ofThreeCountries())).reading();
    }
}
