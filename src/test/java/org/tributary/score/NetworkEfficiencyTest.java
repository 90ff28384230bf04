package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary.event.Happening;
import org.tributary.quantity.SyndicateId;

class NetworkEfficiencyTest {

    @Test
    void isTheMeanOverSyndicatesOfWhatIsLeft() {
        Reading reading =
                read(new Logs().at(240).write(stated("a", 10, 5, 40, 10)).write(stated("b", 4, 4, 9, 9)));

        // 10 / 40 and 9 / 9: 0.625. Members 5 / 10 and 4 / 4: 0.75.
        assertThat(reading.value()).hasValue(0.625);
        assertThat(reading.parts().get(0).value()).hasValue(0.75);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(reading.coverage()).isEqualTo(1);
        assertThat(reading.evidence()).containsExactly(1L, 2L);
    }

    @Test
    void withoutASyndicateWithMembersThereIsNothingToMeasure() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.coverage()).isZero();
    }

    @Test
    void aNetworkThatFellApartHasNoEfficiencyLeft() {
        assertThat(read(new Logs().at(240).write(stated("a", 3, 1, 5, 0))).value())
                .hasValue(0);
    }

    @Test
    void oneWithoutTiesFromTheBeginningIsLeftOut() {
        assertThat(read(new Logs().at(240).write(stated("a", 3, 3, 0, 2))).value())
                .isEmpty();
    }

    private static Happening stated(String syndicate, int founders, int members, double founding, double reach) {
        return new Happening.NetworkStated(new SyndicateId(syndicate), founders, members, founding, reach);
    }

    private static Reading read(Logs log) {
        return log.toldTo(new NetworkEfficiency()).reading();
    }
}
