package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.model.border.Crossing;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.LoadTrail;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Route;

/**
 * Lawful vehicles and boats on a trade's roads that somebody finds suspicious: they leave leads in one or two classes, by
 * which they may be stopped and searched in vain.
 */
final class InnocentVehicles {
    /** Share of them that look suspicious in one, two and three classes of footprint. Assumed, as for premises. */
    private static final double[] CLASSES = {0.54, 0.45, 0.01};

    private final World world;
    private final Roads roads;
    private final Trade trade;
    private final double meanGap_h;
    private final double preparation_h;
    private final Draws draws;
    private final int index;

    InnocentVehicles(World world, Roads roads, Trade trade, String name) {
        this.world = world;
        this.roads = roads;
        this.trade = trade;
        double share = world.parameter("innocent.loads");
        this.meanGap_h = share > 0 ? trade.meanGap_h() / share : Double.POSITIVE_INFINITY;
        this.preparation_h = world.parameter("load.preparation");
        this.draws = world.chance().draws(Purpose.CLEAN_LOADS, Chance.keyOf(name));
        this.index = world.clockwork().newIndex();
    }

    void begin() {
        if (meanGap_h == Double.POSITIVE_INFINITY) {
            return;
        }
        world.clockwork().at(world.now_h() + draws.exponential(meanGap_h), Phase.CRIME, index, () -> {
            setOut();
            begin();
            return Wake.USED;
        });
    }

    /** Is seen being packed, and passes its crossings when a load with something aboard would. */
    private void setOut() {
        SubjectId vehicle = trade.names().next(LoadNames.Kind.INNOCENT);
        @Nullable PlaceId from = trade.anywhere(draws, Trade.End.START);
        @Nullable PlaceId to = trade.anywhere(draws, Trade.End.GOAL);
        int suspicious = draws.choice(CLASSES) + 1;
        double first = draws.uniform();
        double second = draws.uniform();
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        Optional<Route> way = roads.cheapest(from, to);
        if (way.isEmpty() || way.get().crossings().isEmpty()) {
            return;
        }
        Route route = way.get();
        LoadTrail trail = roads.trailOfInnocent(vehicle);
        var classes = new ArrayList<>(List.of(SourceClass.SIGHTINGS, SourceClass.MONEY, SourceClass.TRANSIT));
        for (int i = 0; i < suspicious; i++) {
            leave(trail, classes.remove((int) ((i == 0 ? first : second) * classes.size())), route);
        }
        travel(vehicle, route);
    }

    private void leave(LoadTrail trail, SourceClass source, Route route) {
        switch (source) {
            case SIGHTINGS -> trail.leave(source, roads.country(route.from()), route.from(), 0);
            case MONEY -> trail.leave(source, roads.country(route.to()), route.from(), 0);
            default ->
                trail.leave(
                        SourceClass.TRANSIT,
                        roads.entered(route, route.crossings().get(0), roads.country(route.from())),
                        route.from(),
                        0);
        }
    }

    /** Sets out; it is stopped only where somebody waits for it by then, so only there something can happen to it. */
    private void travel(SubjectId vehicle, Route route) {
        int departure = world.clockwork().newIndex();
        world.clockwork().at(world.now_h() + preparation_h, Phase.TRANSPORT, departure, () -> {
            double hours = 0;
            int step = 0;
            for (PlaceId crossing : route.crossings()) {
                int arrived = route.places().indexOf(crossing);
                while (step < arrived) {
                    hours += roads.hours(route.links().get(step));
                    step++;
                }
                if (roads.crossing(crossing).isWaitingFor(vehicle)) {
                    stopAt(crossing, vehicle, world.now_h() + hours);
                }
                hours += world.region().crossing_h(world.region().place(crossing));
            }
            return Wake.USED;
        });
    }

    private void stopAt(PlaceId crossing, SubjectId vehicle, double at_h) {
        world.clockwork().at(at_h, Phase.TRANSPORT, world.clockwork().newIndex(), () -> {
            Crossing gate = roads.crossing(crossing);
            if (gate.isOpen()) {
                gate.searchInVain(vehicle);
            } else {
                gate.whenOpen(() -> stopAt(crossing, vehicle, world.now_h()));
            }
            return Wake.USED;
        });
    }
}
