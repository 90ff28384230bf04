package org.tributary.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.WayHome;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;

/**
 * What comes after the raid has small capacities. People are handed over at Myawaddy in lots as in February 2025; in other
 * arms China has twice the aircraft, or twice as many are handed over. When flights are ordered, when they begin, who is
 * admitted and when he may travel are the model's own.
 */
final class ReceptionPattern implements Pattern {
    private static final int QUICK_RUNS = 21;
    private static final SeatId POLICE = new SeatId("mmr");
    /** The end of 28 February, in hours since STARTEX. */
    private static final double END_OF_FEBRUARY_H = 25 * 24 + 15;
    /** The end of 14 March. */
    private static final double MIDDLE_OF_MARCH_H = 39 * 24 + 15;
    /** Flown out by 14 March 2025. */
    private static final double FLOWN = 2876;
    /** Held at the end of February 2025. */
    private static final double HELD = 7000;

    /** The first lots came on 6 and 12 February. */
    private static final double[] FIRST_H = {75, 219};
    /** From 14 to 27 February so many lots came every day; calibrated on those held at the end of February. */
    private static final double LOTS_A_DAY = 2.1;

    private static final int DAYS = 14;
    private static final double FROM_H = 265;

    @Override
    public Card card() {
        return new Card(
                15,
                "reception is the bottleneck",
                "2,876 flown out by 14 March within 25 %; twice the aircraft fly more, twice the raids do not.",
                "Xinhua, 15 March 2025; AP, The Nation and CNA, February and March 2025");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario scenario = PatternScenarios.read("reception");
        RunPlan plan = trial.plan(scenario, "centre");
        RunPlan more = trial.plan(Variants.withFlights(scenario, Country.CHN, 2), "centre");
        int runs = trial.runs(QUICK_RUNS);
        List<Flown> once = trial.play(plan, runs, Flown::new, handOvers(1));
        List<Flown> aircraft = trial.play(more, runs, Flown::new, handOvers(1));
        List<Flown> raids = trial.play(plan, runs, Flown::new, handOvers(2));
        return Verdict.of(
                Figure.exactly(
                        "waiting at the end of February, median run (calibrated)",
                        median(once, Flown::waiting),
                        runs,
                        "persons",
                        Band.of(0.9 * HELD, 1.1 * HELD)),
                Figure.exactly(
                        "flown by 14 March, median run",
                        median(once, Flown::flown),
                        runs,
                        "persons",
                        Band.of(0.75 * FLOWN, 1.25 * FLOWN)),
                Figure.of(
                        "flown, twice the aircraft to once",
                        Pairs.ratio(aircraft, once, Flown::flown),
                        "times",
                        Band.atLeast(1.1)),
                Figure.of(
                        "flown, twice the hand-overs to once",
                        Pairs.ratio(raids, once, Flown::flown),
                        "times",
                        Band.of(0.9, 1.1)));
    }

    private static double median(List<Flown> arm, ToDoubleFunction<Flown> figure) {
        double[] sorted = arm.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static UnaryOperator<Map<SeatId, Commander>> handOvers(int times) {
        return commanders -> {
            var result = new LinkedHashMap<>(commanders);
            result.put(POLICE, new HandOvers(hours(times)));
            return result;
        };
    }

    private static double[] hours(int times) {
        var result = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            for (double hour_h : FIRST_H) {
                result.add(hour_h + time);
            }
            for (int lot = 0; lot < (int) (LOTS_A_DAY * DAYS); lot++) {
                result.add(FROM_H + 24 * Math.floor(lot / LOTS_A_DAY) + time);
            }
        }
        return result.stream().mapToDouble(hour -> hour).sorted().toArray();
    }

    /** Counts who is freed and who is flown. */
    private static final class Flown implements EventListener {
        private int waiting;
        private int flown;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.PersonsFreed freed && event.at_h() <= END_OF_FEBRUARY_H) {
                waiting += freed.freed();
            } else if (event.what() instanceof Happening.PersonsRepatriated home) {
                waiting -= event.at_h() <= END_OF_FEBRUARY_H ? home.persons() : 0;
                flown += event.at_h() <= MIDDLE_OF_MARCH_H && home.by() == WayHome.FLIGHT ? home.persons() : 0;
            }
        }

        double waiting() {
            return waiting;
        }

        double flown() {
            return flown;
        }
    }

    /** Raids one more of the houses it knows at each of some hours, each with a unit of its own. */
    private static final class HandOvers implements Commander {
        private final double[] hours_h;
        private final Set<SubjectId> ordered = new HashSet<>();

        HandOvers(double[] hours_h) {
            this.hours_h = Arrays.copyOf(hours_h, hours_h.length);
        }

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            AgencyPicture agency = picture.agencies().get(0);
            var free = new ArrayList<>(
                    agency.units().stream().filter(UnitView::free).toList());
            for (Belief belief : agency.beliefs()) {
                boolean known = belief.probability() >= picture.law().warrant();
                if (known && ordered.size() < hours_h.length && !free.isEmpty() && ordered.add(belief.subject())) {
                    orders.add(new Order.Raid(
                            agency.id(),
                            belief.subject(),
                            List.of(free.remove(0).id()),
                            hours_h[ordered.size() - 1],
                            Optional.empty()));
                }
            }
            return orders;
        }
    }
}
