package org.tributary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Comparison;
import org.tributary.score.Comparison.Cell;
import org.tributary.score.Comparison.Kind;
import org.tributary.score.Comparison.Line;

/** Runs side by side for a terminal: whether a difference is good or bad stands there in words. */
final class ComparisonText {
    private static final int LEAST_WIDTH = 26;

    private ComparisonText() {}

    /** Which lines are shown. */
    enum Lines {
        /** Heads, measures and objectives. */
        MAIN,
        /** These, and the figures beside the values. */
        ALL
    }

    static void print(Comparison comparison, Lines wished, PrintWriter out) {
        for (int i = 0; i < comparison.runs().size(); i++) {
            Comparison.Run run = comparison.runs().get(i);
            out.printf(Locale.ROOT, "%s  %s%n", letter(i), run.name());
            out.printf(
                    Locale.ROOT,
                    "   %s, seed %d, engine %s, %s%n",
                    run.scenario(),
                    run.seed(),
                    run.engine(),
                    run.doctrines().isEmpty() ? "no doctrine" : String.join(" ", run.doctrines()));
        }
        comparison.cautions().forEach(caution -> out.println("Mind: " + caution));
        for (Kind kind : Kind.values()) {
            List<Line> lines = comparison.lines().stream()
                    .filter(line -> line.kind() == kind && isShown(line, wished))
                    .toList();
            if (!lines.isEmpty()) {
                int width = lines.stream()
                        .mapToInt(line -> line.id().length())
                        .max()
                        .orElse(0);
                out.println();
                header(kind, Math.max(LEAST_WIDTH, width), comparison, out);
                lines.forEach(line -> print(line, Math.max(LEAST_WIDTH, width), out));
            }
        }
    }

    private static boolean isShown(Line line, Lines wished) {
        return wished == Lines.ALL
                || line.kind() != Kind.MEASURE
                || line.better().isPresent();
    }

    private static void header(Kind kind, int width, Comparison comparison, PrintWriter out) {
        out.printf(Locale.ROOT, "%-" + width + "s %-9s %-6s %13s", kind.word(), "unit", "better", "A");
        for (int i = 1; i < comparison.runs().size(); i++) {
            out.printf(Locale.ROOT, " %13s %12s %-6s", letter(i), letter(i) + " - A", "");
        }
        out.println();
    }

    private static void print(Line line, int width, PrintWriter out) {
        String way = line.better()
                .map(better -> better == Better.HIGHER ? "more" : "less")
                .orElse("");
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-" + width + "s %-9s %-6s %13s",
                line.id(),
                line.unit(),
                way,
                value(line.cells().get(0))));
        for (Cell cell : line.cells().subList(1, line.cells().size())) {
            text.append(String.format(
                    Locale.ROOT,
                    " %13s %12s %-6s",
                    value(cell),
                    difference(cell.difference()),
                    cell.verdict().map(Comparison.Verdict::word).orElse("")));
        }
        out.println(text.toString().stripTrailing());
    }

    private static String value(Cell cell) {
        String value = cell.value().isPresent()
                ? ScoreText.number(cell.value().getAsDouble())
                : cell.rating().isPresent() ? "" : "-";
        String rating = cell.rating().map(Rating::name).orElse(" ");
        return value + " " + rating;
    }

    private static String difference(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return "";
        }
        double more = difference.getAsDouble();
        return (more > 0 ? "+" : "") + (more == 0 ? "0" : ScoreText.number(more));
    }

    private static String letter(int run) {
        return run < 26 ? String.valueOf((char) ('A' + run)) : "R" + (run + 1);
    }
}
