package org.tributary.model.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.picture.Waiting;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.WayHome;

/**
 * Goal: people whom whoever holds the ground hands over arrive at the reception of the country that takes them.
 *
 * <p>Method: hand-overs told by hand at the bridge of Mae Sot, where Thailand receives people.
 */
class HandedOverTest {
    private static final Map<Nationality, Double> CHINESE = Map.of(Camp.CHINESE, 1.0);

    private static Camp camp(int beds) {
        return new Camp(1, Map.of("reception.escape", 0.0), beds, 1, CHINESE);
    }

    private static List<Happening.PersonsRepatriated> home(Camp camp) {
        return camp.world.all(Happening.PersonsRepatriated.class).toList();
    }

    @Test
    void theyAreReceivedScreenedAndLetGo() {
        Camp camp = camp(500).handsOver(10, 100);
        camp.world.playUntil(3000);

        assertThat(camp.received()).isEqualTo(100);
        assertThat(camp.world
                        .all(Happening.PersonsScreened.class)
                        .mapToInt(people -> people.victims() + people.suspects())
                        .sum())
                .isEqualTo(100);
        assertThat(home(camp)).isNotEmpty().allMatch(people -> people.by() == WayHome.HAND_OVER);
        assertThat(camp.sent()).isEqualTo(100);
        assertThat(camp.world.all(Happening.PersonsAwaited.class))
                .as("they are not freed people whom somebody awaits")
                .isEmpty();
    }

    @Test
    void theyComeAfterThoseWhoWaitAndFindNoMoreBedsThanThereAre() {
        Camp camp = camp(150).frees(5, 100).flies(6, 1).handsOver(7, 100);
        camp.world.playUntil(30);

        assertThat(camp.received()).isEqualTo(150);
        assertThat(camp.known().stream()
                        .filter(waiting -> waiting.of().equals(Nationality.of(Country.THA)))
                        .mapToInt(Waiting::awaited))
                .containsExactly(50);
    }

    @Test
    void theirReceptionIsCausedByTheirHandOver() {
        Camp camp = camp(500).handsOver(10, 100);
        camp.world.playUntil(3000);

        long gate = camp.world.events().stream()
                .filter(event -> event.what() instanceof Happening.PersonsHandedOver)
                .mapToLong(Event::sequence)
                .findFirst()
                .orElseThrow();
        assertThat(camp.world.events())
                .filteredOn(event -> event.what() instanceof Happening.PersonsReceived)
                .isNotEmpty()
                .allMatch(event -> event.cause() == gate);
    }

    @Test
    void aCountryWithoutAPlaceOfReceptionTakesThemAsBefore() {
        Camp camp = camp(500).handsOver(10, Country.MMR, 100);
        camp.world.playUntil(3000);

        assertThat(camp.received()).isZero();
        assertThat(camp.known()).isEmpty();
    }

    @Test
    void whileTheyWaitNobodyGetsAway() {
        var camp = new Camp(1, Map.of("reception.escape", 0.5), 1, 1, CHINESE).handsOver(10, 100);
        camp.world.playUntil(2000);
        camp.reception.settle();

        assertThat(camp.escaped()).isZero();
        assertThat(camp.received()).isPositive();
    }
}
