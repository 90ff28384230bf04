package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Scenarios;
import org.tributary._support.Script;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.scenario.Gate;
import org.tributary.scenario.Scenario;

/** Goal: hand-overs are added up, with their evidence, and where there are no gates nothing is claimed. */
class PersonsHandedOverTest {
    private static final Scenario BARE = Script.ofDays(10).scenario();
    private static final Scenario GATED = Scenarios.withGates(BARE, Map.of(new PlaceId("x_ruili_muse"), new Gate(100)));

    private static Logs log() {
        return new Logs()
                .siteOpened("s1", 500)
                .at(30)
                .write(new Happening.PersonsHandedOver("group", Country.CHN, 40, 1))
                .at(54)
                .write(new Happening.PersonsHandedOver("group", Country.CHN, 2, 0));
    }

    @Test
    void handOversAreAddedUp() {
        Reading reading = log().toldTo(new PersonsHandedOver(GATED)).reading();
        assertThat(reading.value()).hasValue(42);
        assertThat(reading.n()).isEqualTo(500);
        assertThat(reading.evidence()).containsExactly(2L, 3L);
    }

    @Test
    void withoutAnyTheyAreNone() {
        assertThat(new Logs().toldTo(new PersonsHandedOver(GATED)).reading().value())
                .hasValue(0);
    }

    @Test
    void withoutGatesNothingIsClaimed() {
        assertThat(new Logs().toldTo(new PersonsHandedOver(BARE)).reading().value())
                .isEmpty();
    }
}
