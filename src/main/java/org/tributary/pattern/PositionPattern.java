package org.tributary.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Inject.First;
import org.tributary.scenario.Text;

/**
 * With equal numbers of arrests, those who hold the trade together weigh more than those who carry most, and all at one
 * hour more than one after the other.
 *
 * <p>The first holds. The second does not in this model: blows one by one follow the successors, week by week, and that
 * weighs as much as all at one hour. It is shown as it is.
 */
final class PositionPattern implements Pattern {
    private static final int QUICK_RUNS = 30;
    private static final int ARRESTS = 6;
    private static final double MEMBERS = 77;
    private static final double BLOW_H = 90 * 24.0;
    private static final double APART_H = 7 * 24.0;

    @Override
    public Card card() {
        return new Card(
                6,
                "position beats volume",
                "At equal budget aiming at brokers or central routes beats aiming at quantity, coordinated beats not.",
                "Giommoni, Berlusconi and Aziani, European Journal on Criminal Policy and Research, 2021");
    }

    @Override
    public Verdict run(Trial trial) {
        int runs = trial.runs(QUICK_RUNS);
        List<Flow> brokers = play(trial, runs, atOnce(First.BROKERS));
        List<Flow> carriers = play(trial, runs, atOnce(First.CARRIERS));
        List<Flow> oneByOne = play(trial, runs, oneByOne(First.BROKERS));
        return Verdict.of(
                Figure.of(
                        "delivered, brokers to carriers arrested",
                        Pairs.ratio(brokers, carriers, Flow::delivered),
                        "times",
                        Band.atMost(0.99)),
                Figure.of(
                        "delivered, brokers at one hour to one by one",
                        Pairs.ratio(brokers, oneByOne, Flow::delivered),
                        "times",
                        Band.atMost(0.995)));
    }

    private static List<Flow> play(Trial trial, int runs, List<Inject> script) {
        var plan = TradingRing.plan(trial, TradingRing.clock(1, 270), script, Map.of("crossing.inspected", 0.05));
        return trial.play(plan, runs, Flow::new);
    }

    private static List<Inject> atOnce(First first) {
        return List.of(arrests("blow", BLOW_H, ARRESTS, first));
    }

    private static List<Inject> oneByOne(First first) {
        var script = new ArrayList<Inject>();
        for (int i = 0; i < ARRESTS; i++) {
            script.add(arrests("blow-" + i, BLOW_H + i * APART_H, 1, first));
        }
        return script;
    }

    private static Inject arrests(String name, double after_h, int members, First first) {
        var arrests = new Inject.Arrests(TradingRing.ID, new Share(members / MEMBERS), Optional.of(first));
        return new Inject(
                new InjectId(name),
                Optional.empty(),
                Optional.of(new Span(after_h)),
                Optional.empty(),
                "exercise control",
                List.of(),
                Inject.Delivery.MESSAGE,
                Text.english("Arrests."),
                Optional.empty(),
                List.of(Inject.Effect.of(arrests)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What was delivered after the first blow, in kilograms. */
    private static final class Flow implements EventListener {
        private double delivered;

        @Override
        public void hear(Event event) {
            if (event.at_h() >= BLOW_H && event.what() instanceof Happening.LoadDelivered load) {
                delivered += load.amount();
            }
        }

        double delivered() {
            return delivered;
        }
    }
}
