package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.SourceClass;

/**
 * ENDEX is at 240 h. The prior 0.02 is −3.89 nats and 0.6 to act is +0.41, so it takes 4.30 nats: two classes of 3
 * suffice (belief 0.89), one does not (0.29), and neither do 3 and 1 (0.53).
 */
class SharingLatencyTest {
    private static final Logs KNOWABLE_AT_20 = new Logs()
            .at(0)
            .siteOpened("s1", 200)
            .at(10)
            .agency("mmr")
            .reads("l1", "s1", SourceClass.SIGHTINGS, 3)
            .at(20)
            .agency("tha-bank")
            .reads("l2", "s1", SourceClass.MONEY, 3);

    @Test
    void oneWhoIsToldAfterThirtyHoursAndOneWhoIsNeverTold() {
        Reading reading =
                read(new Logs().and(KNOWABLE_AT_20).at(50).agency("mmr").learns("s1"));

        // mmr needs it (its ground) and tha-bank (holds a piece). 50 − 20 = 30; never: 240 − 20 = 220; mean 125.
        assertThat(reading.value()).hasValue(125);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.parts())
                .containsExactly(
                        // Half has ended after 30; the other half was never seen to end.
                        new Reading.Part("sharing-latency-median", OptionalDouble.of(30), "h", 2),
                        new Reading.Part("sharing-latency-p90", OptionalDouble.empty(), "h", 2));
        assertThat(reading.evidence()).containsExactly(5L, 6L);
    }

    @Test
    void withoutAnEventThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
        assertThat(reading.coverage()).isZero();
        assertThat(reading.evidence()).isEmpty();
    }

    @Test
    void whoeverIsNeverToldWaitsUntilEndex() {
        Reading reading = read(KNOWABLE_AT_20);

        // Two agencies, each 240 − 20.
        assertThat(reading.value()).hasValue(220);
        assertThat(reading.parts()).allSatisfy(part -> assertThat(part.value()).isEmpty());
    }

    @Test
    void anAgencyThatHoldsAllOfItWaitsForNobody() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(10)
                .agency("mmr")
                .reads("l1", "s1", SourceClass.SIGHTINGS, 3)
                .at(20)
                .agency("mmr")
                .reads("l2", "s1", SourceClass.SUPPLIES, 3)
                .agency("mmr")
                .learns("s1"));

        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(1);
    }

    @Test
    void whatNobodyCouldKnowIsNotScoredButShowsInTheCoverage() {
        Reading reading = read(new Logs()
                .and(KNOWABLE_AT_20)
                .at(0)
                .siteOpened("s2", 100)
                .at(30)
                .agency("mmr")
                .reads("l3", "s2", SourceClass.SIGHTINGS, 3)
                .agency("chn")
                .reads("l4", "s2", SourceClass.MONEY, 1));

        // s1: mmr and tha-bank; s2: mmr and chn, but 3 + 1 nats do not suffice. 2 of 4 pairs.
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void aSecondLeadOfOneClassAddsNothing() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(10)
                .agency("mmr")
                .reads("l1", "s1", SourceClass.MONEY, 3)
                .agency("tha")
                .reads("l2", "s1", SourceClass.MONEY, 3));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void innocentPremisesAreNoFact() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("mmr")
                .reads("l1", "innocent", SourceClass.SIGHTINGS, 3)
                .agency("tha")
                .reads("l2", "innocent", SourceClass.MONEY, 3));

        assertThat(reading.value()).isEmpty();
    }

    @Test
    void whomTheScenarioNamesReplacesTheDerivedNeed() {
        var script = Script.ofThreeCountries().fact("ring/1", 100, "chn").fact("ring/9", 100, "tha");
        var measure = new SharingLatency(Needs.of(script));

        Reading reading = new Logs()
                .and(KNOWABLE_AT_20)
                .at(60)
                .agency("chn")
                .learns("s1")
                .toldTo(measure)
                .reading();

        // chn alone: 60 − 20 = 40. No site answers to ring/9, so 1 of 2 pairs.
        assertThat(reading.value()).hasValue(40);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void aCopyFromAbroadMakesNobodyNeedTheFact() {
        Reading reading = read(new Logs()
                .and(KNOWABLE_AT_20)
                .at(30)
                .agency("chn")
                .receives("mmr", "l1", "s1")
                .at(40)
                .agency("chn")
                .weighs("l1", "s1", SourceClass.SIGHTINGS, 3));

        assertThat(reading.n()).as("mmr and tha-bank, not chn").isEqualTo(2);
    }

    @Test
    void aSiteThatMovesAbroadIsNeededThereFromItsOpeningThere() {
        Reading reading = read(new Logs()
                .and(KNOWABLE_AT_20)
                .at(30)
                .agency("mmr")
                .learns("s1")
                .agency("tha-bank")
                .learns("s1")
                .at(200)
                .in("jinghong")
                .siteOpened("s1", 150));

        // mmr and tha-bank: 10 each. chn from 200, not from 20, until ENDEX: 40. Mean of 10, 10 and 40.
        assertThat(reading.value()).hasValue(20);
        assertThat(reading.n()).isEqualTo(3);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new SharingLatency(Needs.inThreeCountries())).reading();
    }
}
