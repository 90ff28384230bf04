package org.tributary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Lead;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.order.Order;
import org.tributary.order.OrderKind;
import org.tributary.picture.Belief;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Id;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;

/**
 * The actions that injects are to bring about. Each order that was carried out is held against those still open, and a
 * time that runs out is an appointment; nothing polls. Only exercise control hears of it.
 */
final class ExpectedActions {
    private final World world;
    private final Map<AgencyId, Desk> desks;
    private final Map<InjectId, Integer> indexes = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    /** An action that has not come yet, also when its time has run out. */
    private record Open(Inject inject, Expectation expectation, OrderKind kind, List<SeatId> seats, double fired_h) {}

    ExpectedActions(World world, Scenario scenario, Map<AgencyId, Desk> desks) {
        this.world = world;
        this.desks = desks;
        for (Inject inject : scenario.msel()) {
            if (inject.expect().isPresent()) {
                indexes.put(inject.inject(), world.clockwork().newIndex());
            }
        }
    }

    /**
     * Waits from now on for what an inject expects, if it expects anything.
     *
     * @param to the seats that got the inject
     * @param fired the number of the event in which it fired
     * @param missed hears the number of the miss, if the action does not come in time
     */
    void watch(Inject inject, List<SeatId> to, long fired, LongConsumer missed) {
        Expectation expectation = inject.expect().orElse(null);
        Integer index = indexes.get(inject.inject());
        Optional<OrderKind> kind = inject.expect().map(Expectation::order).flatMap(OrderKind::find);
        if (expectation == null || index == null || kind.isEmpty()) {
            return;
        }
        List<SeatId> seats = expectation.seat().map(List::of).orElse(to);
        var awaited = new Open(inject, expectation, kind.get(), seats, world.now_h());
        open.add(awaited);
        world.clockwork()
                .at(
                        world.now_h() + expectation.within().hours(),
                        Phase.DEADLINE,
                        index,
                        () -> runOut(awaited, fired, missed));
    }

    private Wake runOut(Open awaited, long fired, LongConsumer missed) {
        if (!open.contains(awaited)) {
            return Wake.EMPTY;
        }
        var miss = new Happening.ExpectedActionMissed(
                awaited.inject().inject(), awaited.kind().word());
        missed.accept(world.record(null, Audience.EXCON, fired, miss));
        return Wake.USED;
    }

    /** An order was carried out. */
    void carriedOut(SeatId seat, Order order, long number) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open awaited = open.get(i);
            if (isMet(awaited, seat, order)) {
                open.remove(i);
                double after_h = world.now_h() - awaited.fired_h();
                var taken = new Happening.ExpectedActionTaken(
                        awaited.inject().inject(), seat, awaited.kind().word(), after_h);
                world.record(null, Audience.EXCON, number, taken);
            }
        }
    }

    private boolean isMet(Open awaited, SeatId seat, Order order) {
        return awaited.seats().contains(seat)
                && awaited.kind().includes(order)
                && awaited.expectation().at().map(at -> concerns(order, at)).orElse(true);
    }

    private boolean concerns(Order order, PlaceId at) {
        @Nullable Desk desk = desks.get(order.agency());
        return OrderKind.aims(order).stream().anyMatch(aim -> at.equals(place(aim, desk)));
    }

    /** Where a place, a subject or a lead lies, as far as the agency knows that ordered something about it. */
    private static @Nullable PlaceId place(Id aim, @Nullable Desk desk) {
        if (aim instanceof PlaceId place) {
            return place;
        }
        if (desk == null) {
            return null;
        }
        if (aim instanceof LeadId lead) {
            return desk.findLead(lead).map(Lead::place).orElse(null);
        }
        @Nullable Belief belief = aim instanceof SubjectId subject ? desk.find(subject) : null;
        return belief == null ? null : belief.place();
    }
}
