package org.tributary.pattern;

import java.util.List;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;

/** The same people at the same crossings find more where the countries share what they read. */
final class CooperationPattern implements Pattern {
    private static final int QUICK_RUNS = 16;

    @Override
    public Card card() {
        return new Card(
                5,
                "cooperation raises yield",
                "The same assets seize 30 to 100 % more where the countries cooperate.",
                "GAO-06-200, 2005: 117 to 196 t in the transit zone, 2000 to 2004, which officials put down to"
                        + " cooperation and intelligence while assets mostly fell");
    }

    @Override
    public Verdict run(Trial trial) {
        Scenario scenario = PatternScenarios.read("cooperation");
        List<BorderFlow> alone = play(trial, trial.plan(scenario, "alone"));
        List<BorderFlow> together = play(trial, trial.plan(scenario, "centre"));
        return Verdict.of(Figure.of(
                "seized together, to seized alone",
                Pairs.ratio(together, alone, BorderFlow::seized_kg),
                "times",
                Band.of(1.3, 2)));
    }

    private static List<BorderFlow> play(Trial trial, RunPlan plan) {
        return trial.play(
                plan, trial.runs(QUICK_RUNS), () -> new BorderFlow(plan.ways().region()));
    }
}
