package org.tributary.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Room;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;

/** What leaves for a seat is the same, byte for byte, whatever another seat does that it does not know of. */
class NothingOfOthersTest {
    private static final SeatId THA = new SeatId("tha");
    private static final SeatId MMR = new SeatId("mmr");
    private static final AgencyId POLICE = new AgencyId("mmr-police");

    /** All that Thailand's seat gets while it stands at the table: view, options, and the answer to an order. */
    private static List<String> bytes(Room room) {
        String id = room.exercise().id().value();
        SeatView view = room.exercise().viewAs(THA);
        SeatView same = view.with(view.number(), view.exercise().at(Instant.EPOCH), view.you());
        Order order = new Order.SendMessage(new AgencyId("tha-police"), new AgencyId("tha-border"), "Hello");
        Reply reply = room.order("tha", order);
        return List.of(
                // the two rooms were opened one after the other
                ExerciseJson.write(same).replace(id, "exercise").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "then"),
                ExerciseJson.write(room.exercise().options(THA, Options.About.partner("mmr-police"))),
                ExerciseJson.write(room.exercise().options(THA, Options.About.place("myawaddy"))),
                reply.accepted() + " " + reply.number() + " " + reply.code());
    }

    @Test
    void anotherSeatsDraftsOrdersAndRefusalsLeaveNoTrace() {
        try (Room quiet = Room.of("first-steps", 7, "tha", "mmr");
                Room busy = Room.of("first-steps", 7, "tha", "mmr")) {
            quiet.control(new Act.Startex());
            busy.control(new Act.Startex());
            var write = new Order.SendMessage(POLICE, new AgencyId("mmr-border"), "canary-7f3a");
            for (int i = 0; i < 5; i++) {
                busy.order("mmr", write);
            }
            busy.lead("mmr", new Act.Draft(MMR, "d1", write));
            busy.order("mmr", new Order.SendMessage(POLICE, new AgencyId("nobody"), "canary-7f3b"));
            // proposed, but not arrived anywhere yet
            busy.order("mmr", new Order.ProposeJointOperation(POLICE, List.of(new AgencyId("tha-police")), 300));
            busy.lead("mmr", new Act.Ready(MMR, busy.stop()));
            List<String> told = bytes(busy);
            assertThat(told).isEqualTo(bytes(quiet));
            assertThat(told.toString()).doesNotContain("canary");
        }
    }

    @Test
    void aPlantedLeakWouldBeSeen() {
        try (Room quiet = Room.of("first-steps", 7, "tha", "mmr");
                Room busy = Room.of("first-steps", 7, "tha", "mmr")) {
            quiet.control(new Act.Startex());
            busy.control(new Act.Startex());
            Reply own = busy.exercise()
                    .submit(
                            Optional.of(busy.lead("tha")),
                            Optional.empty(),
                            new Act.Draft(
                                    THA,
                                    "d1",
                                    new Order.PressController(new AgencyId("tha-police"), new PlaceId("kk_park"))))
                    .join();
            assertThat(own.accepted()).isTrue();
            assertThat(bytes(busy)).isNotEqualTo(bytes(quiet));
        }
    }
}
