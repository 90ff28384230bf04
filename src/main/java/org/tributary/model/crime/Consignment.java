package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
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
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LinkId;
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
        } while (next < last() && !isCrossed(next) && !isPatrolled(next - 1));
        int arrivedAt = next;
        world.clockwork().at(world.now_h() + hours, Phase.TRANSPORT, index, () -> {
            arrive(arrivedAt);
            return Wake.USED;
        });
    }

    private int last() {
        return route.places().size() - 1;
    }

    private boolean isPatrolled(int link) {
        return roads.river().isPatrolled(route.links().get(link));
    }

    private boolean isCrossed(int step) {
        return route.crossings().contains(route.places().get(step));
    }

    private void arrive(int step) {
        if (!isPatrolled(step - 1)) {
            land(step);
            return;
        }
        PlaceId here = route.places().get(step);
        LinkId link = route.links().get(step - 1);
        Search search =
                roads.river().search(cargo.load(), link, roads.link(link).length_km(), roads.deliveries());
        if (search.finder().isEmpty()) {
            syndicate.passed(here);
            land(step);
            return;
        }
        Desk finder = search.finder().get();
        boolean joint = roads.river().isJoint(finder, link);
        syndicate.lostOnTheRiver(here);
        PlaceId bank = roads.river().bankOf(finder, roads.link(link), here);
        var find = new Find(bank, finder, search, roads.countriesAlong(link), joint);
        catchOrChase(find, hiding_h -> later(hiding_h, () -> land(step)));
    }

    /** Comes to a crossing or to the end, or goes on at once. */
    private void land(int step) {
        PlaceId here = route.places().get(step);
        if (step == last()) {
            deliver(here);
        } else if (isCrossed(step)) {
            cross(step, here);
        } else {
            travelFrom(step, 0);
        }
    }

    private void cross(int step, PlaceId here) {
        Crossing crossing = roads.crossing(here);
        if (!crossing.isOpen()) {
            crossing.whenOpen(() -> later(0, () -> cross(step, here)));
            return;
        }
        double night_h = crossing.untilMorning_h();
        if (night_h > 0) {
            later(night_h, () -> cross(step, here));
            return;
        }
        Search search =
                crossing.search(cargo.load(), roads.findIfInspected(cargo.goods()), comesFrom, roads.deliveries());
        double formalities_h = world.region().crossing_h(world.region().place(here));
        if (search.finder().isEmpty()) {
            syndicate.passed(here);
            pass(step, here, search);
            travelFrom(step, formalities_h);
            return;
        }
        syndicate.lostAt(here);
        var find = new Find(here, search.finder().get(), search, around(step, here), false);
        catchOrChase(
                find,
                hiding_h -> later(hiding_h, () -> {
                    pass(step, here, search);
                    travelFrom(step, formalities_h);
                }));
    }

    /** Back where it came from, on to where it was going, or whatever else touches the crossing. */
    private List<Country> around(int step, PlaceId here) {
        var all = new ArrayList<>(List.of(comesFrom, enteredAfter(step)));
        all.addAll(world.region().place(here).countries());
        return all;
    }

    /**
     * That a load was found.
     *
     * @param around the countries to which it could flee
     * @param joint whether the finder sails with partners, and may follow anywhere
     */
    private record Find(PlaceId here, Desk finder, Search search, List<Country> around, boolean joint) {}

    private void catchOrChase(Find find, DoubleConsumer goOn) {
        boolean fled = roads.escape()
                .attempt(cargo, find.here(), find.finder(), find.around(), find.joint(), departed, new Escape.Ending() {
                    @Override
                    public void caught(long cause) {
                        seize(find, cause);
                    }

                    @Override
                    public void away(double hiding_h) {
                        goOn.accept(hiding_h);
                    }
                });
        if (!fled) {
            seize(find, departed);
        }
    }

    private void later(double hours, Runnable action) {
        world.clockwork().at(world.now_h() + hours, Phase.TRANSPORT, index, () -> {
            action.run();
            return Wake.USED;
        });
    }

    private void pass(int step, PlaceId here, Search search) {
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

    private void seize(Find find, long cause) {
        AgencyId finder = find.finder().id();
        roads.arrived(this);
        boolean onLead = find.search().onLead() == Search.OnLead.GUIDED;
        long seized = world.record(
                find.here(),
                Audience.of(finder),
                cause,
                new Happening.LoadSeized(cargo.load(), cargo.goods(), cargo.amount(), finder, onLead));
        if (cargo.goods() == Goods.PERSONS) {
            int persons = (int) cargo.amount();
            world.record(
                    find.here(),
                    Audience.of(finder),
                    seized,
                    new Happening.PersonsFreed(finder, cargo.load(), persons, 0, 0));
        }
        roads.deliveries().ended(cargo.load(), Optional.of(find.finder()), find.here(), seized);
        outcome.lost(cargo, seized);
    }

    private void deliver(PlaceId here) {
        Optional<Desk> catcher = roads.deliveries().catcher(cargo.load(), here);
        if (catcher.isPresent()) {
            syndicate.lostAt(here);
            var guided = new Search(catcher, Search.OnLead.GUIDED, 0);
            seize(new Find(here, catcher.get(), guided, List.of(), false), departed);
            return;
        }
        roads.arrived(this);
        long delivered = world.record(
                here,
                Audience.EXCON,
                departed,
                new Happening.LoadDelivered(cargo.load(), syndicate.id(), cargo.goods(), cargo.amount()));
        roads.deliveries().ended(cargo.load(), Optional.empty(), here, delivered);
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
