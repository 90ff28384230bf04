package org.tributary.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.PlaceId;

/**
 * A region as one traveller finds it: which links are open, and at what cost. Thread-safe.
 *
 * <p>Places are numbered in the order of their names, so that comparing numbers is comparing names. Costs are whole
 * millionths, so that sums are exact and ties are ties in whatever order things are added; every link costs at least
 * one, so that going in circles never pays.
 */
final class Terrain {

    /** No way. */
    static final long UNREACHABLE = -1;

    /** So that the sum over any route stays an exact whole number of millionths in a double. */
    private static final double MOST_COST = 1e8;

    /**
     * A border as routes cross it: at a place that lies in two countries, which is entry and exit alike, or along a link
     * that is an informal border, from entry to exit.
     *
     * @param link empty of meaning, that is null, at a place
     */
    record Gate(int entry, int exit, long cost, @Nullable Link link) {
        boolean isPlace() {
            return link == null;
        }
    }

    /** The cheapest open link to a neighbour that is no informal border. */
    record Step(int to, long cost, Link link) {}

    private final List<Place> places;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();
    private final long[] passingCost;
    private final List<Gate> gates = new ArrayList<>();
    private final List<TreeMap<Integer, Step>> steps = new ArrayList<>();

    /** Steps alone; arcs out of a crossing are masked when in use, so that legs pass none. */
    private final Graph<Integer, DefaultWeightedEdge> inland = emptyGraph();

    /** Steps and gates from end to start; an arc costs the link and the passing of the crossing it starts from. */
    private final Graph<Integer, DefaultWeightedEdge> backwards = emptyGraph();

    private final Map<Integer, long[]> legCosts = new ConcurrentHashMap<>();
    private final Map<Integer, long[]> remainingCosts = new ConcurrentHashMap<>();

    Terrain(Region region, Predicate<Link> passable, ToDoubleFunction<Link> cost, ToDoubleFunction<Place> passing) {
        this.places =
                region.places().stream().sorted(Comparator.comparing(Place::id)).toList();
        this.passingCost = new long[places.size()];
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            numbers.put(place.id(), number);
            steps.add(new TreeMap<>());
            inland.addVertex(number);
            backwards.addVertex(number);
            if (place.isCrossing()) {
                passingCost[number] = millionths(passing.applyAsDouble(place), "Crossing", place.id());
                gates.add(new Gate(number, number, passingCost[number], null));
            }
        }
        Map<Long, Gate> informal = new TreeMap<>();
        region.links().stream()
                .sorted(Comparator.comparing(Link::id))
                .filter(passable)
                .forEach(link -> {
                    long price = Math.max(1, millionths(cost.applyAsDouble(link), "Link", link.id()));
                    int a = numberOf(link.a());
                    int b = numberOf(link.b());
                    open(a, b, price, link, informal);
                    open(b, a, price, link, informal);
                });
        gates.addAll(informal.values());
        connect();
    }

    private static long millionths(double cost, String what, Object id) {
        if (!(cost >= 0 && cost <= MOST_COST)) {
            throw new IllegalArgumentException(
                    "%s \"%s\": the cost (%s) must be from 0 to %s.".formatted(what, id, cost, MOST_COST));
        }
        return Math.round(cost * Rounded.MILLIONTHS);
    }

    /** Keeps the cheaper of two links side by side; of equally cheap ones the first, which is the first by name. */
    private void open(int from, int to, long cost, Link link, Map<Long, Gate> informal) {
        if (link.informalBorder()) {
            informal.merge(
                    (long) from * places.size() + to,
                    new Gate(from, to, cost, link),
                    (known, other) -> other.cost() < known.cost() ? other : known);
        } else {
            steps.get(from)
                    .merge(to, new Step(to, cost, link), (known, other) -> other.cost() < known.cost() ? other : known);
        }
    }

    private void connect() {
        for (int from = 0; from < places.size(); from++) {
            for (Step step : steps.get(from).values()) {
                arc(inland, from, step.to(), step.cost());
                arc(backwards, step.to(), from, step.cost() + passingCost[step.to()]);
            }
        }
        for (Gate gate : gates) {
            if (!gate.isPlace()) {
                arc(backwards, gate.exit(), gate.entry(), gate.cost() + passingCost[gate.exit()]);
            }
        }
    }

    private static void arc(Graph<Integer, DefaultWeightedEdge> graph, int from, int to, long cost) {
        DefaultWeightedEdge known = graph.getEdge(from, to);
        if (known == null) {
            graph.setEdgeWeight(graph.addEdge(from, to), (double) cost);
        } else {
            graph.setEdgeWeight(known, Math.min((double) cost, graph.getEdgeWeight(known)));
        }
    }

    private static Graph<Integer, DefaultWeightedEdge> emptyGraph() {
        return new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    }

    /** The number of a place of the region. */
    int numberOf(PlaceId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    Place place(int number) {
        return places.get(number);
    }

    boolean isCrossing(int number) {
        return places.get(number).isCrossing();
    }

    /** Places that are crossings, by name; then informal borders in each direction, by name of entry and exit. */
    List<Gate> gates() {
        return gates;
    }

    /**
     * What the cheapest leg from each place to the target costs, a leg passing no crossing between its ends, or {@link
     * #UNREACHABLE}. Not to be written to.
     */
    long[] legCostsTo(int target) {
        return legCosts.computeIfAbsent(target, t -> legCostsTo(t, new BitSet()));
    }

    /** The same for legs that avoid some places; not remembered. */
    long[] legCostsTo(int target, BitSet avoided) {
        Graph<Integer, DefaultWeightedEdge> open = new MaskSubgraph<>(inland, avoided::get, arc -> {
            int source = inland.getEdgeSource(arc);
            return source != target && isCrossing(source);
        });
        return costs(open, target, 0);
    }

    /** What remains to be paid from each place, itself paid for, to the target if places could be visited again. */
    long[] remainingCostsTo(int target) {
        return remainingCosts.computeIfAbsent(target, t -> costs(backwards, t, passingCost[t]));
    }

    /** The same for ways that avoid some places; not remembered. */
    long[] remainingCostsTo(int target, BitSet avoided) {
        return costs(new MaskSubgraph<>(backwards, avoided::get, arc -> false), target, passingCost[target]);
    }

    private long[] costs(Graph<Integer, DefaultWeightedEdge> graph, int source, long tooMuch) {
        long[] costs = new long[places.size()];
        Arrays.fill(costs, UNREACHABLE);
        SingleSourcePaths<Integer, DefaultWeightedEdge> paths = new DijkstraShortestPath<>(graph).getPaths(source);
        for (int place = 0; place < costs.length; place++) {
            double cost = graph.containsVertex(place) ? paths.getWeight(place) : Double.POSITIVE_INFINITY;
            if (cost < Double.POSITIVE_INFINITY) {
                costs[place] = (long) cost - tooMuch;
            }
        }
        costs[source] = 0;
        return costs;
    }

    /**
     * The cheapest leg, of equally cheap ones the first by the names of its places.
     *
     * @param costs of legs to the target, avoiding what shall be avoided; the start must be within reach
     */
    List<Step> leg(int from, int target, long[] costs) {
        List<Step> leg = new ArrayList<>();
        for (int at = from; at != target; at = leg.get(leg.size() - 1).to()) {
            leg.add(nextStep(at, target, costs));
        }
        return leg;
    }

    private Step nextStep(int at, int target, long[] costs) {
        for (Step step : steps.get(at).values()) {
            boolean mayPass = step.to() == target || !isCrossing(step.to());
            if (mayPass && costs[step.to()] != UNREACHABLE && costs[step.to()] + step.cost() == costs[at]) {
                return step;
            }
        }
        throw new IllegalStateException("No leg leads from \"%s\" to \"%s\"."
                .formatted(places.get(at).id(), places.get(target).id()));
    }
}
