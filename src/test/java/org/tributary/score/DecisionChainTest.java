package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;

class DecisionChainTest {

    /** Detected at 10, notified at 16, decided at 40, struck at 70, freed at 71. */
    private static final Logs WHOLE_CHAIN = new Logs()
            .at(10)
            .agency("tha")
            .getsLead("l1", "s1")
            .at(16)
            .agency("tha")
            .sends("mmr", "l1", "s1")
            .at(40)
            .agency("mmr")
            .plansRaid("mmr/op/1", "s1")
            .at(70)
            .agency("mmr")
            .strikes("mmr/op/1", "s1")
            .at(71)
            .agency("mmr")
            .frees("s1", 120);

    @Test
    void oneChainFromDetectionToEffect() {
        Reading reading = read(WHOLE_CHAIN);

        // 71 − 10 = 61 = 6 + 24 + 30 + 1; one hand-off, from tha to mmr.
        assertThat(reading.value()).hasValue(61);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(stages(reading)).containsExactly(6.0, 24.0, 30.0, 1.0, 1.0);
        assertThat(reading.evidence()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void withoutPersonsFreedThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.parts())
                .hasSize(5)
                .allSatisfy(part -> assertThat(part.value()).isEmpty());
    }

    @Test
    void aRaidThatFreesNobodyUntilEndexIsNoChain() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("mmr")
                .getsLead("l1", "s1")
                .at(100)
                .agency("mmr")
                .strikes("mmr/op/1", "s1")
                .agency("mmr")
                .frees("s1", 0));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void anAgencyAloneNotifiesNobody() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("mmr")
                .getsLead("l1", "s1")
                .at(34)
                .agency("mmr")
                .plansRaid("mmr/op/1", "s1")
                .at(60)
                .agency("mmr")
                .strikes("mmr/op/1", "s1")
                .agency("mmr")
                .frees("s1", 10));

        // 60 − 10 = 50; no notification, so neither stage that it ends or begins.
        assertThat(reading.value()).hasValue(50);
        assertThat(reading.parts().stream().map(Reading.Part::value))
                .containsExactly(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(26),
                        OptionalDouble.of(0),
                        OptionalDouble.of(0));
    }

    @Test
    void theMedianOfTwoLiesBetweenThem() {
        Reading reading = read(new Logs()
                .and(WHOLE_CHAIN)
                .at(20)
                .agency("chn")
                .getsLead("l2", "s2")
                .at(119)
                .agency("mmr")
                .plansRaid("mmr/op/2", "s2")
                .at(120)
                .agency("mmr")
                .strikes("mmr/op/2", "s2")
                .at(121)
                .agency("mmr")
                .frees("s2", 5));

        // 61 and 101: 81. Decide → act: 30 and 1: 15.5.
        assertThat(reading.value()).hasValue(81);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.parts().get(2).value()).hasValue(15.5);
        assertThat(reading.parts().get(0).n()).isEqualTo(1);
    }

    @Test
    void aNotificationAfterTheDecisionDidNotLeadToIt() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("mmr")
                .getsLead("l1", "s1")
                .at(20)
                .agency("mmr")
                .plansRaid("mmr/op/1", "s1")
                .at(30)
                .agency("mmr")
                .sends("tha", "l1", "s1")
                .at(50)
                .agency("mmr")
                .strikes("mmr/op/1", "s1")
                .agency("mmr")
                .frees("s1", 10));

        assertThat(reading.parts().get(0).value()).isEmpty();
        assertThat(reading.parts().get(1).value()).isEmpty();
    }

    @Test
    void aHandOffCountsOncePerPairAndOnlyBeforeTheDecision() {
        Reading reading = read(new Logs()
                .and(WHOLE_CHAIN)
                .at(17)
                .agency("tha")
                .sends("mmr", "l2", "s1")
                .agency("mmr")
                .sends("chn", "l1", "s1")
                .at(50)
                .agency("chn")
                .sends("tha", "l1", "s1"));

        // tha to mmr, twice, and mmr to chn; chn to tha came after the decision at 40.
        assertThat(reading.parts().get(4))
                .isEqualTo(new Reading.Part("decision-chain-hand-offs", OptionalDouble.of(2), "hand-offs", 1));
    }

    @Test
    void whatNobodyDetectedShowsInTheCoverage() {
        Reading reading = read(new Logs()
                .and(WHOLE_CHAIN)
                .at(100)
                .agency("tha")
                .strikes("tha/op/1", "s3")
                .agency("tha")
                .frees("s3", 7));

        assertThat(reading.value()).hasValue(61);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void personsFoundInASearchAreNoRaid() {
        Reading reading = read(new Logs()
                .at(30)
                .agency("tha")
                .getsLeadOnLoad("l5", "load-1")
                .agency("tha")
                .frees("load-1", 12));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    private static List<Double> stages(Reading reading) {
        return reading.parts().stream().map(part -> part.value().orElseThrow()).toList();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new DecisionChain(Script.ofThreeCountries().scenario()))
                .reading();
    }
}
