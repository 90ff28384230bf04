package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary.event.Happening.Chase;
import org.tributary.quantity.Goods;

class PursuitAndRescueTest {

    @Test
    void oneOfTwoFlightsIsCaughtAndOneOfTwoKnownSitesReached() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 100)
                .siteOpened("s2", 100)
                .siteOpened("s3", 100)
                .at(5)
                .agency("tha")
                .losesSightOf("load-1")
                .agency("tha")
                .losesSightOf("load-2")
                .at(7)
                .agency("tha")
                .endsPursuit("load-1", Chase.CAUGHT)
                .agency("tha")
                .endsPursuit("load-2", Chase.GOT_AWAY)
                .at(20)
                .agency("mmr")
                .learns("s1")
                .agency("mmr")
                .learns("s2")
                .at(30)
                .agency("mmr")
                .frees("s1", 40)
                .siteRelocated("s2")
                .siteRelocated("s3"));

        // Flights 1/2; rescues 1/2, since s1 was reached and s2 moved; nobody knew of s3. Mean 1/2.
        assertThat(reading.value()).hasValue(0.5);
        assertThat(reading.n()).isEqualTo(4);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(6L, 10L);
        assertThat(reading.parts()).extracting(part -> part.value().orElse(-1)).containsExactly(0.5, 0.5);
    }

    @Test
    void withoutAFlightOrAKnownSiteThereIsNothingToMeasure() {
        Reading reading = read(new Logs().at(0).siteOpened("s1", 100).at(9).siteRelocated("s1"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void aKnownSiteThatIsNeitherReachedNorMovedUntilEndexIsNotJudged() {
        Reading reading = read(new Logs()
                .at(0)
                .siteOpened("s1", 100)
                .siteOpened("s2", 100)
                .at(20)
                .agency("mmr")
                .learns("s1")
                .agency("mmr")
                .learns("s2")
                .at(30)
                .agency("mmr")
                .frees("s1", 1));

        // One of two known sites is judged, and was reached.
        assertThat(reading.value()).hasValue(1);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(0.5);
    }

    @Test
    void anAgencyAloneLosesWhatFleesUnlessSomebodySeizesItLater() {
        Logs fled = new Logs().at(5).agency("tha").losesSightOf("load-1");

        assertThat(read(fled).value()).hasValue(0);
        assertThat(read(new Logs().and(fled).at(50).agency("mmr").seizes("load-1", Goods.TABLETS, 100))
                        .value())
                .hasValue(1);
    }

    @Test
    void whatHappensFirstDecides() {
        Logs known = new Logs().at(0).siteOpened("s1", 100).at(20).agency("mmr").learns("s1");

        assertThat(read(new Logs()
                                .and(known)
                                .at(30)
                                .siteRelocated("s1")
                                .at(40)
                                .agency("mmr")
                                .frees("s1", 9))
                        .value())
                .hasValue(0);
        assertThat(read(new Logs()
                                .and(known)
                                .at(30)
                                .agency("mmr")
                                .frees("s1", 9)
                                .at(40)
                                .siteRelocated("s1"))
                        .value())
                .hasValue(1);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new PursuitAndRescue()).reading();
    }
}
