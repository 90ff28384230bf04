package org.tributary.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
import org.tributary.quantity.Span;
import org.tributary.quantity.SyndicateId;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Clock;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** One syndicate of 77 members that sends two loads a day over one bridge: first-steps with that and nothing else. */
final class TradingRing {
    static final SyndicateId ID = new SyndicateId("ring");

    private static final Map<Role, Integer> MIX =
            Map.of(Role.BOSS, 1, Role.BROKER, 4, Role.TRAFFICKER, 12, Role.COURIER, 60);
    private static final double LOADS_A_WEEK = 14;
    private static final double LOAD_KG = 100;

    private TradingRing() {}

    /** So many rounds of so many days. */
    static Clock clock(int rounds, int days) {
        return new Clock(
                "2025-03-03 09:00 +07:00",
                new Clock.Rounds(rounds, new Span(24.0 * days), Optional.empty(), Optional.empty()));
    }

    /**
     * A plan of it, in which nobody gives orders.
     *
     * @param own parameters of the pattern, over which the trial's go
     */
    static RunPlan plan(Trial trial, Clock clock, List<Inject> script, Map<String, Double> own) {
        Scenario scenario = PatternScenarios.shipped("first-steps")
                .with(Map.of(ID, syndicate()))
                .with(script)
                .with(clock);
        RunPlan plan = trial.plan(scenario, "idle");
        var parameters = new HashMap<>(own);
        parameters.putAll(trial.changed());
        return new RunPlan(scenario, plan.ways(), plan.parameters().with(parameters), plan.doctrines());
    }

    private static Syndicate syndicate() {
        var network = new Syndicate.Network(
                Optional.empty(),
                MIX,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var trade = new Syndicate.Trade(
                Goods.TABLETS,
                Map.of(new PlaceId("myawaddy"), 1.0),
                Map.of(new PlaceId("mae_sot"), 1.0),
                LOADS_A_WEEK,
                new Amount(LOAD_KG, "kg"));
        return new Syndicate(
                Optional.empty(),
                Optional.empty(),
                List.of(trade),
                Map.of(),
                List.of(),
                Optional.of(network),
                Optional.empty());
    }
}
