package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.SmallWorld;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening.ExpectedActionMissed;
import org.tributary.event.Happening.ExpectedActionTaken;
import org.tributary.event.Happening.InjectFired;
import org.tributary.event.Happening.OrderGiven;
import org.tributary.event.Happening.OrderRefused;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Span;
import org.tributary.quantity.UnitId;
import org.tributary.run.Run;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;

/** Goal: what an inject expects is met by the right order alone, in its time; otherwise its contingency fires, once. */
class ExpectedActionsTest {
    private static final SeatId THA = new SeatId("tha");
    private static final SeatId MMR = new SeatId("mmr");
    private static final PlaceId MAE_SOT = new PlaceId("mae_sot");
    private static final PlaceId BRIDGE = new PlaceId("x_myawaddy_maesot");
    private static final Scenario FIRST_STEPS = Plays.shipped("first-steps");

    private final SmallWorld small = SmallWorld.of(1, Map.of());
    private final List<Long> misses = new ArrayList<>();

    @Test
    void theRightOrderInTimeMeetsIt() {
        expected(asks(Optional.of(THA), Optional.of(BRIDGE)), given(20, THA, BRIDGE));

        assertThat(small.events()).singleElement().satisfies(taken -> {
            assertThat(taken.at_h()).isEqualTo(20);
            assertThat(taken.cause()).isEqualTo(77);
            assertThat(taken.mayKnow()).isSameAs(Audience.EXCON);
            assertThat(taken.what()).isEqualTo(new ExpectedActionTaken(new InjectId("call"), THA, "move-unit", 10));
        });
        assertThat(misses).isEmpty();
    }

    @Test
    void theVeryLastMomentIsInTime() {
        expected(asks(Optional.empty(), Optional.empty()), given(34, THA, BRIDGE));
        assertThat(misses).isEmpty();
    }

    @Test
    void withoutAnOrderItIsMissedWhenItsTimeRunsOut() {
        expected(asks(Optional.empty(), Optional.empty()));

        assertThat(small.events()).singleElement().satisfies(missed -> {
            assertThat(missed.at_h()).isEqualTo(34);
            assertThat(missed.cause()).isEqualTo(55);
            assertThat(missed.what()).isEqualTo(new ExpectedActionMissed(new InjectId("call"), "move-unit"));
            assertThat(misses).containsExactly(missed.sequence());
        });
    }

    @Test
    void whoComesLateIsSeenButDoesNotUndoTheMiss() {
        expected(asks(Optional.empty(), Optional.empty()), given(50, THA, BRIDGE), given(60, MMR, BRIDGE));

        assertThat(small.hoursOf(ExpectedActionMissed.class)).containsExactly(34.0);
        assertThat(small.all(ExpectedActionTaken.class))
                .containsExactly(new ExpectedActionTaken(new InjectId("call"), THA, "move-unit", 40));
    }

    @Test
    void theFirstRightOrderCountsAndNoSecond() {
        expected(asks(Optional.empty(), Optional.empty()), given(20, MMR, BRIDGE), given(21, THA, BRIDGE));
        assertThat(small.all(ExpectedActionTaken.class).map(ExpectedActionTaken::seat))
                .containsExactly(MMR);
    }

    @Test
    void whatWasOrderedBeforeTheInjectIsNoAnswerToIt() {
        expected(asks(Optional.empty(), Optional.empty()), given(9, THA, BRIDGE));
        assertThat(misses).hasSize(1);
    }

    @Test
    void anotherSeatAnotherPlaceAndAnotherOrderDoNotMeetIt() {
        var stopped = new Order.SetInspection(new AgencyId("tha-police"), BRIDGE, 1);
        expected(
                asks(Optional.of(THA), Optional.of(BRIDGE)),
                given(20, MMR, BRIDGE),
                given(21, THA, MAE_SOT),
                new Given(22, THA, stopped));
        assertThat(misses).hasSize(1);
        assertThat(small.hoursOf(ExpectedActionTaken.class)).isEmpty();
    }

    @Test
    void aSeatThatDidNotGetTheInjectDoesNotMeetIt() {
        expected(asks(Optional.empty(), Optional.empty()), given(20, new SeatId("chn"), BRIDGE));
        assertThat(misses).hasSize(1);
    }

    @Test
    void anInjectThatExpectsNothingIsNotWatched() {
        expected(Optional.empty(), given(20, THA, BRIDGE));
        assertThat(small.events()).isEmpty();
    }

    @Test
    void inAWholeRunARefusedOrderDoesNotCount() {
        List<Event> log = played("move-unit", new UnitId("ghost"));
        assertThat(of(OrderRefused.class, log)).hasSize(1);
        assertThat(of(ExpectedActionTaken.class, log)).isEmpty();
        assertThat(of(ExpectedActionMissed.class, log)).hasSize(2);
    }

    @Test
    void inAWholeRunTheContingencyComesFromTheMissAndMayExpectSomethingItself() {
        List<Event> log = played("raid", new UnitId("tha-tactical"));

        List<Event> missed = of(ExpectedActionMissed.class, log);
        List<Event> fired = of(InjectFired.class, log);
        assertThat(fired)
                .extracting(event -> ((InjectFired) event.what()).inject().value())
                .containsExactly("call", "again");
        assertThat(missed.get(0).cause()).isEqualTo(fired.get(0).sequence());
        assertThat(fired.get(1).cause()).isEqualTo(missed.get(0).sequence());
        assertThat(missed).extracting(Event::at_h).containsExactly(24.0, 72.0);
        assertThat(missed.get(1).cause()).isEqualTo(fired.get(1).sequence());
    }

    @Test
    void inAWholeRunAnOrderAtTheFirstMeetingMeetsIt() {
        List<Event> log = played("move-unit", new UnitId("tha-tactical"));

        Event given = of(OrderGiven.class, log).get(0);
        assertThat(of(ExpectedActionTaken.class, log))
                .singleElement()
                .satisfies(taken -> assertThat(taken.cause()).isEqualTo(given.sequence()));
        assertThat(of(InjectFired.class, log)).hasSize(1);
    }

    /** An order that was carried out at an hour; it has the number 77. */
    private record Given(double at_h, SeatId seat, Order order) {}

    private static Given given(double at_h, SeatId seat, PlaceId to) {
        return new Given(at_h, seat, new Order.MoveUnit(new AgencyId("tha-police"), new UnitId("tha-tactical"), to));
    }

    private static Optional<Expectation> asks(Optional<SeatId> who, Optional<PlaceId> at) {
        return Optional.of(new Expectation("move-unit", who, at, new Span(24), Optional.empty()));
    }

    /** Plays an inject that fires at 10 h for tha and mmr, as event 55, and what is ordered. */
    private void expected(Optional<Expectation> expectation, Given... orders) {
        Inject call = inject("call", Optional.of(new Span(10)), expectation, Optional.empty());
        var actions = new ExpectedActions(small.world(), FIRST_STEPS.with(List.of(call)), Map.of());
        small.at(10, () -> actions.watch(call, List.of(THA, MMR), 55, misses::add));
        for (Given given : orders) {
            small.at(given.at_h(), () -> actions.carriedOut(given.seat(), given.order(), 77));
        }
        small.play();
    }

    /** Thailand moves a unit at STARTEX; an order is expected within a day, and of its contingency within two. */
    private static List<Event> played(String expectedOrder, UnitId unit) {
        var first = new Expectation(expectedOrder, Optional.empty(), Optional.empty(), new Span(24), Optional.empty());
        var second = new Expectation(expectedOrder, Optional.empty(), Optional.empty(), new Span(48), Optional.empty());
        Scenario scenario = FIRST_STEPS.with(List.of(
                inject("call", Optional.of(new Span(0)), Optional.of(first), Optional.of(new InjectId("again"))),
                inject("again", Optional.empty(), Optional.of(second), Optional.empty())));
        var order = new Order.MoveUnit(new AgencyId("tha-police"), unit, MAE_SOT);
        var run = new Run(Plays.under("idle", scenario), 1);
        var commanders = run.commanders();
        commanders.put(THA, picture -> picture.now_h() == 0 ? List.of(order) : List.of());
        return Plays.events(run, commanders);
    }

    private static Inject inject(
            String name, Optional<Span> after, Optional<Expectation> expectation, Optional<InjectId> contingency) {
        return new Inject(
                new InjectId(name),
                Optional.empty(),
                after,
                Optional.empty(),
                "EXCON",
                List.of(),
                Inject.Delivery.CALL,
                Text.english(name),
                Optional.empty(),
                List.of(),
                expectation,
                contingency,
                Optional.empty());
    }

    private static List<Event> of(Class<?> kind, List<Event> log) {
        return log.stream().filter(event -> kind.isInstance(event.what())).toList();
    }
}
