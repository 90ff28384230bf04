package org.tributary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.HeadScore;

/** The scorecard for a terminal: a screen of lines. */
final class ScoreText {
    private ScoreText() {}

    /** Every measure that has a value, and every head that has an index. */
    static void print(Scorecard card, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %14s  %-8s %8s  %s%n", "measure", "value", "unit", "n", "rating");
        for (MeasureName name : MeasureName.values()) {
            var measure = card.get(name);
            measure.value()
                    .ifPresent(value -> out.printf(
                            Locale.ROOT,
                            "%-28s %14s  %-8s %,8d  %s%n",
                            name.word(),
                            number(value),
                            name.unit(),
                            measure.n(),
                            measure.rating().map(Enum::name).orElse("")));
        }
        for (HeadScore head : card.heads()) {
            head.index()
                    .ifPresent(index -> out.printf(
                            Locale.ROOT,
                            "%-28s %14s  %-8s %8s  %s%n",
                            "= " + head.id().word(),
                            number(index),
                            "index",
                            "",
                            head.rating().map(Enum::name).orElse("")));
        }
    }

    static void printIntervals(
            Scenario scenario, Map<MeasureName, Intervals.Running> values, int runs, long firstSeed, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s, %d runs, seeds %d to %d%n",
                scenario.scenario(),
                runs,
                firstSeed,
                firstSeed + runs - 1);
        out.printf(
                Locale.ROOT, "%-28s %14s %14s %14s  %-8s %s%n", "measure", "mean", "95 % from", "to", "unit", "runs");
        values.forEach((name, readings) -> {
            var interval = readings.ofMean();
            out.printf(
                    Locale.ROOT,
                    "%-28s %14s %14s %14s  %-8s %d%n",
                    name.word(),
                    interval.map(Interval::mean).map(ScoreText::number).orElse("-"),
                    interval.map(Interval::low).map(ScoreText::number).orElse("-"),
                    interval.map(Interval::high).map(ScoreText::number).orElse("-"),
                    name.unit(),
                    interval.map(Interval::n).orElse(0));
        });
    }

    /** Four significant digits below a thousand, whole numbers with separators above; one run has no interval. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return Math.abs(value) >= 1000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
