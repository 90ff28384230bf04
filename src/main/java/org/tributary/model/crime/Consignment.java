package org.tributary.model.crime;

import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Cargo;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Search;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.LoadTrail;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.region.Route;

/** A load on its way. It wakes where something can happen to it: at each crossing, and at its end. */
final class Consignment {
    /** What becomes of a load, for whoever sent it. */
    interface Outcome {
        /** It was seized. */
        void lost(Cargo cargo, long cause);

        /** It reached its end. */
        void delivered(Cargo cargo, long cause);

        /** At ENDEX it was packed and had not set out. */
        void unsent(Cargo cargo);
    }

    private final World world;
    private final Syndicate syndicate;
    private final Roads roads;
    private final Cargo cargo;
    private final Route route;
    private final Outcome outcome;
    private final LoadTrail trail;
    private final int index;
    private Country comesFrom;
    private long departed;

    Consignment(World world, Syndicate syndicate, Roads roads, Cargo cargo, Route route, Outcome outcome) {
        this.world = world;
        this.syndicate = syndicate;
        this.roads = roads;
        this.cargo = cargo;
        this.route = route;
        this.outcome = outcome;
        this.trail = roads.trailOf(cargo.load());
        this.index = world.clockwork().newIndex();
        this.comesFrom = roads.country(route.from());
    }

    /**
     * Is packed, which leaves footprints, and sets out so much later.
     *
     * @param cause the loss that it makes good; 0 if it was planned
     */
    void prepare(double preparation_h, long cause) {
        roads.packed(this);
        trail.leave(SourceClass.SIGHTINGS, roads.country(route.from()), route.from(), 0);
        trail.leave(SourceClass.MONEY, roads.country(route.to()), route.from(), 0);
        if (!route.crossings().isEmpty()) {
            int first = route.places().indexOf(route.crossings().get(0));
            trail.leave(SourceClass.TRANSIT, enteredAfter(first), route.from(), 0);
        }
        world.clockwork().at(world.now_h() + preparation_h, Phase.TRANSPORT, index, () -> {
            depart(cause);
            return Wake.USED;
        });
    }

    private void depart(long cause) {
        departed = world.record(
                route.from(),
                Audience.EXCON,
                cause,
                new Happening.LoadDeparted(
                        cargo.load(), syndicate.id(), cargo.goods(), cargo.amount(), route.to(), route.crossings()));
        if (route.links().isEmpty()) {
            deliver(route.from());
        } else {
            travelFrom(0, 0);
        }
    }

    /** Goes on to the next crossing, or to the end. */
    private void travelFrom(int step, double waited_h) {
        double hours = waited_h;
        int next = step;
        do {
            hours += roads.hours(route.links().get(next));
            next++;
        } while (next < last() && !isCrossed(next));
        int arrivedAt = next;
        world.clockwork().at(world.now_h() + hours, Phase.TRANSPORT, index, () -> {
            arrive(arrivedAt);
            return Wake.USED;
        });
    }

    private int last() {
        return route.places().size() - 1;
    }

    private boolean isCrossed(int step) {
        return route.crossings().contains(route.places().get(step));
    }

    private void arrive(int step) {
        PlaceId here = route.places().get(step);
        if (step == last()) {
            deliver(here);
            return;
        }
        Crossing crossing = roads.crossing(here);
        Search search = crossing.search(cargo.load(), roads.findIfInspected(cargo.goods()), comesFrom);
        if (search.finder().isPresent()) {
            seize(here, search.finder().get(), search);
        } else {
            pass(step, here, search);
            travelFrom(step, world.region().crossing_h(world.region().place(here)));
        }
    }

    private void pass(int step, PlaceId here, Search search) {
        syndicate.passed(here);
        long passed = world.record(
                here,
                Audience.EXCON,
                departed,
                new Happening.CrossingPassed(
                        cargo.load(), syndicate.id(), cargo.goods(), cargo.amount(), search.missProbability()));
        Country enters = enteredAfter(step);
        trail.leave(SourceClass.SIGHTINGS, enters, here, passed);
        comesFrom = enters;
    }

    private void seize(PlaceId here, Desk finder, Search search) {
        roads.arrived(this);
        syndicate.lostAt(here);
        boolean onLead = search.onLead() == Search.OnLead.GUIDED;
        long seized = world.record(
                here,
                Audience.of(finder.id()),
                departed,
                new Happening.LoadSeized(cargo.load(), cargo.goods(), cargo.amount(), finder.id(), onLead));
        if (cargo.goods() == Goods.PERSONS) {
            int persons = (int) cargo.amount();
            world.record(
                    here,
                    Audience.of(finder.id()),
                    seized,
                    new Happening.PersonsFreed(finder.id(), cargo.load(), persons, 0, 0));
        }
        outcome.lost(cargo, seized);
    }

    private void deliver(PlaceId here) {
        roads.arrived(this);
        long delivered = world.record(
                here,
                Audience.EXCON,
                departed,
                new Happening.LoadDelivered(cargo.load(), syndicate.id(), cargo.goods(), cargo.amount()));
        outcome.delivered(cargo, delivered);
    }

    /** Says at ENDEX that it is still on its way, or goes back to where it was packed. */
    void settle() {
        if (departed == 0) {
            outcome.unsent(cargo);
            return;
        }
        world.record(
                null,
                Audience.EXCON,
                departed,
                new Happening.LoadUnderWay(cargo.load(), syndicate.id(), cargo.goods(), cargo.amount(), route.to()));
    }

    private Country enteredAfter(int step) {
        return roads.entered(route, route.places().get(step), comesFrom);
    }
}
