package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.run.Run;
import org.tributary.scenario.Scenario;

/** Goal: a conditional order is given once, when its agency hears of what it waits for, and at no other time. */
class StandingOrdersTest {
    private static final AgencyId POLICE = new AgencyId("tha-police");
    private static final UnitId TACTICAL = new UnitId("tha-tactical");
    private static final PlaceId MAE_SOT = new PlaceId("mae_sot");
    private static final PlaceId BRIDGE = new PlaceId("x_myawaddy_maesot");
    private static final Scenario FIRST_STEPS = Plays.shipped("first-steps");
    private static final Order THEN = new Order.MoveUnit(POLICE, TACTICAL, BRIDGE);

    @Test
    void itIsGivenOnceWhenTheFirstLeadArises() {
        List<Event> log = events(when("lead-arose", Optional.empty(), Optional.empty(), THEN));
        Event first = log.stream()
                .filter(event -> event.what() instanceof Happening.LeadArose
                        && event.mayKnow().includes(POLICE))
                .findFirst()
                .orElseThrow();
        assertThat(moves(log)).singleElement().satisfies(given -> {
            assertThat(given.at_h()).isEqualTo(first.at_h());
            assertThat(given.cause()).isEqualTo(first.sequence());
        });
    }

    @Test
    void whatTheAgencyDoesNotHearOfDoesNotWakeIt() {
        List<Event> log = events(when("crossing-passed", Optional.empty(), Optional.empty(), THEN));
        assertThat(log).anyMatch(event -> event.what() instanceof Happening.CrossingPassed);
        assertThat(moves(log)).isEmpty();
    }

    @Test
    void anotherPlaceDoesNotWakeIt() {
        var elsewhere = new PlaceId("vientiane");
        assertThat(moves(events(when("lead-arose", Optional.of(elsewhere), Optional.empty(), THEN))))
                .isEmpty();
    }

    @Test
    void afterItsTimeItWaitsNoLonger() {
        assertThat(moves(events(when("endex-called", Optional.empty(), Optional.of(100.0), THEN))))
                .isEmpty();
        assertThat(moves(events(when("lead-arose", Optional.empty(), Optional.of(0.001), THEN))))
                .isEmpty();
    }

    @Test
    void whatHangsOnItIsRefusedWithItsReasonWhenTheTimeComes() {
        var wrong = new Order.MoveUnit(POLICE, new UnitId("ghost"), MAE_SOT);
        List<Event> log = events(when("lead-arose", Optional.empty(), Optional.empty(), wrong));
        assertThat(reasons(log)).containsExactly("tha-police has no unit ghost");
    }

    @Test
    void nonsenseIsRefusedAtOnce() {
        assertThat(reasons(events(when("lead-arise", Optional.empty(), Optional.empty(), THEN))))
                .containsExactly("there is no event \"lead-arise\"; did you mean \"lead-arose\"?");
        assertThat(reasons(events(when("lead-arose", Optional.of(new PlaceId("atlantis")), Optional.empty(), THEN))))
                .containsExactly("there is no place atlantis");
        assertThat(reasons(events(when("lead-arose", Optional.empty(), Optional.empty()))))
                .containsExactly("a conditional order needs orders that hang on it");
        assertThat(reasons(events(when(
                        "lead-arose",
                        Optional.empty(),
                        Optional.empty(),
                        when("lead-arose", Optional.empty(), Optional.empty(), THEN)))))
                .containsExactly("no conditional order may hang on another");
    }

    private static Order when(String event, Optional<PlaceId> at, Optional<Double> until_h, Order... then) {
        return new Order.Conditional(POLICE, new Order.Trigger(event, at, until_h), List.of(then));
    }

    private static List<Event> events(Order first) {
        var commanders = new LinkedHashMap<SeatId, Commander>();
        FIRST_STEPS.seats().keySet().forEach(seat -> commanders.put(seat, picture -> List.of()));
        commanders.put(new SeatId("tha"), picture -> picture.now_h() == 0 ? List.of(first) : List.of());
        return Plays.events(new Run(Plays.under("idle", FIRST_STEPS), 1), commanders);
    }

    private static List<Event> moves(List<Event> log) {
        return log.stream()
                .filter(event ->
                        event.what() instanceof Happening.OrderGiven given && given.order() instanceof Order.MoveUnit)
                .toList();
    }

    private static List<String> reasons(List<Event> log) {
        var reasons = new ArrayList<String>();
        for (Event event : log) {
            if (event.what() instanceof Happening.OrderRefused refused) {
                reasons.add(refused.reason());
            }
        }
        return reasons;
    }
}
