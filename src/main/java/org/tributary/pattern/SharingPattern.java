package org.tributary.pattern;

import java.util.List;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.scenario.Scenario;
import org.tributary.score.Interval;

/**
 * Where desks saturate, copies that must be sorted keep analysts from what matters; where analysts abound they do not.
 * Both are shown: the same countries, once as they are and once with many times the analysts.
 */
final class SharingPattern implements Pattern {
    private static final int QUICK_RUNS = 24;
    private static final int MANY = 10;
    /** Below this share sharing everything loses, above it does not. Assumed. */
    private static final double AS_MANY = 0.8;

    @Override
    public Card card() {
        return new Card(
                16,
                "more sharing is not always better",
                "Where desks saturate, sharing everything frees fewer than sharing by rule; where analysts abound it"
                        + " need not: at most and at least 0.8 times as many.",
                "Assumed: what sorting costs is a guess about desks, and so is this pattern");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario few = PatternScenarios.read("desks");
        return Verdict.of(
                Figure.of(
                        "freed, everything to by rule, few analysts", gain(trial, few), "times", Band.atMost(AS_MANY)),
                Figure.of(
                        "the same with %d times the analysts".formatted(MANY),
                        gain(trial, Variants.withAnalysts(few, MANY)),
                        "times",
                        Band.atLeast(AS_MANY)));
    }

    private static Optional<Interval> gain(Trial trial, Scenario scenario) {
        int runs = trial.runs(QUICK_RUNS);
        List<Freed> everything = trial.play(trial.plan(scenario, "share-everything"), runs, Freed::new);
        List<Freed> byRule = trial.play(trial.plan(scenario, "centre"), runs, Freed::new);
        return Pairs.ratio(everything, byRule, Freed::persons);
    }

    /** Counts possible victims freed. */
    private static final class Freed implements EventListener {
        private int persons;

        @Override
        public void hear(Event event) {
            if (event.what() instanceof Happening.PersonsFreed freed) {
                persons += freed.freed();
            }
        }

        double persons() {
            return persons;
        }
    }
}
