package org.tributary.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.MemoryJournal;
import org.tributary._support.Room;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;

/** Whole exercises: people in some seats, doctrines in the others. */
class WholeExerciseTest {

    @Test
    void peopleAndDoctrinesPlayFromStartexToEndex() throws Exception {
        try (Room room = Room.of("first-steps", 7, "tha")) {
            assertThat(room.exercise().header().phase()).isEqualTo(Phase.INVITED);
            assertThat(room.control(new Act.Startex()).accepted()).isTrue();
            assertThat(room.exercise().header().phase()).isEqualTo(Phase.TABLE);
            while (room.exercise().header().phase() == Phase.TABLE) {
                SeatView view = room.exercise().seatView(new SeatId("tha"), room.lead("tha"));
                assertThat(view.guide()).isNotEmpty();
                assertThat(view.guide())
                        .filteredOn(hint -> hint.code().endsWith("-possible"))
                        .as("nobody raids or watches abroad")
                        .allSatisfy(
                                hint -> assertThat(hint.values().get("place")).isEqualTo("mae_sot"));
                room.allReady();
            }
            Header end = room.exercise().header();
            assertThat(end.phase()).isEqualTo(Phase.ENDED);
            assertThat(room.exercise().exconView().scores().heads()).isNotEmpty();
            String before = ExerciseJson.write(room.exercise().exconView().stops());
            room.restarted();
            assertThat(ExerciseJson.write(room.exercise().exconView().stops())).isEqualTo(before);
            assertThat(room.exercise().header().phase()).isEqualTo(Phase.ENDED);
        }
    }

    @Test
    void anOrderIsAnsweredOnceItIsKeptAndAgainWithTheSameKey() throws Exception {
        var journal = new MemoryJournal();
        try (Room room = Room.of(journal, Room.shipped("first-steps"), 7, "tha")) {
            room.control(new Act.Startex());
            SeatView view = room.exercise().viewAs(new SeatId("tha"));
            var agency = view.agencies().get(0);
            var unit = agency.units().get(0);
            Order order = new Order.MoveUnit(agency.id(), unit.id(), agency.base());
            var send = new Act.Send(new SeatId("tha"), 1, order, Optional.empty());
            Reply first = room.exercise()
                    .submit(Optional.of(room.lead("tha")), Optional.of("k1"), send)
                    .join();
            assertThat(first.accepted()).as(first.reason()).isTrue();
            int kept = journal.entries(room.exercise().id()).size();
            assertThat(first.number()).as("numbers run by seat").isEqualTo(1);
            Reply again = room.exercise()
                    .submit(Optional.of(room.lead("tha")), Optional.of("k1"), send)
                    .join();
            assertThat(again).isEqualTo(first);
            assertThat(journal.entries(room.exercise().id())).hasSize(kept);
            room.restarted();
            Reply afterRestart = room.exercise()
                    .submit(Optional.of(room.lead("tha")), Optional.of("k1"), send)
                    .join();
            assertThat(afterRestart).isEqualTo(first);
            assertThat(room.exercise().viewAs(new SeatId("tha")).orders()).hasSize(1);
        }
    }

    @Test
    void aFailedWriteIsNeverAcknowledgedAndNothingIsTakenAfterIt() throws Exception {
        var journal = new MemoryJournal();
        try (Room room = Room.of(journal, Room.shipped("first-steps"), 7, "tha")) {
            room.control(new Act.Startex());
            journal.failAfter(0);
            int kept = journal.entries(room.exercise().id()).size();
            Reply reply = room.lead("tha", new Act.Ready(new SeatId("tha"), 1));
            assertThat(reply.accepted()).isFalse();
            assertThat(reply.code()).isEqualTo(Reply.READ_ONLY);
            journal.mend();
            assertThat(room.lead("tha", new Act.Ready(new SeatId("tha"), 1)).code())
                    .isEqualTo(Reply.READ_ONLY);
            assertThat(room.exercise().header().readOnly()).isTrue();
            assertThat(journal.entries(room.exercise().id())).hasSize(kept);
            room.exercise().readAnew();
            assertThat(room.exercise().header().readOnly()).isFalse();
            assertThat(room.lead("tha", new Act.Ready(new SeatId("tha"), 1)).accepted())
                    .isTrue();
        }
    }

    @Test
    void playGoesBackToTheOpeningOfARoundAndForwardOnAnotherLine() throws Exception {
        try (Room room = Room.of("first-steps", 7, "tha")) {
            room.control(new Act.Startex());
            room.control(new Act.Close(room.stop()));
            String second = ExerciseJson.write(room.exercise().exconView().truth());
            room.control(new Act.Close(room.stop()));
            int stops = room.stop();
            assertThat(room.control(new Act.GoBack(1)).accepted()).isTrue();
            assertThat(room.exercise().header().now_h()).isZero();
            assertThat(room.stop()).isEqualTo(stops + 1);
            room.control(new Act.Close(room.stop()));
            assertThat(ExerciseJson.write(room.exercise().exconView().truth())).isEqualTo(second);
            String stopsBefore = ExerciseJson.write(room.exercise().exconView().stops());
            room.restarted();
            assertThat(ExerciseJson.write(room.exercise().exconView().stops())).isEqualTo(stopsBefore);
        }
    }

    @Test
    void aSeatIsLeftToADoctrineAndTakenOverAgain() throws Exception {
        try (Room room = Room.of("first-steps", 7, "tha")) {
            room.control(new Act.Startex());
            assertThat(room.control(new Act.LeaveToDoctrine(new SeatId("tha"), "centre"))
                            .accepted())
                    .isTrue();
            assertThat(room.lead("tha", new Act.Ready(new SeatId("tha"), 1)).code())
                    .isEqualTo("led-by-doctrine");
            room.control(new Act.Close(1));
            assertThat(room.control(new Act.TakeOver(new SeatId("tha"))).accepted())
                    .isTrue();
            assertThat(room.lead("tha", new Act.Ready(new SeatId("tha"), room.stop()))
                            .accepted())
                    .isTrue();
        }
    }

    @Test
    void theDoorRefusesByDutySeatStopAndPhase() throws Exception {
        try (Room room = Room.of("first-steps", 7, "tha", "mmr")) {
            var tha = new SeatId("tha");
            assertThat(room.lead("tha", new Act.Ready(tha, 0)).code()).isEqualTo("not-started");
            assertThat(room.lead("tha", new Act.Startex()).code()).isEqualTo("not-allowed");
            room.control(new Act.Startex());
            assertThat(room.control(new Act.Startex()).code()).isEqualTo("started");
            assertThat(room.lead("mmr", new Act.Ready(tha, 1)).code()).isEqualTo("not-your-seat");
            assertThat(room.lead("tha", new Act.Ready(tha, 2)).code()).isEqualTo("wrong-stop");
            room.control(new Act.Pause());
            assertThat(room.lead("tha", new Act.Ready(tha, 1)).code()).isEqualTo("paused");
            room.control(new Act.Resume());
            PersonId second = room.invite(new Invitation("Second", Duty.SEAT, Optional.of(tha), false, "th"))
                    .person()
                    .orElseThrow()
                    .id();
            Reply notLead = room.exercise()
                    .submit(Optional.of(second), Optional.empty(), new Act.Ready(tha, 1))
                    .join();
            assertThat(notLead.code()).isEqualTo("only-the-lead");
            assertThat(List.of(room.control(new Act.Endex()).accepted())).containsExactly(true);
            assertThat(room.lead("tha", new Act.Ready(tha, room.stop())).code()).isEqualTo("ended");
        }
    }

    @Test
    void aLinkLetsInOnceAndASecretIsKeptAsItsHashAlone() throws Exception {
        var journal = new MemoryJournal();
        try (Room room = Room.of(journal, Room.shipped("first-steps"), 7)) {
            Invited invited = room.invite(Invitation.lead("Anna", new SeatId("tha")));
            String link = invited.link().orElseThrow();
            assertThat(room.exercises().findByLink(link)).isPresent();
            Joined joined = room.exercise().joinByLink(link).join();
            assertThat(joined.person().orElseThrow().joined()).isTrue();
            assertThat(room.exercise().personOf(joined.session().orElseThrow())).isPresent();
            assertThat(room.exercise().joinByLink(link).join().reply().code()).isEqualTo("link-invalid");
            room.control(new Act.Revoke(invited.person().orElseThrow().id()));
            assertThat(room.exercise().personOf(joined.session().orElseThrow())).isEmpty();
            assertThat(journal.entries(room.exercise().id()).toString())
                    .doesNotContain(link)
                    .doesNotContain(joined.session().orElseThrow());
        }
    }
}
