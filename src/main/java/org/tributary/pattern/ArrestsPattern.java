package org.tributary.pattern;

import java.util.List;
import org.tributary.run.ArrestCurve;

/** Few arrests end about half of the organisations; many more add but little. */
final class ArrestsPattern implements Pattern {
    private static final int QUICK_RUNS = 150;
    private static final List<Double> SHARES = List.of(0.05, 0.1, 0.4, 0.8);

    @Override
    public Card card() {
        return new Card(
                9,
                "concave arrests",
                "Arresting 5 to 10 % disrupts about half of the organisations, 40 to 80 % adds about 20 points.",
                "Manzi and Calderoni, MADTOR, JASSS 27(3)3, 2024; the model is calibrated to this curve");
    }

    @Override
    public Verdict run(Trial trial) {
        int runs = trial.runs(QUICK_RUNS);
        var curve = new ArrestCurve(PatternScenarios.shipped("drug-organisation"), trial.changed());
        List<ArrestCurve.Level> levels =
                curve.at(SHARES, runs, Runtime.getRuntime().availableProcessors());
        double few = (levels.get(0).disrupted() + levels.get(1).disrupted()) / 2;
        double added = levels.get(3).disrupted() - levels.get(2).disrupted();
        return Verdict.of(
                Figure.exactly("disrupted where 5 or 10 % are arrested", few, 2 * runs, "share", Band.of(0.4, 0.6)),
                Figure.exactly("added by 80 instead of 40 %", added, runs, "share", Band.of(0.1, 0.3)));
    }
}
