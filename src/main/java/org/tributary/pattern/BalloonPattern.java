package org.tributary.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.UnitGroup;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/**
 * The balloon: squeezed at one border, the flow bulges at the next.
 *
 * <p>In one arm the seats do nothing; in the other Thailand's reserves go to the nearest crossing of its border with
 * Myanmar and all that pass there are inspected, as far as there are hands. Nobody tells the syndicate where to go.
 */
final class BalloonPattern implements Pattern {
    private static final int QUICK_RUNS = 12;
    private static final Border SQUEEZED = Border.between(Country.MMR, Country.THA);
    private static final Country ORIGIN = Country.MMR;
    private static final SeatId SEAT = new SeatId("tha");
    private static final AgencyId AGENCY = new AgencyId("tha-border");

    @Override
    public Card card() {
        return new Card(
                1,
                "balloon",
                "A whole border squeezed: what passes the weakest neighbour at least doubles, and the total falls less"
                        + " than the flow there.",
                "UNODC, 2022: tablets intercepted in Laos rose by 660 % in 2021 as Thai and Chinese operations rose;"
                        + " Magliocca and others, NarcoLogic, PNAS 116(16), 2019");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario scenario = PatternScenarios.read("balloon");
        RunPlan plan = trial.plan(scenario, "idle");
        Supplier<BorderFlow> probe = () -> new BorderFlow(plan.ways().region());
        int runs = trial.runs(QUICK_RUNS);
        List<BorderFlow> loose = trial.play(plan, runs, probe);
        List<BorderFlow> tight = trial.play(plan, runs, probe, StandingOrders.of(squeeze(plan)));
        Border neighbour = weakestNeighbour(loose);
        Optional<Interval> there = Pairs.ratio(tight, loose, flow -> flow.passed_kg(SQUEEZED));
        Optional<Interval> total = Pairs.ratio(tight, loose, BorderFlow::delivered_kg);
        return Verdict.of(
                Figure.of(
                        "flow over " + neighbour + ", squeezed to not",
                        Pairs.ratio(tight, loose, flow -> flow.passed_kg(neighbour)),
                        "times",
                        Band.atLeast(2)),
                Figure.of("flow over " + SQUEEZED, there, "times", Band.atMost(1)),
                Figure.of("arrivals", total, "times", Band.atMost(1)),
                Figure.of(
                        "relative fall there less that of arrivals",
                        gapOfFalls(tight, loose),
                        "share",
                        Band.atLeast(0)));
    }

    /** What the flow there keeps, taken from what arrivals keep, pair by pair in shares of the loose arm's mean. */
    private static Optional<Interval> gapOfFalls(List<BorderFlow> tight, List<BorderFlow> loose) {
        double local = mean(loose, flow -> flow.passed_kg(SQUEEZED));
        double total = mean(loose, BorderFlow::delivered_kg);
        var gaps = new ArrayList<OptionalDouble>();
        for (int i = 0; i < tight.size(); i++) {
            double fallThere = (loose.get(i).passed_kg(SQUEEZED) - tight.get(i).passed_kg(SQUEEZED)) / local;
            double fall = (loose.get(i).delivered_kg() - tight.get(i).delivered_kg()) / total;
            gaps.add(OptionalDouble.of(fallThere - fall));
        }
        return Intervals.ofMean(gaps);
    }

    private static double mean(List<BorderFlow> arm, java.util.function.ToDoubleFunction<BorderFlow> figure) {
        return arm.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The other border of the country where loads set out at which the least share of what comes is found. */
    private static Border weakestNeighbour(List<BorderFlow> loose) {
        var passed_kg = new LinkedHashMap<Border, Double>();
        var seized_kg = new LinkedHashMap<Border, Double>();
        for (BorderFlow flow : loose) {
            for (Border border : flow.borders()) {
                if (!border.equals(SQUEEZED) && border.countries().contains(ORIGIN)) {
                    passed_kg.merge(border, flow.passed_kg(border), Double::sum);
                    seized_kg.merge(border, flow.seized_kg(border), Double::sum);
                }
            }
        }
        return passed_kg.keySet().stream()
                .min(Comparator.comparingDouble(border -> seized_kg.getOrDefault(border, 0.0)
                        / (passed_kg.getOrDefault(border, 0.0) + seized_kg.getOrDefault(border, 0.0))))
                .orElse(SQUEEZED);
    }

    /** Every reserve goes to a crossing of the border, each crossing gets some, and all of them inspect all they can. */
    private static Map<SeatId, List<Order>> squeeze(RunPlan plan) {
        List<PlaceId> crossings = plan.ways().region().places().stream()
                .filter(place -> place.isCrossing() && Border.of(place).equals(SQUEEZED))
                .map(place -> place.id())
                .toList();
        var orders = new ArrayList<Order>();
        int next = 0;
        for (UnitGroup group : plan.scenario().units()) {
            for (int i = 1; i <= group.units().orElse(1); i++) {
                var unit = new UnitId(group.id().value() + "/" + i);
                orders.add(new Order.Patrol(AGENCY, unit, crossings.get(next++ % crossings.size())));
            }
        }
        crossings.forEach(crossing -> orders.add(new Order.SetInspection(AGENCY, crossing, 1)));
        return Map.of(SEAT, orders);
    }
}
