package org.tributary.pattern;

import java.util.List;
import org.tributary.scenario.Scenario;

/** Seizures rise and prices do not, since what was lost is sent again. */
final class ScarcityPattern implements Pattern {
    private static final int QUICK_RUNS = 24;
    /** So small a rise is none: it would be ten satang on a tablet of ten baht. */
    private static final double NO_RISE = 1.01;

    @Override
    public Card card() {
        return new Card(
                3,
                "seizures without scarcity",
                "The price does not rise while seizures rise.",
                "UNODC, Synthetic Drugs in East and Southeast Asia, 2022 to 2025");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario scenario = PatternScenarios.shipped("shared-room");
        List<SeizureTally> few = play(trial, scenario);
        List<SeizureTally> many = play(trial, Variants.withPatrols(scenario, 3));
        return Verdict.of(
                Figure.of(
                        "seized, three times the assets to once",
                        Pairs.ratio(many, few, SeizureTally::kg),
                        "times",
                        Band.atLeast(1)),
                Figure.of("price", Pairs.ratio(many, few, SeizureTally::meanPrice), "times", Band.atMost(NO_RISE)));
    }

    private static List<SeizureTally> play(Trial trial, Scenario scenario) {
        return trial.play(trial.plan(scenario, "alone"), trial.runs(QUICK_RUNS), SeizureTally::new);
    }
}
