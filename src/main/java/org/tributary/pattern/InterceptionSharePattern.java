package org.tributary.pattern;

import java.util.List;
import org.tributary.run.RunPlan;

/** How much of the drugs that set out is found, as things stand: each country by itself, on the flagship's map. */
final class InterceptionSharePattern implements Pattern {
    private static final int QUICK_RUNS = 8;

    @Override
    public Card card() {
        return new Card(
                4,
                "interception share",
                "At the baseline 10 to 45 % of the drugs that set out, by weight, are found.",
                "UNODCCP: 17 % of opiates and 46 % of cocaine in 1998; the target of NarcoLogic (Magliocca and others,"
                        + " PNAS 116(16), 2019) is 34 %");
    }

    @Override
    public Verdict run(Trial trial) {
        RunPlan plan = trial.plan(PatternScenarios.shipped("moei-squeeze"), "alone");
        List<BorderFlow> flows = trial.play(
                plan, trial.runs(QUICK_RUNS), () -> new BorderFlow(plan.ways().region()));
        return Verdict.of(Figure.of(
                "found of what set out",
                Pairs.share(flows, BorderFlow::seized_kg, BorderFlow::departed_kg),
                "share",
                Band.of(0.10, 0.45)));
    }
}
