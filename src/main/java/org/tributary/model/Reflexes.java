package org.tributary.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.tributary.cooperation.Lead;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Threshold;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.police.Travel;
import org.tributary.model.police.Unit;
import org.tributary.order.Order;
import org.tributary.order.Reflex;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitKind;

/** Gives the orders of reflexes when their time comes. Without a reflex it hears nothing. */
final class Reflexes implements EventListener {
    /** How many units at most raid one target. Assumed, as for seats without a person. */
    private static final int UNITS_A_RAID = 2;

    private final World world;
    private final Means means;
    private final StandingOrders.Giving giving;
    private final List<Reflex> reflexes = new ArrayList<>();

    /** What reflexes look at. */
    record Means(Map<AgencyId, Desk> desks, Iterable<Unit> units, Map<PlaceId, Crossing> crossings, Travel travel) {}

    Reflexes(World world, Means means, StandingOrders.Giving giving) {
        this.world = world;
        this.means = means;
        this.giving = giving;
    }

    /** From now on this reflex acts. */
    void add(Reflex reflex) {
        if (reflexes.isEmpty()) {
            world.addListener(this, List.of(Happening.BeliefCrossed.class, Happening.CaseOpened.class));
        }
        reflexes.add(reflex);
    }

    @Override
    public void hear(Event event) {
        for (Reflex reflex : reflexes) {
            if (isMet(reflex, event.what())) {
                long cause = event.sequence();
                world.clockwork()
                        .at(
                                world.now_h() + reflex.after_h(),
                                Phase.DECISION,
                                world.clockwork().newIndex(),
                                () -> act(reflex, cause));
            }
        }
    }

    private static boolean isMet(Reflex reflex, Happening what) {
        if (what instanceof Happening.BeliefCrossed crossed) {
            boolean suffices = reflex instanceof Reflex.SearchAt
                    || (reflex instanceof Reflex.RaidAtOnce && crossed.threshold() == Threshold.WARRANT);
            return suffices
                    && crossed.agency().equals(reflex.agency())
                    && crossed.subject().equals(reflex.subject());
        }
        return reflex instanceof Reflex.FormTeam
                && what instanceof Happening.CaseOpened opened
                && opened.agency().equals(reflex.agency())
                && opened.subject().equals(reflex.subject());
    }

    private Wake act(Reflex reflex, long cause) {
        Desk desk = means.desks().get(reflex.agency());
        Optional<Order> order = desk == null ? Optional.empty() : order(reflex, desk);
        order.ifPresent(given -> giving.give(seatOf(given), given, cause));
        return order.isEmpty() ? Wake.EMPTY : Wake.USED;
    }

    private SeatId seatOf(Order order) {
        return Objects.requireNonNull(means.desks().get(order.agency()))
                .agency()
                .seat();
    }

    private Optional<Order> order(Reflex reflex, Desk desk) {
        if (reflex instanceof Reflex.SearchAt search) {
            return search(search, desk);
        } else if (reflex instanceof Reflex.RaidAtOnce raid) {
            return raid(raid, desk);
        } else if (reflex instanceof Reflex.FormTeam team) {
            return team(team, desk);
        }
        throw new IllegalArgumentException("There is no rule for " + reflex);
    }

    private static Optional<Order> team(Reflex.FormTeam reflex, Desk desk) {
        List<AgencyId> known = desk.leadsAbout(Optional.of(reflex.subject()), Optional.empty()).stream()
                .map(Lead::origin)
                .filter(reflex.partners()::contains)
                .distinct()
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.FormJointTeam(reflex.agency(), known, reflex.subject()));
    }

    private Optional<Order> search(Reflex.SearchAt reflex, Desk desk) {
        Optional<Side> side = Optional.ofNullable(means.crossings().get(reflex.crossing()))
                .flatMap(crossing -> crossing.side(desk.agency().country()))
                .filter(found -> !found.isSearched());
        if (side.isEmpty()) {
            return Optional.empty();
        }
        if (side.get().capacity() > 0) {
            return Optional.of(new Order.SetInspection(
                    side.get().staff().id(), reflex.crossing(), side.get().capacity()));
        }
        return nearest(desk, reflex.crossing(), 1, unit -> unit.kind().patrols()).stream()
                .findFirst()
                .map(unit -> new Order.Patrol(unit.desk().id(), unit.id(), reflex.crossing()));
    }

    private Optional<Order> raid(Reflex.RaidAtOnce reflex, Desk desk) {
        var belief = desk.find(reflex.subject());
        if (belief == null) {
            return Optional.empty();
        }
        List<Unit> units = nearest(
                desk, belief.place(), UNITS_A_RAID, unit -> unit.kind() == UnitKind.TACTICAL && unit.desk() == desk);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.Raid(
                        reflex.agency(),
                        reflex.subject(),
                        units.stream().map(Unit::id).toList(),
                        world.now_h(),
                        Optional.empty()));
    }

    /** The nearest free units of the agency's country to a place, of equally near ones the first by name. */
    private List<Unit> nearest(Desk desk, PlaceId place, int most, Predicate<Unit> wanted) {
        var country = desk.agency().country();
        var found = new ArrayList<Unit>();
        for (Unit unit : means.units()) {
            if (unit.desk().agency().country() == country && unit.isFree() && wanted.test(unit)) {
                found.add(unit);
            }
        }
        found.sort(Comparator.comparingDouble((Unit unit) -> means.travel().hours(country, unit.place(), place))
                .thenComparing(Unit::id));
        return found.subList(0, Math.min(most, found.size()));
    }
}
