package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.cooperation.ChannelKind;

/** ENDEX is at 240 h; a fast channel has 72 h to bring an answer, a slow one 504 h. */
class AnswerTimeTest {

    @Test
    void oneInTimeOneTooLateAndOneWithoutALead() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .asks("mmr", "r1", ChannelKind.BLO, "s1")
                .agency("tha")
                .asks("mmr", "r2", ChannelKind.BLO, "s2")
                .agency("chn")
                .asks("mmr", "r3", ChannelKind.LIAISON_ROOM, "s1")
                .at(40)
                .agency("tha")
                .answers("mmr", "r1", 2)
                .at(90)
                .agency("tha")
                .answers("mmr", "r2", 1)
                .at(50)
                .agency("chn")
                .answers("mmr", "r3", 0));

        // r1 after 30 h; r2 after 80 h, more than 72; r3 brought nothing. 1 of 3.
        assertThat(reading.value()).hasValue(1.0 / 3);
        assertThat(reading.n()).isEqualTo(3);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(4L);
        // Two of three ever brought something: the second of them after 80 h.
        assertThat(part(reading, "answer-time-p50")).hasValue(80);
        assertThat(part(reading, "answer-time-p90")).isEmpty();
        assertThat(part(reading, "answer-time-p50-blo")).hasValue(30);
        assertThat(part(reading, "answer-time-p90-blo")).hasValue(80);
        assertThat(part(reading, "answer-time-p50-liaison-room")).isEmpty();
    }

    @Test
    void withoutARequestThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void whatIsStillUnderWayInItsTimeAtEndexIsNotJudged() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .asks("mmr", "r1", ChannelKind.NATIONAL_DESK, "s1")
                .at(100)
                .agency("tha")
                .asks("mmr", "r2", ChannelKind.BLO, "s2")
                .at(200)
                .agency("tha")
                .asks("mmr", "r3", ChannelKind.BLO, "s3"));

        // r1 has 504 h and r3 72 h, both beyond ENDEX at 240; only r2, asked at 100, had its time: 0 of 1.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(1);
        assertThat(reading.coverage()).isEqualTo(1.0 / 3);
    }

    @Test
    void anAgencyThatAsksAtHomeAsksNobodyAbroad() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .asks("tha-bank", "r1", ChannelKind.DOMESTIC, "s1")
                .at(12)
                .agency("tha")
                .answers("tha-bank", "r1", 1));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void askingTheSameAgainIsAskingOnce() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .asks("mmr", "r1", ChannelKind.BLO, "s1")
                .at(20)
                .agency("tha")
                .asks("mmr", "r2", ChannelKind.BLO, "s1")
                .at(30)
                .agency("tha")
                .answers("mmr", "r2", 3));

        // Only r1 counts, and it was never answered.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(1);
    }

    private static OptionalDouble part(Reading reading, String id) {
        Map<String, OptionalDouble> parts =
                reading.parts().stream().collect(Collectors.toMap(Reading.Part::id, Reading.Part::value));
        return parts.getOrDefault(id, OptionalDouble.of(-1));
    }

    private static Reading read(Logs log) {
        return log.toldTo(new AnswerTime(Script.ofThreeCountries().scenario())).reading();
    }
}
