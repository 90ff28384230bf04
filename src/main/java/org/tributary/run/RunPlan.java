package org.tributary.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tributary.quantity.SeatId;
import org.tributary.region.Region;
import org.tributary.region.Ways;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;

/**
 * What is to be played, but for the seed. Immutable, thread-safe; runs of one plan share its map's ways.
 *
 * @param ways the scenario's part of the map
 * @param parameters with what the scenario changes
 * @param doctrines the doctrine of each seat, in the scenario's order
 */
public record RunPlan(Scenario scenario, Ways ways, Parameters parameters, Map<SeatId, String> doctrines) {

    /** Copies its map and keeps the order. */
    public RunPlan {
        doctrines = Collections.unmodifiableMap(new LinkedHashMap<>(doctrines));
    }

    /** The plan of a scenario as its file says it. */
    public static RunPlan of(Scenario scenario, Map<SeatId, String> doctrines) {
        return new RunPlan(
                scenario, new Ways(regionOf(scenario)), Parameters.defaults().with(scenario), doctrines);
    }

    /** The same plan under other doctrines. */
    public RunPlan under(Map<SeatId, String> others) {
        return new RunPlan(scenario, ways, parameters, others);
    }

    /** The same with another scenario on the same part of the map. */
    RunPlan with(Scenario other) {
        return new RunPlan(other, ways, parameters, doctrines);
    }

    private static Region regionOf(Scenario scenario) {
        Region map = Region.lancangMekong();
        var choice = scenario.region();
        Region ofTier = choice.tier().map(map::ofTier).orElse(map);
        return choice.places().isEmpty() ? ofTier : ofTier.only(choice.places());
    }
}
