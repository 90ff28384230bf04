package org.tributary.model.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary._support.SmallWorld.BRIDGE;
import static org.tributary._support.SmallWorld.MAE_SOT;
import static org.tributary._support.SmallWorld.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.event.Happening;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * Goal: who follows a load lets it pass and seizes it at its end; who was not told spoils that.
 *
 * <p>Method: a Myanmar agency that follows a load over the bridge to Mae Sot, with a Thai side that was told or not.
 */
class DeliveriesTest {
    private static final SubjectId LOAD = new SubjectId("load-1");

    private final SmallWorld world = SmallWorld.of(1, Map.of("delivery.catch", 1.0, "search.on-lead", 1.0));
    private final Messages messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
    private final Desk tha = new Desk(world.world(), agency("tha", Country.THA, 2, Power.SEARCH), messages, () -> {});
    private final Desk mmr = new Desk(world.world(), agency("mmr", Country.MMR, 2, Power.SEARCH), messages, () -> {});
    private final Deliveries deliveries = new Deliveries(world.world(), List.of(tha, mmr));
    private final Crossing crossing =
            new Crossing(world.world(), world.world().region().place(BRIDGE));

    DeliveriesTest() {
        crossing.staff(tha, 1000, 0.05);
        crossing.staff(mmr, 1000, 0.05);
    }

    private static Lead leadOf(String origin) {
        return new Lead(
                new LeadId("lead-" + origin),
                LOAD,
                SubjectKind.LOAD,
                BRIDGE,
                SourceClass.TRANSIT,
                Grade.parse("A1"),
                new AgencyId(origin),
                0);
    }

    /** Both believe in the load; the Thai side by a lead of this origin. */
    private void bothKnow(String origin) {
        world.at(0, () -> {
                    mmr.read(leadOf("mmr"), 0);
                    tha.read(leadOf(origin), 0);
                })
                .playUntil(100);
        assertThat(mmr.isActionable(LOAD) && tha.isActionable(LOAD)).isTrue();
    }

    private Search search() {
        return crossing.search(LOAD, 1, Country.MMR, deliveries);
    }

    /** The planted fault: a load that nobody follows is found by the first who looks for it. */
    @Test
    void withoutAnOrderItIsSeizedOnTheWay() {
        bothKnow("mmr");
        assertThat(search().finder()).contains(mmr);
        assertThat(deliveries.catcher(LOAD, MAE_SOT)).isEmpty();
    }

    @Test
    void whoFollowsAndWhoWasToldLetItPassAndTheOneAtTheEndSeizesIt() {
        bothKnow("mmr");
        deliveries.follow(mmr, LOAD, 0);
        assertThat(search().finder()).isEmpty();
        assertThat(deliveries.catcher(LOAD, MAE_SOT)).contains(tha);
        deliveries.ended(LOAD, Optional.of(tha), MAE_SOT, 0);
        assertThat(world.all(Happening.DeliveryControlled.class)).hasSize(1);
        assertThat(world.all(Happening.DeliveryCompromised.class)).isEmpty();
    }

    @Test
    void whoWasNotToldSeizesItMidwayAndCompromisesIt() {
        bothKnow("tha");
        deliveries.follow(mmr, LOAD, 0);
        assertThat(search().finder()).contains(tha);
        deliveries.ended(LOAD, Optional.of(tha), BRIDGE, 0);
        assertThat(world.all(Happening.DeliveryCompromised.class))
                .containsExactly(new Happening.DeliveryCompromised(mmr.id(), LOAD, Country.THA));
    }

    @Test
    void abroadNobodySeizesItWhereNobodyWasTold() {
        bothKnow("tha");
        deliveries.follow(mmr, LOAD, 0);
        assertThat(deliveries.catcher(LOAD, MAE_SOT)).isEmpty();
    }
}
