package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.event.TableHappening;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Text;

/** Goal: an exercise that is played from stop to stop leaves a log that can be played again, byte for byte. */
class TableTest {
    private static final InjectId CALL = new InjectId("mothers-call");
    private static final InjectId KITCHEN = new InjectId("kitchen-hand");

    /** A table that calls a stop at each proposal, with a log of what happened. */
    private static final class Played implements EventListener {
        private final EventLog log = new EventLog();
        private final RunPlan plan;
        private final Table table;
        private final Map<SeatId, Commander> commanders;
        private int flashes = 5;

        Played(RunPlan plan, long seed) {
            this.plan = plan;
            this.commanders = new Run(plan, seed).commanders();
            this.table = Table.open(plan, seed, List.of(log, this));
        }

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.ProposalReceived && flashes > 0 && event.at_h() > 0) {
                flashes--;
                table.callStop();
            }
        }

        void askAll() {
            commanders.forEach(table::ask);
        }

        void toEndex() {
            double round_h = plan.scenario().clock().rounds().length().hours();
            while (!table.isOver()) {
                askAll();
                double next_h = (Math.floor(table.now_h() / round_h) + 1) * round_h;
                table.playTo(next_h);
            }
        }

        List<String> lines() {
            return Plays.lines(log.events());
        }

        List<String> again() throws IOException {
            RunPlan whole = plan.with(table.scenario());
            var second = new EventLog();
            Playback.of(whole, 3, OrderLines.read(lines())).play(second);
            return Plays.lines(second.events());
        }
    }

    @ParameterizedTest
    @CsvSource({"first-steps, centre", "moei-squeeze, joint-command", "zone-fifteen-nationalities, centre"})
    void itsLogIsPlayedAgainByteForByte(String scenario, String doctrine) throws IOException {
        var played = new Played(Plays.under(doctrine, scenario), 3);
        played.toEndex();
        assertThat(played.table.isOver()).isTrue();
        assertThat(Plays.firstDifference(played.lines(), played.again())).isEmpty();
    }

    @Test
    void aStopIsCalledInsideARoundAndTakesPlaceAtTheNextFullQuarterOfAnHour() {
        var played = new Played(Plays.under("centre", "moei-squeeze"), 3);
        played.toEndex();
        List<Event> stops = played.log.events().stream()
                .filter(event -> event.what() instanceof TableHappening.StopReached)
                .toList();
        assertThat(stops).hasSizeGreaterThan(9);
        assertThat(stops.get(0).at_h()).isZero();
        assertThat(stops).allSatisfy(stop -> assertThat(stop.at_h() * 4).isEqualTo(Math.rint(stop.at_h() * 4)));
        assertThat(stops)
                .extracting(stop -> ((TableHappening.StopReached) stop.what()).stop())
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, stops.size())
                        .boxed()
                        .toList());
    }

    @Test
    void ordersOfAllKindsOfTimesAndSeatsComeAgainInTheirOrder() {
        RunPlan plan = Plays.under("idle", "first-steps");
        ForAll.cases("orders", 10, draws -> draws, draws -> {
            var played = new Played(plan, 3);
            while (!played.table.isOver()) {
                int orders = draws.below(4);
                for (int i = 0; i < orders; i++) {
                    played.table.give(
                            draws.below(2) == 0 ? new SeatId("tha") : new SeatId("mmr"), move(draws.below(4)));
                }
                played.table.playTo(played.table.now_h() + 0.25 + draws.below(900) / 4.0);
            }
            assertThat(Plays.firstDifference(played.lines(), played.again())).isEmpty();
        });
    }

    private static Order move(int which) {
        return switch (which) {
            case 0 ->
                new Order.MoveUnit(
                        new AgencyId("tha-police"), new UnitId("tha-detectives"), new PlaceId("x_myawaddy_maesot"));
            case 1 -> new Order.SendMessage(new AgencyId("mmr-police"), new AgencyId("tha-police"), "we see you");
            case 2 -> new Order.SetInspection(new AgencyId("mmr-border"), new PlaceId("x_myawaddy_maesot"), 0.2);
            default -> new Order.MoveUnit(new AgencyId("tha-police"), new UnitId("nobody"), new PlaceId("mae_sot"));
        };
    }

    @Test
    void anOrderThatCannotBeCarriedOutIsRefusedAtOnceWithItsReason() {
        Table table = Table.open(Plays.under("idle", "first-steps"), 3, List.of());
        assertThat(table.give(new SeatId("tha"), move(0))).isEmpty();
        assertThat(table.give(new SeatId("tha"), move(3))).get().asString().contains("nobody");
    }

    @Test
    void injectsAreHeldReleasedSkippedAndFired() throws IOException {
        var played = new Played(Plays.under("idle", "first-steps"), 3);
        assertThat(played.table.control(new Control.Hold(CALL))).isEmpty();
        assertThat(played.table.control(new Control.Skip(KITCHEN))).isEmpty();
        played.table.playTo(24);
        assertThat(fired(played)).isEmpty();
        assertThat(played.log.events())
                .anySatisfy(event -> assertThat(event.what()).isEqualTo(new TableHappening.InjectDue(CALL)));
        assertThat(played.table.control(new Control.Release(CALL))).isEmpty();
        assertThat(fired(played)).containsExactly(CALL);
        played.table.fire(handWritten("phone-call"));
        assertThat(fired(played)).containsExactly(CALL, new InjectId("phone-call"));
        assertThat(played.table.control(new Control.Fire(CALL)))
                .get()
                .asString()
                .contains("fired already");
        assertThat(played.table.control(new Control.Fire(KITCHEN)))
                .get()
                .asString()
                .contains("skipped already");
        played.toEndex();
        assertThat(fired(played)).doesNotContain(KITCHEN);
        assertThat(Plays.firstDifference(played.lines(), played.again())).isEmpty();
    }

    private static List<InjectId> fired(Played played) {
        var result = new ArrayList<InjectId>();
        for (Event event : played.log.events()) {
            if (event.what() instanceof Happening.InjectFired inject) {
                result.add(inject.inject());
            }
        }
        return result;
    }

    private static Inject handWritten(String name) {
        return new Inject(
                new InjectId(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "EXCON",
                List.of(),
                Inject.Delivery.CALL,
                Text.english("A call."),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Inject.Trigger.BY_HAND));
    }

    @Test
    void aHashStandsForTheLogSoFar() {
        var one = new Played(Plays.under("centre", "first-steps"), 3);
        var other = new Played(Plays.under("centre", "first-steps"), 3);
        assertThat(one.table.hash()).isEqualTo(other.table.hash());
        String before = one.table.hash();
        one.askAll();
        assertThat(one.table.hash()).isNotEqualTo(before);
        other.askAll();
        assertThat(one.table.hash()).isEqualTo(other.table.hash());
    }

    @Test
    void whoLooksOverASeatsShoulderTakesNothingAway() {
        var played = new Played(Plays.under("idle", "first-steps"), 3);
        played.table.playTo(48);
        SeatId seat = new SeatId("tha");
        var looked = played.table.look(seat);
        assertThat(looked.agencies().get(0).leads()).isNotEmpty();
        assertThat(played.table.picture(seat)).isEqualTo(looked);
        assertThat(played.table.picture(seat).agencies().get(0).leads()).isEmpty();
    }

    @Test
    void playNeverGoesBack() {
        Table table = Table.open(Plays.under("idle", "first-steps"), 3, List.of());
        table.playTo(10);
        assertThatThrownBy(() -> table.playTo(10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutCooperationAnExerciseIsPlayedAgainAsWell() {
        RunPlan plan = Plays.under("centre", "moei-squeeze");
        var played = new Played(plan, 3);
        played.toEndex();
        Recording recording = Recording.of(played.log.events());
        assertThat(recording.stops()).isNotEmpty();
        var alone = new EventLog();
        var fates = Playback.of(plan, 3, recording)
                .with(new Change.CutCooperation(java.util.Set.of()))
                .play(alone);
        assertThat(alone.events().stream()
                        .anyMatch(event -> event.what() instanceof Happening.LeadSent sent
                                && sent.channel() != ChannelKind.DOMESTIC))
                .isFalse();
        assertThat(fates.given()).isPositive();
        assertThat(new LinkedHashMap<>(fates.impossible())
                        .values().stream().mapToInt(Integer::intValue).sum())
                .isLessThan(fates.given() / 5);
    }
}
