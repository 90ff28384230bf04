package org.tributary.model.border;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.Fusion;
import org.tributary.cooperation.JointPatrol;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.picture.Belief;
import org.tributary.quantity.Country;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.region.Link;
import org.tributary.region.Mode;

/**
 * The river between the crossings: which boats patrol which reach, and what they meet. A boat that shares a reach with
 * agreed partners shares a command post with those of them who are out as well.
 */
public final class River {
    private final World world;
    private final List<JointPatrol> agreements;
    private final Map<LinkId, List<Beat>> beats = new HashMap<>();
    private final double onLead;
    private final double patrolRate;
    private final double patrolHours;
    private final double stretch_km;
    private final double prior_nats;
    private final double actionable;

    /**
     * A boat on its reach.
     *
     * @param length_km of the whole reach
     * @param agreement by which it sails, if not on its own river
     */
    public record Beat(UnitId boat, Desk desk, List<Link> reach, double length_km, Optional<JointPatrol> agreement) {
        /** Copies its list. */
        public Beat {
            reach = List.copyOf(reach);
        }
    }

    /** A river that nobody patrols yet. */
    public River(World world, List<JointPatrol> agreements) {
        this.world = world;
        this.agreements = List.copyOf(agreements);
        this.onLead = world.parameter("search.on-lead");
        this.patrolRate = world.parameter("search.patrol");
        this.patrolHours = world.parameter("search.patrol-hours");
        this.stretch_km = world.parameter("search.patrol-stretch");
        double prior = world.parameter("fusion.load-prior");
        this.prior_nats = Fusion.nats(prior);
        this.actionable = world.parameter("fusion.actionable");
    }

    /** The links of the river from one place to another, in order; empty if the river does not join them. */
    public List<Link> reach(PlaceId from, PlaceId to) {
        var cameBy = new HashMap<PlaceId, Link>();
        Deque<PlaceId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !cameBy.containsKey(to)) {
            PlaceId here = next.remove();
            for (Link link : world.region().linksAt(here)) {
                PlaceId there = link.other(here);
                if (link.mode() == Mode.RIVER && !there.equals(from) && cameBy.putIfAbsent(there, link) == null) {
                    next.add(there);
                }
            }
        }
        var reach = new ArrayList<Link>();
        PlaceId here = to;
        Link link = cameBy.get(here);
        while (link != null && !here.equals(from)) {
            reach.add(link);
            here = link.other(here);
            link = cameBy.get(here);
        }
        Collections.reverse(reach);
        return reach;
    }

    /** Whether a country's boats may sail a link without an agreement: one of its ends lies there. */
    public boolean touches(Link link, Country country) {
        return world.region().place(link.a()).liesIn(country)
                || world.region().place(link.b()).liesIn(country);
    }

    /** Where a boat brings what it finds on a link: to its own country's bank, if the link has one, else on to the landing. */
    public PlaceId bankOf(Desk finder, Link link, PlaceId landing) {
        Country own = finder.agency().country();
        PlaceId start = link.other(landing);
        boolean onlyTheStartIsOwn = !world.region().place(landing).liesIn(own)
                && world.region().place(start).liesIn(own);
        return onlyTheStartIsOwn ? start : landing;
    }

    /** The agreement by which an agency may sail a whole reach, if there is one. */
    public Optional<JointPatrol> agreementFor(Desk desk, List<Link> reach) {
        return agreements.stream()
                .filter(agreed -> agreed.members().contains(desk.id()))
                .filter(agreed -> reach(agreed.from(), agreed.to()).containsAll(reach))
                .findFirst();
    }

    /** A boat begins to patrol its reach. */
    public void join(Beat beat) {
        for (Link link : beat.reach()) {
            beats.computeIfAbsent(link.id(), none -> new ArrayList<>()).add(beat);
        }
    }

    /** A boat leaves its reach. */
    public void leave(Beat beat) {
        for (Link link : beat.reach()) {
            List<Beat> there = beats.getOrDefault(link.id(), new ArrayList<>());
            there.remove(beat);
            if (there.isEmpty()) {
                beats.remove(link.id());
            }
        }
    }

    /** Whether any boat patrols a link. */
    public boolean isPatrolled(LinkId link) {
        return !beats.isEmpty() && beats.containsKey(link);
    }

    /**
     * A load sails along a link. A boat meets as many of the loads that sail its whole reach as a patrol on land meets at
     * one informal crossing: {@code 1 − exp(−κ · hours a day ÷ stretch)}, of a part of the reach in proportion. One who
     * knows of the load finds it on the whole reach with {@code search.on-lead}.
     */
    public Search search(SubjectId load, LinkId link, double length_km, Deliveries deliveries) {
        double miss = 1;
        @Nullable Beat finder = null;
        var guidance = Search.OnLead.ROUTINE;
        long loadKey = Chance.keyOf(load);
        List<Beat> there = beats.getOrDefault(link, List.of());
        for (Beat beat : there) {
            if (deliveries.letsPass(beat.desk(), load)) {
                continue;
            }
            boolean known = isKnownTo(beat, load, there);
            double part = length_km / beat.length_km();
            double find = known
                    ? 1 - StrictMath.pow(1 - onLead, part)
                    : 1 - StrictMath.exp(-patrolRate * patrolHours * part / stretch_km);
            miss *= 1 - find;
            long key = Chance.keyOf(beat.boat()) ^ Chance.keyOf(link);
            if (world.chance().draws(Purpose.RIVER_SEARCH, loadKey, key).happens(find) && finder == null) {
                finder = beat;
                guidance = known ? Search.OnLead.GUIDED : Search.OnLead.ROUTINE;
            }
        }
        return new Search(Optional.ofNullable(finder).map(Beat::desk), guidance, miss);
    }

    /** Whether an agency's boats and those of its partners lie on a link by one agreement: then they follow anywhere. */
    public boolean isJoint(Desk desk, LinkId link) {
        return beats.getOrDefault(link, List.of()).stream()
                .anyMatch(beat ->
                        beat.desk().id().equals(desk.id()) && beat.agreement().isPresent());
    }

    /** Its agency knows enough of the load, or all do together whose boats lie there by the same agreement. */
    private boolean isKnownTo(Beat beat, SubjectId load, List<Beat> there) {
        if (beat.desk().isActionable(load)) {
            return true;
        }
        if (beat.agreement().isEmpty()) {
            return false;
        }
        var best = new EnumMap<SourceClass, Double>(SourceClass.class);
        for (Beat other : there) {
            if (other.agreement().equals(beat.agreement())) {
                Belief belief = other.desk().find(load);
                if (belief != null) {
                    belief.nats().forEach((source, nats) -> best.merge(source, nats, Math::max));
                }
            }
        }
        double sum = prior_nats;
        for (double nats : best.values()) {
            sum += nats;
        }
        return Fusion.probability(sum) >= actionable;
    }
}
