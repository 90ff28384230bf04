package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.model.border.Borders;
import org.tributary.model.border.Cargo;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Deliveries;
import org.tributary.model.border.River;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Intake;
import org.tributary.model.intelligence.LoadTrail;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Link;
import org.tributary.region.Place;
import org.tributary.region.Route;
import org.tributary.region.Routes;

/**
 * The ways that consignments take, and the choice among them: a logit on cost and perceived risk over the cheapest route
 * of each distinct sequence of crossings, without detours.
 *
 * <p>Utility of a route: {@code (−cost − α · R · value) ÷ (τ · value)} with {@code R = 1 − ∏(1 − r)} over its crossings.
 */
final class Roads {
    private final World world;
    private final Intake intake;
    private final Borders borders;
    private final Escape escape;
    private final Routes routes;
    private final Map<LinkId, Double> hours = new HashMap<>();
    private final Map<LinkId, Link> links = new HashMap<>();
    private final int alternatives;
    private final double riskWeight;
    private final double spread;
    private final double costPerHour_usd;
    private final LoadTrail.Habits habits;
    /** In the order in which they were packed. */
    private final Set<Consignment> underWay = new LinkedHashSet<>();

    private final Map<Goods, Double> find = new EnumMap<>(Goods.class);
    private final Map<Goods, Double> value = new EnumMap<>(Goods.class);

    Roads(World world, Intake intake, Borders borders, Routes routes) {
        this.world = world;
        this.intake = intake;
        this.borders = borders;
        this.escape = new Escape(world, borders.pursuits());
        this.routes = routes;
        this.alternatives = (int) world.parameter("route.alternatives");
        this.riskWeight = world.parameter("route.risk-weight");
        this.spread = world.parameter("route.spread");
        this.costPerHour_usd = world.parameter("route.cost-per-hour");
        this.habits = LoadTrail.Habits.of(world);
        world.region().links().forEach(link -> {
            hours.put(link.id(), link.travel_h());
            links.put(link.id(), link);
        });
        for (Goods goods : Goods.values()) {
            find.put(goods, world.parameter("search.find." + goods.word()));
            value.put(goods, goods == Goods.CASH ? 1.0 : world.parameter("value." + goods.word()));
        }
    }

    /** The route that a load takes; none if no way leads there. */
    Optional<Route> choose(Syndicate syndicate, PlaceId from, PlaceId to, Cargo cargo) {
        List<Route> known = open(routes.corridors(from, to, alternatives));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double worth_usd = cargo.amount() * Objects.requireNonNull(value.get(cargo.goods()));
        double[] utilities = new double[known.size()];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < utilities.length; i++) {
            Route route = known.get(i);
            double cost_usd = route.travel_h() * costPerHour_usd;
            double loss_usd = riskWeight * risk(syndicate, route) * worth_usd;
            utilities[i] = (-cost_usd - loss_usd) / (spread * worth_usd);
            best = Math.max(best, utilities[i]);
        }
        for (int i = 0; i < utilities.length; i++) {
            utilities[i] = StrictMath.exp(utilities[i] - best);
        }
        long key = Chance.keyOf(cargo.load());
        return Optional.of(known.get(world.chance().draws(Purpose.ROUTE, key).choice(utilities)));
    }

    /** Those of them on which no crossing is closed; all, if every one is closed somewhere: then it waits at the gate. */
    private List<Route> open(List<Route> known) {
        var open = new ArrayList<Route>(known.size());
        for (Route route : known) {
            if (isOpen(route)) {
                open.add(route);
            }
        }
        return open.isEmpty() ? known : open;
    }

    private boolean isOpen(Route route) {
        for (PlaceId place : route.crossings()) {
            Crossing crossing = borders.crossings().get(place);
            if (crossing != null && !crossing.isOpen()) {
                return false;
            }
        }
        return true;
    }

    /** Perceived risk of a route, 0 to 1. */
    static double risk(Syndicate syndicate, Route route) {
        double safe = 1;
        for (PlaceId crossing : route.crossings()) {
            safe *= 1 - syndicate.risk(crossing);
        }
        for (PlaceId landing : syndicate.feared()) {
            if (!route.crossings().contains(landing) && route.places().contains(landing)) {
                safe *= 1 - syndicate.risk(landing);
            }
        }
        return 1 - safe;
    }

    /** The chance that inspecting the very vehicle finds these goods, 0 to 1. */
    double findIfInspected(Goods goods) {
        return Objects.requireNonNull(find.get(goods));
    }

    /** The crossing at a place that a route crosses. */
    Crossing crossing(PlaceId place) {
        return Objects.requireNonNull(borders.crossings().get(place), () -> place + " is not a crossing");
    }

    /** Who lets which loads pass. */
    Deliveries deliveries() {
        return borders.deliveries();
    }

    /** The boats on the river. */
    River river() {
        return borders.river();
    }

    /** What may happen to a load that is found. */
    Escape escape() {
        return escape;
    }

    /** A link of the map. */
    Link link(LinkId id) {
        return Objects.requireNonNull(links.get(id));
    }

    /** The countries that touch a link, those of its end first. */
    List<Country> countriesAlong(LinkId id) {
        Link link = link(id);
        var all = new ArrayList<>(world.region().place(link.b()).countries());
        world.region().place(link.a()).countries().stream()
                .filter(country -> !all.contains(country))
                .forEach(all::add);
        return all;
    }

    /** How long a link takes, in hours. */
    double hours(LinkId link) {
        return Objects.requireNonNull(hours.get(link));
    }

    /** A load is packed, and on its way soon. */
    void packed(Consignment load) {
        underWay.add(load);
    }

    /** A load is on its way no longer. */
    void arrived(Consignment load) {
        underWay.remove(load);
    }

    /** Says at ENDEX what is still on its way. */
    void settle() {
        underWay.forEach(Consignment::settle);
    }

    /** The cheapest way, if there is one. */
    Optional<Route> cheapest(PlaceId from, PlaceId to) {
        return routes.corridors(from, to, alternatives).stream().findFirst();
    }

    /** The country of a place; of a crossing, the first that it lies in. */
    Country country(PlaceId place) {
        return world.region().place(place).country();
    }

    /** The country that a load is in once it has left a crossing of its route behind. */
    Country entered(Route route, PlaceId crossing, Country comesFrom) {
        int last = route.places().size() - 1;
        for (int i = route.places().indexOf(crossing) + 1; i <= last; i++) {
            Place place = world.region().place(route.places().get(i));
            if (!place.isCrossing()) {
                return place.country();
            }
        }
        Place end = world.region().place(route.to());
        return end.countries().stream()
                .filter(country -> country != comesFrom)
                .findFirst()
                .orElse(end.country());
    }

    /** The footprints that a vehicle with nothing unlawful aboard leaves. */
    LoadTrail trailOfInnocent(SubjectId vehicle) {
        return LoadTrail.ofInnocent(world, intake, habits, vehicle);
    }

    /** The footprints that a load leaves on these roads. */
    LoadTrail trailOf(SubjectId load) {
        return LoadTrail.ofLoad(world, intake, habits, load);
    }
}
