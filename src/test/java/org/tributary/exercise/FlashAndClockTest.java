package org.tributary.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tributary._support.MemoryJournal;
import org.tributary._support.Plays;
import org.tributary._support.Room;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;

/** Stops inside a round, and the table's clock. */
class FlashAndClockTest {
    private static final SeatId THA = new SeatId("tha");

    /** The stops of a run of first-steps in which the Myanmar police ask the Thai police as soon as they can. */
    private static List<ExconView.StopLine> stops(Room room) {
        room.control(new Act.Startex());
        var propose =
                new Order.ProposeJointOperation(new AgencyId("mmr-police"), List.of(new AgencyId("tha-police")), 300);
        Reply reply = room.order("mmr", propose);
        assertThat(reply.accepted()).as(reply.reason()).isTrue();
        room.control(new Act.Close(room.stop()));
        return room.exercise().exconView().stops();
    }

    @Test
    void aProposalStopsPlayForAllAndOnlyItsReceiverIsToldWhy() {
        try (Room room = Room.of("first-steps", 7, "tha", "mmr")) {
            List<ExconView.StopLine> stops = stops(room);
            ExconView.StopLine flash = stops.get(1);
            assertThat(flash.flash()).isTrue();
            assertThat(flash.round()).isEqualTo(1);
            assertThat(flash.at_h() * 4).isEqualTo(Math.rint(flash.at_h() * 4));
            assertThat(room.exercise().viewAs(THA).exercise().flash()).containsExactly("proposal");
            assertThat(room.exercise().viewAs(new SeatId("mmr")).exercise().flash())
                    .isEmpty();
            SeatView.Mail mail = room.exercise().viewAs(THA).inbox().get(0);
            assertThat(mail.kind()).isEqualTo("proposal");
            assertThat(mail.open()).isTrue();
            assertThat(room.exercise().viewAs(THA).guide())
                    .extracting(SeatView.Hint::code)
                    .contains("answer-proposal");
        }
    }

    @Test
    void aDoctrineIsNotWaitedForByAFlash() {
        try (Room room = Room.of("first-steps", 7, "mmr")) {
            assertThat(stops(room).get(1).flash()).isFalse();
        }
    }

    @Test
    void aScenarioMaySayThatPlayNeverStopsInsideARound() {
        String text = Room.shipped("first-steps").replaceFirst("( +)count:", "$1flashes: 0\n$1count:");
        try (Room room = Room.of(new MemoryJournal(), text, 7, "tha", "mmr")) {
            assertThat(stops(room).get(1).flash()).isFalse();
        }
    }

    @Test
    void theTablesClockClosesAStopAndPausexHoldsIt() throws Exception {
        String text = Room.shipped("first-steps").replace("table-time: 20 min", "table-time: 0.03 min");
        try (Room room = Room.of(new MemoryJournal(), text, 7, "tha")) {
            var second = new CompletableFuture<Long>();
            AutoCloseable listening = room.exercise().listen(change -> {
                if (room.exercise().header().stop() >= 2) {
                    second.complete(change.all());
                }
            });
            room.control(new Act.Startex());
            second.get(20, TimeUnit.SECONDS);
            listening.close();
            Reply paused = room.control(new Act.Pause());
            assertThat(paused.accepted()).isTrue();
            int stop = room.stop();
            Thread.sleep(2500);
            assertThat(room.stop()).isEqualTo(stop);
            room.control(new Act.Extend(Duration.ofHours(1)));
            room.control(new Act.Resume());
            assertThat(room.exercise().header().closes()).isPresent();
            assertThat(room.stop()).isEqualTo(stop);
            String stops = ExerciseJson.write(room.exercise().exconView().stops());
            room.restarted();
            assertThat(ExerciseJson.write(room.exercise().exconView().stops())).isEqualTo(stops);
        }
    }

    @Test
    void injectsAreHeldReleasedWrittenAndSkipped() {
        try (Room room = Room.of("moei-squeeze", 3, "tha")) {
            room.control(new Act.Startex());
            var first = room.exercise().scenario().msel().get(0).inject();
            assertThat(room.control(new Act.ControlInject(new org.tributary.order.Control.Hold(first)))
                            .accepted())
                    .isTrue();
            assertThat(state(room, first.value()).stage()).isEqualTo(ExconView.InjectStage.HELD);
            assertThat(room.control(new Act.ControlInject(new org.tributary.order.Control.Fire(first)))
                            .accepted())
                    .isTrue();
            assertThat(state(room, first.value()).stage()).isEqualTo(ExconView.InjectStage.FIRED);
            Reply again = room.control(new Act.ControlInject(new org.tributary.order.Control.Fire(first)));
            assertThat(again.accepted()).isFalse();
            assertThat(again.code()).isEqualTo(Reply.REFUSED);
            assertThat(again.number()).isPositive();
        }
    }

    private static ExconView.InjectState state(Room room, String id) {
        return room.exercise().exconView().msel().stream()
                .filter(inject -> inject.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void manyAtOnceAreKeptInOneOrderAndShareAppends() throws Exception {
        var journal = new MemoryJournal();
        try (Room room = Room.of(journal, Room.shipped("first-steps"), 7, "tha")) {
            room.control(new Act.Startex());
            var people = new ArrayList<PersonId>();
            for (int i = 0; i < 32; i++) {
                people.add(room.invite(new Invitation("P" + i, Duty.SEAT, Optional.of(THA), true, "en"))
                        .person()
                        .orElseThrow()
                        .id());
            }
            int before = journal.appends();
            var answers = new ArrayList<CompletableFuture<Reply>>();
            var threads = new ArrayList<Thread>();
            var order = new Order.SendMessage(new AgencyId("tha-police"), new AgencyId("tha-border"), "Hello");
            for (PersonId person : people) {
                var thread = new Thread(() -> {
                    for (int i = 0; i < 10; i++) {
                        var answer = room.exercise()
                                .submit(
                                        Optional.of(person),
                                        Optional.of("k" + i / 2),
                                        new Act.Send(THA, 1, order, Optional.empty()));
                        synchronized (answers) {
                            answers.add(answer);
                        }
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            Map<Long, Reply> numbers = new java.util.TreeMap<>();
            for (var answer : answers) {
                Reply reply = answer.get(20, TimeUnit.SECONDS);
                assertThat(reply.number()).isPositive();
                numbers.put(reply.number(), reply);
            }
            // each key once, though it was handed in twice
            assertThat(numbers).hasSize(32 * 5);
            assertThat(journal.appends() - before).isLessThan(32 * 5);
            // the sequential model: the same entries, one after the other
            var model = new Course(room.exercise().scenario(), 7);
            for (Entry entry : journal.entries(room.exercise().id())) {
                Reply reply = model.told(entry.by(), model.take(entry));
                if (entry.act() instanceof Act.Send) {
                    assertThat(reply).isEqualTo(numbers.get(reply.number()));
                }
            }
            assertThat(Plays.lines(model.world().log().soFar()))
                    .isEqualTo(Plays.lines(room.exercise().snapshot().log()));
        }
    }
}
