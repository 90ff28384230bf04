package org.tributary.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.JointPatrol;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Borders;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Deliveries;
import org.tributary.model.border.Pursuits;
import org.tributary.model.border.River;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.police.Tasks;
import org.tributary.model.police.Unit;
import org.tributary.order.Order;
import org.tributary.picture.Belief;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Barrier;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitKind;
import org.tributary.region.Link;
import org.tributary.region.Place;

/** Answers the orders about borders and the river. */
final class BorderOrders {
    private final World world;
    private final Map<PlaceId, Crossing> crossings;
    private final Deliveries deliveries;
    private final River river;
    private final Pursuits pursuits;
    private final Tasks tasks;
    private final List<AgencyEntry> directory;

    BorderOrders(World world, Borders borders, Tasks tasks, List<AgencyEntry> directory) {
        this.world = world;
        this.crossings = borders.crossings();
        this.deliveries = borders.deliveries();
        this.river = borders.river();
        this.pursuits = borders.pursuits();
        this.tasks = tasks;
        this.directory = directory;
    }

    /** A boat patrols a reach of its own river, or one that is agreed. */
    Optional<String> patrolRiver(Desk desk, Unit boat, PlaceId from, PlaceId to, long cause) {
        if (boat.kind() != UnitKind.RIVER_PATROL) {
            return Optional.of("%s is no river patrol".formatted(boat.id()));
        }
        for (PlaceId end : List.of(from, to)) {
            if (world.region().find(end).isEmpty()) {
                return Optional.of("there is no place " + end);
            }
        }
        List<Link> reach = river.reach(from, to);
        if (reach.isEmpty()) {
            return Optional.of("no river leads from %s to %s".formatted(from, to));
        }
        Country own = desk.agency().country();
        Optional<JointPatrol> agreement = river.agreementFor(desk, reach);
        Optional<Link> foreign =
                reach.stream().filter(link -> !river.touches(link, own)).findFirst();
        if (agreement.isEmpty() && foreign.isPresent()) {
            return Optional.of("%s may not sail from %s to %s: no joint patrol is agreed there"
                    .formatted(desk.id(), foreign.get().a(), foreign.get().b()));
        }
        Optional<PlaceId> port = port(reach, agreement.isPresent() ? Optional.empty() : Optional.of(own), boat.place());
        if (port.isEmpty()) {
            return Optional.of("no place of that reach lies in %s".formatted(own.englishName()));
        }
        double length_km = reach.stream().mapToDouble(Link::length_km).sum();
        tasks.sail(boat, port.get(), river, new River.Beat(boat.id(), desk, reach, length_km, agreement), cause);
        return Optional.empty();
    }

    /** Where a boat joins its reach: the nearest place on it, in its own country if it must be. */
    private Optional<PlaceId> port(List<Link> reach, Optional<Country> own, PlaceId now) {
        Place here = world.region().place(now);
        PlaceId best = null;
        double nearest_km = Double.POSITIVE_INFINITY;
        for (Link link : reach) {
            for (PlaceId id : List.of(link.a(), link.b())) {
                Place place = world.region().place(id);
                boolean may = own.filter(country -> !place.liesIn(country)).isEmpty();
                if (may && here.distanceTo_km(place) < nearest_km) {
                    nearest_km = here.distanceTo_km(place);
                    best = id;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** An agency lets a load pass and follows it. */
    Optional<String> follow(Desk desk, Order.ControlledDelivery order, long cause) {
        Belief belief = desk.find(order.load());
        if (belief == null || !desk.isActionable(order.load())) {
            return Optional.of("%s believes too little of %s to follow it".formatted(desk.id(), order.load()));
        }
        if (belief.kind() != SubjectKind.LOAD) {
            return Optional.of(order.load() + " is no load");
        }
        if (deliveries.isFollowedBy(desk, order.load())) {
            return Optional.of("%s follows %s already".formatted(desk.id(), order.load()));
        }
        deliveries.follow(desk, order.load(), cause);
        return Optional.empty();
    }

    /** The agency that staffs its country's side closes or opens it. */
    Optional<String> setCrossing(Desk desk, Order.SetCrossing order, long cause) {
        Country own = desk.agency().country();
        Crossing crossing = crossings.get(order.crossing());
        if (crossing == null
                || crossing.side(own).map(Side::staff).filter(desk::equals).isEmpty()) {
            return Optional.of("%s does not staff %s".formatted(desk.id(), order.crossing()));
        }
        if (!crossing.hasGate()) {
            return Optional.of("there is no gate to close at " + order.crossing());
        }
        boolean closes = order.barrier() == Barrier.CLOSED;
        if (crossing.isClosedBy(own) == closes) {
            return Optional.of("%s is %s on the side of %s already"
                    .formatted(order.crossing(), order.barrier().word(), own.englishName()));
        }
        if (closes) {
            crossing.close(desk.agency(), cause);
        } else {
            crossing.open(desk.agency(), cause);
        }
        return Optional.empty();
    }

    /** A country lets another's units follow onto its ground for some hours. */
    Optional<String> grantPursuit(Desk desk, Order.GrantPursuit order, long cause) {
        if (!desk.agency().may(Power.PRESS)) {
            return Optional.of(desk.id() + " does not speak for its country");
        }
        Country own = desk.agency().country();
        boolean seated = directory.stream().anyMatch(entry -> entry.country() == order.to());
        if (!seated || order.to() == own) {
            return Optional.of("there is no other country %s at the table"
                    .formatted(order.to().englishName()));
        }
        if (!(order.hours() > 0)) {
            return Optional.of("leave to follow lasts longer than %s hours".formatted(order.hours()));
        }
        pursuits.grant(order.to(), own, order.hours());
        AgencyId[] told = directory.stream()
                .filter(entry -> entry.country() == own || entry.country() == order.to())
                .map(AgencyEntry::id)
                .toArray(AgencyId[]::new);
        world.record(
                null,
                Audience.of(told),
                cause,
                new Happening.PursuitGranted(desk.id(), own, order.to(), world.now_h() + order.hours()));
        return Optional.empty();
    }
}
