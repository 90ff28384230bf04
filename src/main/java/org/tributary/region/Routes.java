package org.tributary.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import org.tributary.region.RouteSearch.Detours;

/**
 * The routes of a region for one way of costing. Thread-safe; remembers its answers.
 *
 * <p>The cheapest routes as such would run through one corridor and differ by a side street. So of all routes that cross
 * the same borders at the same places in the same order ({@link Route#crossings}) only the cheapest counts, and the
 * cheapest of those are given. {@link #corridors} leaves out detours besides: whoever is pressed at one crossing then
 * finds the next best way around it.
 */
public final class Routes {

    private final Region region;
    private final Terrain byCost;
    private final Terrain byTime;
    private final Map<LinkId, Link> links;
    private final ToDoubleFunction<Link> cost;
    private final ToDoubleFunction<Place> crossingCost;
    private final Map<Query, List<Route>> cheapest = new ConcurrentHashMap<>();
    private final Map<Query, List<Route>> corridors = new ConcurrentHashMap<>();
    private final Map<Query, List<Route>> fastest = new ConcurrentHashMap<>();

    private record Query(PlaceId from, PlaceId to, int most) {}

    private Routes(
            Region region,
            Predicate<Link> passable,
            ToDoubleFunction<Link> cost,
            ToDoubleFunction<Place> crossingCost) {
        this.region = region;
        this.cost = cost;
        this.crossingCost = crossingCost;
        this.links = region.links().stream().collect(Collectors.toMap(Link::id, Function.identity()));
        this.byCost = new Terrain(region, passable, cost, crossingCost);
        this.byTime = new Terrain(region, passable, Link::travel_h, region::crossing_h);
    }

    /**
     * Routes for one traveller. The functions are asked now, once for each link and crossing, and again for the cost of a
     * fastest route; they must not change their answers.
     *
     * @param passable whether a link may be used at all; leave out {@code AIR} for what does not fly
     * @param cost of a link, 0 to 10⁸; below a millionth it counts as a millionth. For a link that is an informal
     *     border, including what that crossing costs
     * @param crossingCost of passing a crossing, 0 to 10⁸; asked for places that lie in two countries
     * @throws IllegalArgumentException if a cost is out of range, naming link or crossing
     */
    public static Routes over(
            Region region,
            Predicate<Link> passable,
            ToDoubleFunction<Link> cost,
            ToDoubleFunction<Place> crossingCost) {
        return new Routes(region, passable, cost, crossingCost);
    }

    /**
     * The cheapest route for each distinct sequence of crossings. The same for any order of the region's links.
     *
     * @param k at most so many, 1 or more
     * @return cheapest first, ties by the names of the places; empty if there is no way; one route without links if start
     *     and end are one
     * @throws IllegalArgumentException if an end is no place of the region, naming the nearest spelling
     */
    public List<Route> cheapest(PlaceId from, PlaceId to, int k) {
        requireSome(from, to, k);
        return cheapest.computeIfAbsent(query(from, to, k), query -> search(byCost, Detours.COUNTED, query));
    }

    /**
     * As {@link #cheapest}, but without detours: of two routes, of which one crosses all borders that the cheaper one
     * crosses and more, only the cheaper counts. So each route avoids a crossing that each other one uses, and whoever is
     * pressed at one crossing finds the next best way around it.
     */
    public List<Route> corridors(PlaceId from, PlaceId to, int k) {
        requireSome(from, to, k);
        return corridors.computeIfAbsent(query(from, to, k), query -> search(byCost, Detours.LEFT_OUT, query));
    }

    private static void requireSome(PlaceId from, PlaceId to, int k) {
        if (k < 1) {
            throw new IllegalArgumentException(
                    "Routes from \"%s\" to \"%s\": k (%d) must be 1 or more.".formatted(from, to, k));
        }
    }

    /**
     * The route that takes the fewest hours, links and default formalities ({@link Region#crossing_h}) together; its cost
     * is what {@link #over} was told.
     *
     * @return empty if there is no way
     * @throws IllegalArgumentException if an end is no place of the region, naming the nearest spelling
     */
    public Optional<Route> fastest(PlaceId from, PlaceId to) {
        return fastest
                .computeIfAbsent(
                        query(from, to, 1),
                        query -> search(byTime, Detours.COUNTED, query).stream()
                                .map(this::priced)
                                .toList())
                .stream()
                .findFirst();
    }

    private Query query(PlaceId from, PlaceId to, int most) {
        return new Query(region.place(from).id(), region.place(to).id(), most);
    }

    private static List<Route> search(Terrain terrain, Detours detours, Query query) {
        return new RouteSearch(terrain, detours, terrain.numberOf(query.from()), terrain.numberOf(query.to()))
                .cheapest(query.most());
    }

    private Route priced(Route route) {
        double sum = 0;
        for (LinkId id : route.links()) {
            sum += cost.applyAsDouble(links.get(id));
        }
        for (PlaceId id : route.places()) {
            Place place = region.place(id);
            boolean passed = !id.equals(route.from()) && !id.equals(route.to());
            if (passed && place.isCrossing()) {
                sum += crossingCost.applyAsDouble(place);
            }
        }
        return new Route(
                route.places(),
                route.links(),
                route.crossings(),
                route.travel_h(),
                route.length_km(),
                Rounded.toTheMillionth(sum));
    }
}
