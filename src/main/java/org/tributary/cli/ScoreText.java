package org.tributary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;
import org.tributary.score.Scorecard;

/** The scorecard as a dozen lines for a terminal. */
final class ScoreText {
    private ScoreText() {}

    static void print(Scorecard card, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %14s  %-8s %8s  %s%n", "measure", "value", "unit", "n", "rating");
        for (MeasureName name : MeasureName.values()) {
            var measure = card.get(name);
            String value = measure.value().isPresent() ? number(measure.value().getAsDouble()) : "-";
            String rating = measure.rating().map(Enum::name).orElse("");
            out.printf(
                    Locale.ROOT, "%-28s %14s  %-8s %,8d  %s%n", name.word(), value, name.unit(), measure.n(), rating);
        }
    }

    static void printIntervals(
            Scenario scenario,
            Map<MeasureName, List<OptionalDouble>> values,
            int runs,
            long firstSeed,
            PrintWriter out) {
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
            var interval = Intervals.ofMean(readings);
            long n = readings.stream().filter(OptionalDouble::isPresent).count();
            out.printf(
                    Locale.ROOT,
                    "%-28s %14s %14s %14s  %-8s %d%n",
                    name.word(),
                    interval.map(Interval::mean).map(ScoreText::number).orElse("-"),
                    interval.map(Interval::low).map(ScoreText::number).orElse("-"),
                    interval.map(Interval::high).map(ScoreText::number).orElse("-"),
                    name.unit(),
                    n);
        });
    }

    /** Four significant digits below a thousand, whole numbers with separators above; one run has no interval. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return Math.abs(value) >= 1000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
