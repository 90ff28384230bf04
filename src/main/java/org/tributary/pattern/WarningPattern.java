package org.tributary.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.run.RunPlan;

/** A blow in one place warns the others: raids on two sites of one syndicate, at one hour or a day apart. */
final class WarningPattern implements Pattern {
    private static final int QUICK_RUNS = 60;
    private static final PlaceId FIRST = new PlaceId("bangkok");
    private static final PlaceId SECOND = new PlaceId("chiang_mai");
    private static final double HOUR_H = 72;
    private static final double LATER_H = 24;

    @Override
    public Card card() {
        return new Card(
                13,
                "warning",
                "A raid 24 h after its twin finds less than half as many; simultaneous ones find as many.",
                "Assumed: accounts of raids that found compounds empty name no figure; an input of the model, checked"
                        + " here");
    }

    @Override
    public Verdict run(Trial trial) {
        RunPlan plan = trial.plan(PatternScenarios.read("warning"), "idle");
        int runs = trial.runs(QUICK_RUNS);
        List<Found> atOnce = trial.play(plan, runs, Found::new, raiders(0));
        List<Found> apart = trial.play(plan, runs, Found::new, raiders(LATER_H));
        return Verdict.of(
                Figure.of(
                        "found a day later, to found at once",
                        Pairs.ratio(apart, atOnce, Found::inSecond),
                        "times",
                        Band.of(0, 0.5)),
                Figure.of(
                        "found at once, second to first",
                        Pairs.share(atOnce, Found::inSecond, Found::inFirst),
                        "times",
                        Band.of(0.9, 1.1)));
    }

    private static UnaryOperator<Map<SeatId, Commander>> raiders(double gap_h) {
        return idle -> {
            var result = new LinkedHashMap<SeatId, Commander>();
            idle.keySet().forEach(seat -> result.put(seat, new TwinRaids(gap_h)));
            return result;
        };
    }

    /** Counts the people found in each place. */
    private static final class Found implements EventListener {
        private int first;
        private int second;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.PersonsFreed freed) {
                int found = freed.freed() + freed.arrested();
                if (FIRST.equals(event.place())) {
                    first += found;
                } else if (SECOND.equals(event.place())) {
                    second += found;
                }
            }
        }

        double inFirst() {
            return first;
        }

        double inSecond() {
            return second;
        }
    }

    /** Raids the premises it has warrants on, once each, with the unit that stands there. */
    private static final class TwinRaids implements Commander {
        private final double gap_h;
        private boolean ordered;

        TwinRaids(double gap_h) {
            this.gap_h = gap_h;
        }

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            AgencyPicture agency = picture.agencies().get(0);
            for (UnitView unit : agency.units()) {
                boolean isSecond = unit.at().equals(SECOND);
                warranted(picture, agency, unit.at())
                        .ifPresent(target -> orders.add(new Order.Raid(
                                agency.id(),
                                target.subject(),
                                List.of(unit.id()),
                                isSecond ? HOUR_H + gap_h : HOUR_H,
                                Optional.empty())));
            }
            if (ordered || orders.size() < 2) {
                return List.of();
            }
            ordered = true;
            return orders;
        }

        private static Optional<Belief> warranted(SeatPicture picture, AgencyPicture agency, PlaceId place) {
            return agency.beliefs().stream()
                    .filter(belief -> belief.place().equals(place)
                            && belief.probability() >= picture.law().warrant())
                    .findFirst();
        }
    }
}
