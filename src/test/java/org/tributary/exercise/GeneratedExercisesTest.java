package org.tributary.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.region.Place;
import org.tributary.run.Doctrines;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;

/** Exercises whose people do whatever comes to their minds: played again, they are the same to the bit. */
class GeneratedExercisesTest {
    private static final Scenario SCENARIO = Scenarios.ofRounds(Plays.shipped("first-steps"), 2);
    private static final RunPlan PLAN = RunPlan.of(SCENARIO, Doctrines.forSeats(SCENARIO, Map.of()));
    private static final Instant BEGIN = Instant.parse("2025-01-21T02:00:00Z");

    /** Whose people do what comes to their minds. */
    private static final class Crowd {
        private final Random random;
        private final Course course;
        private final Rules rules = new Rules(SCENARIO);
        private final List<Entry> entries = new ArrayList<>();
        private final List<Reply> replies = new ArrayList<>();
        private final List<SeatId> seats = List.copyOf(SCENARIO.seats().keySet());
        private int written;

        Crowd(long seed) {
            random = new Random(seed);
            course = new Course(PLAN, seed);
        }

        void play(int acts) {
            for (SeatId seat : seats) {
                if (random.nextBoolean()) {
                    let(new Act.Invite(
                            course.state().people().nextId(),
                            "Lead",
                            Duty.SEAT,
                            Optional.of(seat),
                            true,
                            "en",
                            "h",
                            BEGIN.plus(Duration.ofDays(9))));
                }
            }
            let(new Act.Startex());
            for (int i = 0; i < acts; i++) {
                let(next());
                if (course.state().phase() == Phase.TABLE && course.state().allReady()) {
                    let(new Act.Close(course.state().stop()));
                }
            }
        }

        private void let(Act act) {
            boolean turnedAway = rules.check(
                            course.state(),
                            Optional.empty(),
                            act,
                            id -> course.world().findInject(id).isPresent())
                    .isPresent();
            if (!turnedAway) {
                take(act);
                course.due().ifPresent(this::take);
            }
        }

        private void take(Act act) {
            long number = course.state().entries() + 1;
            var entry = new Entry(number, BEGIN.plusSeconds(number), Optional.empty(), Optional.of("k" + number), act);
            entries.add(entry);
            replies.add(course.take(entry));
        }

        private Act next() {
            SeatId seat = seats.get(random.nextInt(seats.size()));
            int stop = course.state().stop();
            return switch (random.nextInt(24)) {
                case 0 -> new Act.Close(stop);
                case 1 -> new Act.NotReady(seat, stop);
                case 2 -> new Act.Pause();
                case 3, 4 -> new Act.Resume();
                case 5 ->
                    random.nextInt(6) == 0
                            ? new Act.GoBack(1 + random.nextInt(2))
                            : new Act.Extend(Duration.ofMinutes(5));
                case 6 -> new Act.LeaveToDoctrine(seat, random.nextBoolean() ? "centre" : "alone");
                case 7 -> new Act.TakeOver(seat);
                case 8 -> new Act.ControlInject(control());
                case 9 -> random.nextInt(3) == 0 ? new Act.WriteInject(inject()) : new Act.Ready(seat, stop);
                case 10, 11 -> new Act.Ready(seat, stop);
                case 12 -> random.nextInt(40) == 0 ? new Act.Endex() : new Act.Close(stop);
                default -> new Act.Send(seat, stop, order(seat), Optional.empty());
            };
        }

        private Control control() {
            List<Inject> all = course.world().injects();
            InjectId id = all.isEmpty()
                    ? new InjectId("none")
                    : all.get(random.nextInt(all.size())).inject();
            return switch (random.nextInt(4)) {
                case 0 -> new Control.Fire(id);
                case 1 -> new Control.Hold(id);
                case 2 -> new Control.Release(id);
                default -> new Control.Skip(id);
            };
        }

        private Inject inject() {
            written++;
            return new Inject(
                    new InjectId("written-" + written),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "SimCell",
                    List.of(),
                    Inject.Delivery.CALL,
                    Text.english("Something new."),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** One of those that the page would offer, or a message. */
        private Order order(SeatId seat) {
            SeatPicture picture = course.world().look(seat);
            var sources = new Projection.Sources(
                    seat,
                    header(),
                    course.state().seat(seat),
                    List.of(),
                    course.world().memory(seat),
                    Optional.of(picture),
                    course.state().stops().stream().map(Act.Stopped::stop).toList());
            SeatView view = new Projection(SCENARIO).of(sources, 1);
            var desk = new Snapshot.Desk(view, Optional.of(picture), List.of());
            List<Place> places = picture.region().places();
            Options.About about = random.nextBoolean()
                    ? Options.About.place(
                            places.get(random.nextInt(places.size())).id().value())
                    : Options.About.partner(view.directory()
                            .get(random.nextInt(view.directory().size()))
                            .id()
                            .value());
            List<Order> orders = Choices.of(desk, PLAN.ways(), about).choices().stream()
                    .flatMap(choice -> choice.order().stream())
                    .toList();
            var agency = view.seat().agencies().get(0);
            return orders.isEmpty()
                    ? new Order.PressController(agency, new PlaceId("nowhere"))
                    : orders.get(random.nextInt(orders.size()));
        }

        private Header header() {
            return new Header(
                    new ExerciseId("e"),
                    SCENARIO.title(),
                    "s",
                    Phase.TABLE,
                    1,
                    1,
                    1,
                    0,
                    1,
                    0,
                    "",
                    Optional.empty(),
                    BEGIN,
                    List.of(),
                    false);
        }
    }

    private static void playAndPlayAgain(int exercises, int acts, long from) {
        Map<Phase, Integer> ends = new LinkedHashMap<>();
        int orders = 0;
        for (long seed = from; seed < from + exercises; seed++) {
            var crowd = new Crowd(seed);
            crowd.play(acts);
            ends.merge(crowd.course.state().phase(), 1, Integer::sum);
            orders += (int) crowd.entries.stream()
                    .filter(entry -> entry.act() instanceof Act.Send)
                    .count();
            var again = new Course(PLAN, seed);
            var replies = new ArrayList<Reply>();
            for (Entry entry : crowd.entries) {
                // through the text of the journal, as after a restart
                replies.add(again.take(EntryLines.read(EntryLines.line(entry))));
            }
            assertThat(again.state().stops()).isEqualTo(crowd.course.state().stops());
            assertThat(replies).as("seed %d", seed).isEqualTo(crowd.replies);
            assertThat(again.world().log().soFar().toString().hashCode())
                    .isEqualTo(crowd.course.world().log().soFar().toString().hashCode());
        }
        assertThat(orders).isGreaterThan(exercises);
        assertThat(ends).hasSizeGreaterThan(1);
    }

    @Test
    void playedAgainTheyAreTheSame() {
        playAndPlayAgain(12, 40, 0);
    }

    @Tag("ci")
    @Test
    void twoHundredPlayedAgainAreTheSame() {
        playAndPlayAgain(200, 40, 100);
    }

    @Tag("proofs")
    @Test
    void tenThousandPlayedAgainAreTheSame() {
        playAndPlayAgain(10_000, 40, 1000);
    }

    @Test
    void aJournalWhoseStopHasAnotherHashDoesNotPlay() {
        var crowd = new Crowd(3);
        crowd.play(10);
        var again = new Course(PLAN, 4);
        assertThat(crowd.entries).anySatisfy(entry -> assertThat(entry.act()).isInstanceOf(Act.Stopped.class));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> crowd.entries.forEach(again::take))
                .isInstanceOf(Course.Differs.class)
                .hasMessageContaining("played again");
    }
}
