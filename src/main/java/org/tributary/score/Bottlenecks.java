package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.tributary.quantity.AgencyId;

/**
 * Which ties between agencies hold the exchange together. Not thread-safe.
 *
 * <p>The tie on most shortest ways between agencies is taken out, and again, until the graph falls into more parts than
 * it had. Of ties on equally many ways the first by name is taken. Source: Girvan and Newman, "Community structure in
 * social and biological networks", PNAS 99, 2002.
 */
final class Bottlenecks {
    /** More ties than these are no bottleneck but a broad road. Assumed. */
    static final int MOST = 3;
    /** Two betweennesses nearer than this differ by rounding alone. */
    private static final double ROUNDING = 1e-9;

    private final Map<AgencyId, Map<AgencyId, Integer>> copies = new TreeMap<>();
    private int all;

    /** A copy went from one to the other. */
    void add(AgencyId from, AgencyId to) {
        boolean inOrder = from.compareTo(to) <= 0;
        copies.computeIfAbsent(inOrder ? from : to, none -> new TreeMap<>())
                .merge(inOrder ? to : from, 1, Integer::sum);
        all++;
    }

    /** How many copies went over all ties. */
    int copies() {
        return all;
    }

    /** How many copies went over a tie, either way. */
    int copies(Set<AgencyId> tie) {
        List<AgencyId> ends = List.copyOf(new TreeSet<>(tie));
        return copies.getOrDefault(ends.get(0), Map.of()).getOrDefault(ends.get(1), 0);
    }

    /** The ties that are taken out first, in this order; empty if more than {@value #MOST} had to go, or there is none. */
    List<Set<AgencyId>> first() {
        var graph = new SimpleGraph<AgencyId, DefaultEdge>(DefaultEdge.class);
        copies.forEach((one, others) -> others.keySet().forEach(other -> {
            graph.addVertex(one);
            graph.addVertex(other);
            graph.addEdge(one, other);
        }));
        int parts = new ConnectivityInspector<>(graph).connectedSets().size();
        var taken = new ArrayList<Set<AgencyId>>();
        while (!graph.edgeSet().isEmpty() && taken.size() < MOST) {
            DefaultEdge busiest = busiest(graph);
            taken.add(Set.of(graph.getEdgeSource(busiest), graph.getEdgeTarget(busiest)));
            graph.removeEdge(busiest);
            if (new ConnectivityInspector<>(graph).connectedSets().size() > parts) {
                return taken;
            }
        }
        return List.of();
    }

    private static DefaultEdge busiest(SimpleGraph<AgencyId, DefaultEdge> graph) {
        Map<DefaultEdge, Double> ways = new EdgeBetweennessCentrality<>(graph).getScores();
        DefaultEdge busiest = null;
        for (DefaultEdge edge : graph.edgeSet()) {
            if (busiest == null || ways.getOrDefault(edge, 0.0) > ways.getOrDefault(busiest, 0.0) + ROUNDING) {
                busiest = edge;
            }
        }
        if (busiest == null) {
            throw new IllegalStateException("a graph without ties has no busiest");
        }
        return busiest;
    }
}
