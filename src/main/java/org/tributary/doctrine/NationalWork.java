package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.cooperation.SharingRule;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.region.Place;

/** What every seat does well on its own ground, whatever its doctrine: share at home, patrol, watch, raid. */
final class NationalWork {
    /** A look at premises counts for so long. Assumed. */
    private static final double FRESH_LOOK_H = 72;
    /** From when premises should be looked at again. Assumed. */
    private static final double LOOK_AGAIN_H = 48;
    /** Who has looked within this time may move on. Assumed. */
    private static final double JUST_LOOKED_H = 24;
    /** After a refusal of consent, how long until it is worth asking again. Assumed. */
    private static final double ASK_AGAIN_H = 168;
    /** How many units at most raid one target: more than 300 workers a site are rare. Assumed. */
    private static final int UNITS_A_RAID = 2;

    private static final Comparator<Belief> STRONGEST_FIRST = (one, other) -> {
        int byBelief = Double.compare(other.probability(), one.probability());
        return byBelief != 0 ? byBelief : one.subject().compareTo(other.subject());
    };

    private final Set<PlaceId> ownGround = new HashSet<>();
    private boolean organised;

    /** Premises that a court would let the police raid, and whose raid nothing else hinders. */
    record Target(AgencyId agency, SubjectId subject, PlaceId place) {}

    NationalWork() {}

    /** Once, at STARTEX: shares at home by rule and sends patrols to the crossings. */
    void organise(SeatPicture picture, List<Order> orders) {
        if (organised) {
            return;
        }
        organised = true;
        for (Place place : picture.region().places()) {
            if (place.liesIn(picture.agencies().get(0).entry().country())) {
                ownGround.add(place.id());
            }
        }
        Country country = picture.agencies().get(0).entry().country();
        Optional<AgencyEntry> lead = lead(picture, country);
        Optional<AgencyEntry> searcher = searcher(picture, country);
        for (AgencyPicture agency : picture.agencies()) {
            if (agency.entry().analysts() > 0) {
                lead.ifPresent(to -> shareAtHome(agency.id(), to.id(), SubjectKind.PREMISES, orders));
                searcher.ifPresent(to -> shareAtHome(agency.id(), to.id(), SubjectKind.LOAD, orders));
            }
            for (UnitView unit : agency.units()) {
                sendToCrossing(picture, agency, unit, orders);
            }
            for (AgencyPicture.Post post : agency.posts()) {
                if (post.capacity() > 0) {
                    orders.add(new Order.SetInspection(agency.id(), post.crossing(), 1));
                }
            }
        }
    }

    private static void shareAtHome(AgencyId from, AgencyId to, SubjectKind about, List<Order> orders) {
        if (!from.equals(to)) {
            var rule = new SharingRule(from, to, ChannelKind.DOMESTIC, EnumSet.of(about), Classification.RESTRICTED);
            orders.add(new Order.SetSharingRule(from, rule));
        }
    }

    private static void sendToCrossing(SeatPicture picture, AgencyPicture agency, UnitView unit, List<Order> orders) {
        Place here = picture.region().place(unit.at());
        if (!unit.kind().patrols() || here.isCrossing()) {
            return;
        }
        if (unit.kind() == UnitKind.RIVER_PATROL && JointSailing.patrolAround(picture, agency, unit, orders)) {
            return;
        }
        picture.region().places().stream()
                .filter(place ->
                        place.isCrossing() && place.liesIn(agency.entry().country()))
                .min(Comparator.comparingDouble((Place place) -> here.distanceTo_km(place))
                        .thenComparing(Place::id))
                .ifPresent(place -> orders.add(new Order.Patrol(agency.id(), unit.id(), place.id())));
    }

    /** The agency that leads a country's cases: it may raid, and has the most analysts; the first of equals. */
    static Optional<AgencyEntry> lead(SeatPicture picture, Country country) {
        AgencyEntry best = null;
        for (AgencyEntry entry : picture.directory()) {
            boolean suits = entry.country() == country && entry.may(Power.RAID) && entry.analysts() > 0;
            if (suits && (best == null || entry.analysts() > best.analysts())) {
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The agency that staffs a country's crossings: the first that may search. */
    static Optional<AgencyEntry> searcher(SeatPicture picture, Country country) {
        return picture.directory().stream()
                .filter(entry -> entry.country() == country && entry.may(Power.SEARCH))
                .findFirst();
    }

    /** The first agency of the seat with a power. */
    Optional<AgencyPicture> withPower(SeatPicture picture, Power power) {
        return picture.agencies().stream()
                .filter(agency -> agency.entry().may(power))
                .findFirst();
    }

    /** Whether somebody other than a government holds a place. */
    static boolean isHeldByOthers(SeatPicture picture, PlaceId place) {
        return picture.heldByOthers().contains(place);
    }

    /**
     * Sends investigators to premises believed guilty on the seat's own ground that nobody has looked at lately, the
     * strongest belief first. Who has just had a look moves on; who is not needed elsewhere stays.
     */
    void watch(SeatPicture picture, List<Order> orders) {
        Set<SubjectId> watched = new HashSet<>();
        for (AgencyPicture agency : picture.agencies()) {
            agency.units().forEach(unit -> unit.watching().ifPresent(watched::add));
        }
        for (AgencyPicture agency : picture.agencies()) {
            if (agency.entry().may(Power.SURVEIL)) {
                watch(picture, agency, watched, orders);
            }
        }
    }

    private void watch(SeatPicture picture, AgencyPicture agency, Set<SubjectId> watched, List<Order> orders) {
        var free = new ArrayList<UnitView>();
        for (UnitView unit : agency.units()) {
            if (unit.kind() == UnitKind.INVESTIGATORS && unit.free() && mayMoveOn(picture, agency, unit)) {
                free.add(unit);
            }
        }
        if (free.isEmpty()) {
            return;
        }
        for (Belief belief : strongestFirst(agency, each -> isStale(picture, each))) {
            if (free.isEmpty()) {
                return;
            }
            if (watched.add(belief.subject())) {
                UnitView nearest = nearest(picture, free, belief.place());
                free.remove(nearest);
                orders.add(new Order.Surveil(agency.id(), nearest.id(), belief.subject()));
            }
        }
    }

    private static boolean mayMoveOn(SeatPicture picture, AgencyPicture agency, UnitView unit) {
        if (unit.watching().isEmpty()) {
            return true;
        }
        Optional<Belief> belief = agency.find(unit.watching().get());
        return belief.isEmpty()
                || belief.get().probability() < picture.law().actionable()
                || picture.now_h() - belief.get().seen_h() <= JUST_LOOKED_H;
    }

    private static boolean isStale(SeatPicture picture, Belief belief) {
        return belief.probability() >= picture.law().actionable() && picture.now_h() - belief.seen_h() > LOOK_AGAIN_H;
    }

    /** Premises on the seat's own ground that are wanted, the strongest belief first. */
    private List<Belief> strongestFirst(AgencyPicture agency, Predicate<Belief> wanted) {
        var result = new ArrayList<Belief>();
        for (Belief belief : agency.beliefs()) {
            if (wanted.test(belief) && ownGround.contains(belief.place())) {
                result.add(belief);
            }
        }
        result.sort(STRONGEST_FIRST);
        return result;
    }

    /** Presses whoever holds the ground where the seat has a target of its own, just before it asks to be let in. */
    void pressAtHome(SeatPicture picture, List<Order> orders) {
        Optional<AgencyPicture> speaker = withPower(picture, Power.PRESS);
        if (speaker.isEmpty()) {
            return;
        }
        var places = new TreeSet<PlaceId>();
        for (Target target : targets(picture)) {
            if (isHeldByOthers(picture, target.place())) {
                places.add(target.place());
            }
        }
        places.forEach(
                place -> orders.add(new Order.PressController(speaker.get().id(), place)));
    }

    /** What the seat could raid now, the strongest belief first. */
    List<Target> targets(SeatPicture picture) {
        Map<PlaceId, Double> refused_h = new HashMap<>();
        picture.refusedEntries().forEach(visit -> refused_h.put(visit.place(), visit.refused_h()));
        Set<SubjectId> planned = new HashSet<>();
        picture.agencies().forEach(agency -> agency.raids().forEach(raid -> planned.add(raid.subject())));
        var targets = new ArrayList<Target>();
        for (AgencyPicture agency : picture.agencies()) {
            if (!agency.entry().may(Power.RAID)) {
                continue;
            }
            double warrant = picture.law().warrant();
            for (Belief belief : strongestFirst(agency, each -> each.probability() >= warrant)) {
                double last_h = refused_h.getOrDefault(belief.place(), Double.NEGATIVE_INFINITY);
                boolean askable = picture.now_h() - last_h >= ASK_AGAIN_H;
                if (isThere(picture, belief) && askable && planned.add(belief.subject())) {
                    targets.add(new Target(agency.id(), belief.subject(), belief.place()));
                }
            }
        }
        return targets;
    }

    /** Nobody raids what was seen empty; where investigators can look, they must have looked. */
    private static boolean isThere(SeatPicture picture, Belief belief) {
        boolean freshLook = picture.now_h() - belief.seen_h() <= FRESH_LOOK_H;
        return freshLook && belief.seen().filter(Presence.OCCUPIED::equals).isPresent();
    }

    /** Raids each target as soon as can be. */
    void raidAtOnce(SeatPicture picture, List<Order> orders) {
        raidAt(picture, picture.now_h(), Optional.empty(), orders);
    }

    /** Raids as many targets as there are units for, at an hour. */
    void raidAt(SeatPicture picture, double hour_h, Optional<OperationId> joint, List<Order> orders) {
        List<Target> targets = targets(picture);
        if (targets.isEmpty()) {
            return;
        }
        Map<AgencyId, List<UnitView>> free = new HashMap<>();
        for (AgencyPicture agency : picture.agencies()) {
            free.put(
                    agency.id(),
                    new ArrayList<>(agency.units().stream()
                            .filter(unit -> unit.kind() == UnitKind.TACTICAL && unit.free())
                            .toList()));
        }
        for (Target target : targets) {
            List<UnitView> units = free.getOrDefault(target.agency(), new ArrayList<>());
            if (units.isEmpty()) {
                continue;
            }
            var sent = new ArrayList<UnitId>();
            while (!units.isEmpty() && sent.size() < UNITS_A_RAID) {
                UnitView nearest = nearest(picture, units, target.place());
                units.remove(nearest);
                sent.add(nearest.id());
            }
            orders.add(new Order.Raid(target.agency(), target.subject(), sent, hour_h, joint));
        }
    }

    /** The nearest of one or several units to a place; of equally near ones the first by name. */
    private static UnitView nearest(SeatPicture picture, List<UnitView> units, PlaceId place) {
        UnitView nearest = units.get(0);
        if (units.size() == 1) {
            return nearest;
        }
        Place there = picture.region().place(place);
        double nearest_km = Double.POSITIVE_INFINITY;
        for (UnitView unit : units) {
            double distance_km = picture.region().place(unit.at()).distanceTo_km(there);
            boolean nearer = distance_km < nearest_km
                    || (distance_km == nearest_km && unit.id().compareTo(nearest.id()) < 0);
            if (nearer) {
                nearest = unit;
                nearest_km = distance_km;
            }
        }
        return nearest;
    }
}
