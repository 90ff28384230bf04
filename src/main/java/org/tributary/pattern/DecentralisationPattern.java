package org.tributary.pattern;

import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.scenario.Clock;

/** Loads are seized and nobody is arrested: ties move away from those who arranged them. */
final class DecentralisationPattern implements Pattern {
    private static final int QUICK_RUNS = 30;
    private static final int SEIZURES = 11;

    @Override
    public Card card() {
        return new Card(
                10,
                "seizing without arrests decentralises",
                "Centralisation falls over 11 seizures.",
                "Morselli and Petit, Global Crime 8(2), 2007");
    }

    @Override
    public Verdict run(Trial trial) {
        Clock clock = TradingRing.clock(2, 365);
        var plan =
                TradingRing.plan(trial, clock, List.of(), Map.of("arrest.at-seizure", 0.0, "crossing.inspected", 0.3));
        List<Ties> ties = trial.play(plan, trial.runs(QUICK_RUNS), Ties::new);
        return Verdict.of(
                Figure.of("seizures looked at", Pairs.mean(ties, Ties::looked), "", Band.atLeast(SEIZURES)),
                Figure.of(
                        "centralisation after, to before",
                        Pairs.share(ties, Ties::after, Ties::before),
                        "times",
                        Band.atMost(0.99)));
    }

    /** Centralisation at STARTEX and after the eleventh seizure. */
    private static final class Ties implements EventListener {
        private int seizures;
        private double before = -1;
        private double after;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.LoadSeized) {
                seizures++;
            } else if (event.what() instanceof Happening.SecurityShifted shifted) {
                before = before < 0 ? shifted.centralisation() : before;
                after = seizures <= SEIZURES ? shifted.centralisation() : after;
            }
        }

        double looked() {
            return Math.min(seizures, SEIZURES);
        }

        double before() {
            return before;
        }

        double after() {
            return after;
        }
    }
}
