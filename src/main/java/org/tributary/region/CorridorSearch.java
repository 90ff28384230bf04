package org.tributary.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tributary.quantity.PlaceId;

/**
 * One search for the cheapest routes of which none only adds crossings to a cheaper one. For one thread, and used once.
 *
 * <p>Such a route avoids at least one crossing of each cheaper route. So the search shuts the crossings of each route found,
 * one at a time, looks for the cheapest way around, and takes what is cheapest first (a hitting-set tree: Reiter, Artif.
 * Intell. 32, 1987).
 */
final class CorridorSearch {

    /** Beyond so many ways around a search gives what it has found; the shipped region stays far below. */
    private static final int MOST_TRIED = 5_000;

    /**
     * A search for a way around gives up after so many drafts. On the whole shipped region every search that finds one needs
     * fewer than 2,000; those that find none would else try all 200,000, for minutes in all.
     */
    private static final int MOST_DRAFTS = 3_000;

    private static final Comparator<Way> CHEAPEST_FIRST =
            Comparator.comparingDouble((Way way) -> way.route().cost()).thenComparing(Way::names);

    private final Terrain terrain;
    private final int from;
    private final int to;
    private final PriorityQueue<Way> open = new PriorityQueue<>(CHEAPEST_FIRST);
    private final Set<BitSet> tried = new HashSet<>();

    /** The cheapest route that crosses no border at these places. */
    private record Way(Route route, BitSet shut) {
        String names() {
            return Stream.concat(
                            route.places().stream().map(PlaceId::value),
                            route.links().stream().map(Object::toString))
                    .collect(Collectors.joining(" "));
        }
    }

    CorridorSearch(Terrain terrain, PlaceId from, PlaceId to) {
        this.terrain = terrain;
        this.from = terrain.numberOf(from);
        this.to = terrain.numberOf(to);
    }

    /** At most so many routes, cheapest first, ties by the names of their places, then of their links. */
    List<Route> cheapest(int count) {
        List<Route> routes = new ArrayList<>();
        tryWithout(new BitSet());
        while (routes.size() < count && !open.isEmpty() && tried.size() < MOST_TRIED) {
            Way way = open.remove();
            Route within = routes.stream()
                    .filter(cheaper -> way.route().crossings().containsAll(cheaper.crossings()))
                    .findFirst()
                    .orElse(way.route());
            if (within.equals(way.route()) && !routes.contains(within)) {
                routes.add(within);
            }
            within.crossings().forEach(crossing -> tryWithout(with(way.shut(), terrain.numberOf(crossing))));
        }
        return List.copyOf(routes);
    }

    private static BitSet with(BitSet shut, int place) {
        BitSet more = (BitSet) shut.clone();
        more.set(place);
        return more;
    }

    private void tryWithout(BitSet shut) {
        if (tried.add(shut)) {
            new RouteSearch(terrain, from, to, shut, MOST_DRAFTS)
                    .cheapest(1)
                    .forEach(route -> open.add(new Way(route, shut)));
        }
    }
}
