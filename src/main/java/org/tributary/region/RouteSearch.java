package org.tributary.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Terrain.Gate;
import org.tributary.region.Terrain.Step;

/**
 * One search for the cheapest route of each distinct sequence of crossings. For one thread, and used once.
 *
 * <p>Best first over sequences of gates (A*, Hart, Nilsson and Raphael 1968): a draft is a start of a sequence, its bound
 * what it has cost and the least that must follow. Between gates it takes the cheapest leg. Where two legs meet, the
 * route would visit a place twice; then the draft is split into two, of which each forbids the place to one of the legs
 * (as conflict-based search does for several agents: Sharon, Stern, Felner and Sturtevant, Artif. Intell. 219, 2015).
 * Every route that visits no place twice obeys at least one of the two, so none is lost, bounds only rise, and what
 * comes out first is cheapest.
 */
final class RouteSearch {

    /** Beyond so many drafts a search gives what it has found; the shipped region stays far below. */
    private static final int MOST_DRAFTS = 200_000;

    private static final int TO_BE_CHECKED = 0;
    private static final int FOUND = 1;

    private final Terrain terrain;
    private final int from;
    private final int to;
    private final long[] remaining;
    /** Places where no border may be crossed: neither at the place nor along a link that starts there. */
    private final BitSet shut;

    private final int mostDrafts;

    private final PriorityQueue<Draft> open = new PriorityQueue<>(Comparator.comparingLong(Draft::bound)
            .thenComparingInt(Draft::stage)
            .thenComparing(Draft::names, Comparator.nullsFirst(RouteSearch::compareNames))
            .thenComparingInt(Draft::serial));
    private int drafts;

    /**
     * A start of a route, or a whole one.
     *
     * @param gates passed so far
     * @param avoided for each leg, the places it may not pass; a leg leads to each gate, and one more to the end
     * @param spent up to the last gate, or to the end if complete
     * @param bound what the whole route costs at least
     * @param names of the places and then of the links; null until found
     */
    private record Draft(
            List<Gate> gates,
            List<BitSet> avoided,
            boolean complete,
            long spent,
            long bound,
            int stage,
            @Nullable List<String> names,
            int serial) {}

    /** A place that two legs, or a leg and a gate, would both visit, and the legs that may be told not to. */
    private record Clash(int place, List<Integer> legs) {}

    RouteSearch(Terrain terrain, int from, int to) {
        this(terrain, from, to, new BitSet(), MOST_DRAFTS);
    }

    /**
     * A search that crosses no border at some places.
     *
     * @param mostDrafts beyond so many it gives what it has found
     */
    RouteSearch(Terrain terrain, int from, int to, BitSet shut, int mostDrafts) {
        this.terrain = terrain;
        this.shut = shut;
        this.mostDrafts = mostDrafts;
        this.from = from;
        this.to = to;
        this.remaining = terrain.remainingCostsTo(to);
    }

    /** At most so many routes, cheapest first, ties by the names of their places, then of their links. */
    List<Route> cheapest(int count) {
        List<Route> routes = new ArrayList<>();
        Set<List<PlaceId>> known = new HashSet<>();
        if (remaining[from] != Terrain.UNREACHABLE) {
            add(List.of(), List.of(), false, 0, remaining[from]);
        }
        while (routes.size() < count && !open.isEmpty() && drafts < mostDrafts) {
            Draft draft = open.remove();
            if (draft.stage() == FOUND) {
                Route route = route(draft);
                if (known.add(route.crossings())) {
                    routes.add(route);
                }
            } else {
                check(draft);
            }
        }
        return List.copyOf(routes);
    }

    private void check(Draft draft) {
        @Nullable Clash clash = clash(draft);
        if (clash != null) {
            for (int leg : clash.legs()) {
                forbid(draft, leg, clash.place());
            }
        } else if (draft.complete()) {
            open.add(new Draft(
                    draft.gates(), draft.avoided(), true, draft.spent(), draft.bound(), FOUND, names(draft), drafts++));
        } else {
            extend(draft);
        }
    }

    // --- Going on -----------------------------------------------------------------------------------------------

    private void extend(Draft draft) {
        int at = start(draft, draft.gates().size());
        BitSet fixed = fixed(draft);
        long[] rest = restAvoiding(fixed, at);
        if (rest[at] == Terrain.UNREACHABLE) {
            return;
        }
        if (draft.spent() + rest[at] > draft.bound()) {
            add(draft.gates(), draft.avoided(), false, draft.spent(), draft.spent() + rest[at]);
            return;
        }
        @Nullable
        Gate last =
                draft.gates().isEmpty() ? null : draft.gates().get(draft.gates().size() - 1);
        boolean mustPassHere = at != to && last != null && !last.isPlace() && terrain.isCrossing(at);
        if (!mustPassHere) {
            append(draft, null, rest);
        }
        if (at == to) {
            return;
        }
        for (Gate gate : terrain.gates()) {
            if (shut.get(gate.entry())) {
                continue;
            }
            boolean here = gate.entry() == at;
            boolean fits;
            if (mustPassHere) {
                fits = here && gate.isPlace();
            } else if (gate.isPlace() || (terrain.isCrossing(gate.entry()) && !here)) {
                // A link that starts at a crossing is reached by passing that crossing first.
                fits = gate.isPlace() && !fixed.get(gate.entry());
            } else {
                boolean leavesAnew = gate.exit() == to || !fixed.get(gate.exit());
                fits = leavesAnew && (here || !fixed.get(gate.entry()));
            }
            if (fits) {
                append(draft, gate, rest);
            }
        }
    }

    /** What must still be paid from each place if no fixed place but this one is visited again. */
    private long[] restAvoiding(BitSet fixed, int at) {
        BitSet avoided = (BitSet) fixed.clone();
        shut.stream().filter(terrain::isCrossing).forEach(avoided::set);
        avoided.clear(at);
        avoided.clear(to);
        return terrain.remainingCostsTo(to, avoided);
    }

    /** Adds a leg to the gate, or to the end if there is none. */
    private void append(Draft draft, @Nullable Gate gate, long[] rest) {
        int at = start(draft, draft.gates().size());
        int target = gate == null ? to : gate.entry();
        long leg = terrain.legCostsTo(target)[at];
        long after = gate == null ? 0 : rest[gate.exit()];
        if (leg == Terrain.UNREACHABLE || after == Terrain.UNREACHABLE) {
            return;
        }
        long spent = draft.spent() + leg + (gate == null ? 0 : gate.cost());
        List<Gate> gates = gate == null ? draft.gates() : with(draft.gates(), gate);
        add(gates, with(draft.avoided(), new BitSet()), gate == null, spent, spent + after);
    }

    private void forbid(Draft draft, int leg, int place) {
        BitSet avoided = (BitSet) draft.avoided().get(leg).clone();
        avoided.set(place);
        long before = legCosts(draft, leg)[start(draft, leg)];
        long after = terrain.legCostsTo(target(draft, leg), avoided)[start(draft, leg)];
        if (after == Terrain.UNREACHABLE) {
            return;
        }
        List<BitSet> allAvoided = new ArrayList<>(draft.avoided());
        allAvoided.set(leg, avoided);
        long more = after - before;
        add(draft.gates(), allAvoided, draft.complete(), draft.spent() + more, draft.bound() + more);
    }

    private void add(List<Gate> gates, List<BitSet> avoided, boolean complete, long spent, long bound) {
        open.add(new Draft(gates, avoided, complete, spent, bound, TO_BE_CHECKED, null, drafts++));
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    // --- Legs ---------------------------------------------------------------------------------------------------

    private int start(Draft draft, int leg) {
        return leg == 0 ? from : draft.gates().get(leg - 1).exit();
    }

    private int target(Draft draft, int leg) {
        return leg == draft.gates().size() ? to : draft.gates().get(leg).entry();
    }

    private long[] legCosts(Draft draft, int leg) {
        BitSet avoided = draft.avoided().get(leg);
        int target = target(draft, leg);
        return avoided.isEmpty() ? terrain.legCostsTo(target) : terrain.legCostsTo(target, avoided);
    }

    private List<Step> leg(Draft draft, int leg) {
        return terrain.leg(start(draft, leg), target(draft, leg), legCosts(draft, leg));
    }

    /** The places a draft visits whatever its legs. */
    private BitSet fixed(Draft draft) {
        BitSet fixed = new BitSet();
        fixed.set(from);
        fixed.set(to);
        for (Gate gate : draft.gates()) {
            fixed.set(gate.entry());
            fixed.set(gate.exit());
        }
        return fixed;
    }

    private @Nullable Clash clash(Draft draft) {
        BitSet fixed = fixed(draft);
        Map<Integer, Integer> legByPlace = new HashMap<>();
        for (int leg = 0; leg < draft.avoided().size(); leg++) {
            for (Step step : leg(draft, leg)) {
                int place = step.to();
                if (place == target(draft, leg)) {
                    continue;
                }
                if (fixed.get(place)) {
                    return new Clash(place, List.of(leg));
                }
                @Nullable Integer other = legByPlace.put(place, leg);
                if (other != null) {
                    return new Clash(place, List.of(other, leg));
                }
            }
        }
        return null;
    }

    // --- What comes out -----------------------------------------------------------------------------------------

    private Route route(Draft draft) {
        Set<PlaceId> places = new LinkedHashSet<>();
        List<LinkId> links = new ArrayList<>();
        List<PlaceId> crossings = new ArrayList<>();
        double travel_h = 0;
        double length_km = 0;
        for (Link link : links(draft)) {
            links.add(link.id());
            travel_h += link.travel_h();
            length_km += link.length_km();
        }
        for (int place : places(draft)) {
            places.add(terrain.place(place).id());
        }
        for (Gate gate : draft.gates()) {
            PlaceId entry = terrain.place(gate.entry()).id();
            if (crossings.isEmpty() || !crossings.get(crossings.size() - 1).equals(entry)) {
                crossings.add(entry);
            }
        }
        return new Route(
                List.copyOf(places),
                links,
                crossings,
                Rounded.toTheMillionth(travel_h),
                Rounded.toTheMillionth(length_km),
                draft.spent() / Rounded.MILLIONTHS);
    }

    private List<Integer> places(Draft draft) {
        Set<Integer> places = new LinkedHashSet<>(List.of(from));
        for (int leg = 0; leg < draft.avoided().size(); leg++) {
            leg(draft, leg).forEach(step -> places.add(step.to()));
            if (leg < draft.gates().size()) {
                places.add(draft.gates().get(leg).exit());
            }
        }
        return List.copyOf(places);
    }

    private List<Link> links(Draft draft) {
        List<Link> links = new ArrayList<>();
        for (int leg = 0; leg < draft.avoided().size(); leg++) {
            leg(draft, leg).forEach(step -> links.add(step.link()));
            @Nullable
            Link along = leg < draft.gates().size() ? draft.gates().get(leg).link() : null;
            if (along != null) {
                links.add(along);
            }
        }
        return links;
    }

    private List<String> names(Draft draft) {
        List<String> names = new ArrayList<>();
        places(draft).forEach(place -> names.add(terrain.place(place).id().value()));
        links(draft).forEach(link -> names.add(link.id().value()));
        return names;
    }

    private static int compareNames(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
