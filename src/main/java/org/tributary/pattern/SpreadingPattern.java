package org.tributary.pattern;

import java.util.List;
import org.tributary.scenario.Scenario;

/** More assets find more, but less at a time: loads get smaller and more, and their ways no fewer. */
final class SpreadingPattern implements Pattern {
    private static final int QUICK_RUNS = 24;
    /** An interval that reaches so far below 1 still counts as not fewer. */
    private static final double NOT_FEWER = 0.95;

    @Override
    public Card card() {
        return new Card(
                2,
                "interdiction spreads networks",
                "More assets: seizures up, value per seizure down, active places not fewer.",
                "Magliocca and others, NarcoLogic, PNAS 116(16), 2019");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario scenario = PatternScenarios.shipped("shared-room");
        List<SeizureTally> few = play(trial, scenario);
        List<SeizureTally> many = play(trial, Variants.withPatrols(scenario, 3));
        return Verdict.of(
                Figure.of(
                        "seizures, three times the assets to once",
                        Pairs.ratio(many, few, SeizureTally::seizures),
                        "times",
                        Band.atLeast(1)),
                Figure.of(
                        "weight of a seizure",
                        Pairs.ratio(many, few, SeizureTally::kgASeizure),
                        "times",
                        Band.atMost(1)),
                Figure.of(
                        "crossings that drugs pass",
                        Pairs.ratio(many, few, SeizureTally::places),
                        "times",
                        Band.atLeast(NOT_FEWER)));
    }

    private static List<SeizureTally> play(Trial trial, Scenario scenario) {
        return trial.play(trial.plan(scenario, "alone"), trial.runs(QUICK_RUNS), SeizureTally::new);
    }
}
