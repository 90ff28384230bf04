package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;

/**
 * What the log of one run says of missed connections: hears it once, then names for each harm the agencies that a few
 * hand-overs would have let act in time. Not thread-safe.
 */
final class Candidates implements EventListener {
    /** Fewer leads first; of as many, those with more time to spare. */
    private static final Comparator<Connection> EASIEST_FIRST = Comparator.comparingInt(
                    (Connection one) -> one.handOvers().size())
            .thenComparing(Comparator.comparingDouble(Connection::slack_h).reversed())
            .thenComparing(one -> one.opening().agency());

    private final Harms harms = new Harms();
    private final Holdings holdings;
    private final Decisions decisions;
    private final Openings openings;
    private final Search search;
    private final double endex_h;

    Candidates(Scenario scenario, Region region, Parameters parameters) {
        var law = new Law(parameters);
        this.holdings = new Holdings(scenario);
        this.decisions = new Decisions(law.usualDecision_h());
        this.openings = new Openings(scenario, region, law, holdings, decisions);
        this.search = new Search(scenario, law, holdings);
        this.endex_h = scenario.clock().endex_h();
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        var kinds = new LinkedHashSet<>(harms.kinds());
        kinds.addAll(holdings.kinds());
        kinds.addAll(decisions.kinds());
        return List.copyOf(kinds);
    }

    @Override
    public void hear(Event event) {
        if (event.at_h() <= endex_h) {
            harms.hear(event);
            holdings.hear(event);
            decisions.hear(event);
        }
    }

    /** The harms, in the order of the log. */
    List<HarmDone> harms() {
        return harms.all();
    }

    /** What would have let agencies prevent a harm, the easiest first; empty if nothing would. */
    List<Connection> of(HarmDone harm) {
        var found = new ArrayList<Connection>();
        for (Opening opening : openings.of(harm)) {
            search.connect(harm, opening).ifPresent(found::add);
        }
        found.sort(EASIEST_FIRST);
        return found;
    }

    /** How an agency could have prevented a harm; empty if it could not. */
    Optional<Opening> opening(HarmDone harm, AgencyId agency) {
        return openings.of(harm).stream()
                .filter(opening -> opening.agency().equals(agency))
                .findFirst();
    }

    /** Who held which leads on a harm's subject before it happened, in the order of the log. */
    List<Holdings.Held> held(HarmDone harm) {
        return holdings.dossier(harm.subject()).held().stream()
                .filter(held -> held.since_h() < harm.at_h())
                .toList();
    }

    /** How long an agency usually takes to decide, in hours. */
    double decision_h(Opening opening) {
        return decisions.median_h(opening.agency());
    }
}
