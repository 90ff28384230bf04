package org.tributary.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.MaskSubgraph;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;

/**
 * The links that stand for ways through places left out of a region; {@link Region#only} says what they keep true.
 *
 * <p>One run of Dijkstra's algorithm per kept place and permit, a permit being the modes allowed and whether borders may
 * be crossed informally: who may not fly, or only goes by river, meets true distances too.
 */
final class Shortcuts {

    /** Hours are sums of decimal fractions; below this, two sums are one. */
    private static final double ROUNDING_H = 1e-9;

    private final Region region;
    private final Set<PlaceId> kept;
    private final Graph<PlaceId, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);

    /** A link in one direction. */
    private record Arc(PlaceId from, Link link) {}

    private record Permit(Set<Mode> modes, boolean informalBorders) {
        boolean allows(Link link) {
            return modes.contains(link.mode()) && (informalBorders || !link.informalBorder());
        }
    }

    Shortcuts(Region region, Set<PlaceId> kept) {
        this.region = region;
        this.kept = kept;
        region.places().forEach(place -> graph.addVertex(place.id()));
        // By name, so that of two equally fast ways the choice does not depend on the order of the file.
        region.links().stream().sorted(Comparator.comparing(Link::id)).forEach(link -> {
            addArc(link, link.a(), link.b());
            addArc(link, link.b(), link.a());
        });
    }

    private void addArc(Link link, PlaceId from, PlaceId to) {
        Arc arc = new Arc(from, link);
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, link.travel_h());
    }

    /** All shortcuts, by the index of their ends; the same for any order of the region's links. */
    List<Link> all() {
        Map<Integer, Set<List<Link>>> waysByEnds = new TreeMap<>();
        for (Permit permit : permits()) {
            for (Place from : region.places()) {
                if (kept.contains(from.id())) {
                    waysFrom(from.id(), permit)
                            .forEach((ends, way) -> waysByEnds
                                    .computeIfAbsent(ends, e -> Collections.newSetFromMap(new LinkedHashMap<>()))
                                    .add(way));
                }
            }
        }
        List<Link> shortcuts = new ArrayList<>();
        Set<LinkId> taken = region.links().stream().map(Link::id).collect(Collectors.toCollection(HashSet::new));
        waysByEnds.forEach((ends, ways) -> ways.forEach(way -> shortcuts.add(
                shortcut(region.places().get(ends / region.places().size()).id(), way, taken))));
        return shortcuts;
    }

    private static List<Permit> permits() {
        List<Permit> permits = new ArrayList<>();
        for (boolean informalBorders : new boolean[] {false, true}) {
            for (Mode mode : Mode.values()) {
                permits.add(new Permit(EnumSet.of(mode), informalBorders));
            }
            permits.add(new Permit(EnumSet.complementOf(EnumSet.of(Mode.AIR)), informalBorders));
            permits.add(new Permit(EnumSet.allOf(Mode.class), informalBorders));
        }
        return permits;
    }

    /** The ways from one kept place through places left out, keyed by both ends; only to places of higher index. */
    private Map<Integer, List<Link>> waysFrom(PlaceId from, Permit permit) {
        Map<Integer, List<Link>> ways = new TreeMap<>();
        if (region.linksAt(from).stream().noneMatch(link -> permit.allows(link) && isWaypoint(link.other(from)))) {
            return ways;
        }
        SingleSourcePaths<PlaceId, Arc> throughWaypoints = fastest(from, permit, this::isWaypoint);
        SingleSourcePaths<PlaceId, Arc> throughAny =
                fastest(from, permit, place -> !region.place(place).isCrossing());
        for (Place to : region.places()) {
            int ends = region.indexOf(from) * region.places().size() + region.indexOf(to.id());
            boolean isLater = region.indexOf(to.id()) > region.indexOf(from);
            if (isLater && kept.contains(to.id())) {
                double hours = throughWaypoints.getWeight(to.id());
                // A slower way is no loss: there is a faster one over places that stay.
                if (hours < Double.POSITIVE_INFINITY && hours <= throughAny.getWeight(to.id()) + ROUNDING_H) {
                    GraphPath<PlaceId, Arc> path = throughWaypoints.getPath(to.id());
                    if (path.getLength() > 1) {
                        ways.put(
                                ends, path.getEdgeList().stream().map(Arc::link).toList());
                    }
                }
            }
        }
        return ways;
    }

    private boolean isWaypoint(PlaceId place) {
        return !kept.contains(place) && !region.place(place).isCrossing();
    }

    private SingleSourcePaths<PlaceId, Arc> fastest(PlaceId from, Permit permit, Predicate<PlaceId> mayBePassed) {
        Graph<PlaceId, Arc> open = new MaskSubgraph<>(
                graph,
                place -> false,
                arc -> !permit.allows(arc.link()) || !(arc.from().equals(from) || mayBePassed.test(arc.from())));
        return new DijkstraShortestPath<>(open).getPaths(from);
    }

    private static Link shortcut(PlaceId from, List<Link> way, Set<LinkId> taken) {
        List<String> waypoints = new ArrayList<>();
        Map<Mode, Double> hoursByMode = new EnumMap<>(Mode.class);
        double length_km = 0;
        double travel_h = 0;
        PlaceId at = from;
        for (Link part : way) {
            at = part.other(at);
            waypoints.add(at.value());
            length_km += part.length_km();
            travel_h += part.travel_h();
            hoursByMode.merge(part.mode(), part.travel_h(), Double::sum);
        }
        waypoints.remove(waypoints.size() - 1);
        Mode mode = hoursByMode.containsKey(Mode.AIR)
                ? Mode.AIR
                : Collections.max(hoursByMode.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
        String id = "%s--%s--%s--through-%s".formatted(from, at, mode.word(), String.join("-", waypoints));
        return new Link(
                unused(id, taken),
                from,
                at,
                mode,
                Rounded.toTheMillionth(length_km),
                Rounded.toTheMillionth(travel_h),
                way.stream().anyMatch(Link::informalBorder),
                "through " + String.join(", ", waypoints));
    }

    /** Two ways over the same places may differ in mode only in part; the second is numbered. */
    private static LinkId unused(String id, Set<LinkId> taken) {
        LinkId free = new LinkId(id);
        for (int count = 2; !taken.add(free); count++) {
            free = new LinkId(id + "-" + count);
        }
        return free;
    }
}
