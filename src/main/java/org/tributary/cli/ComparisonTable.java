package org.tributary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Comparison;
import org.tributary.score.Comparison.Cell;
import org.tributary.score.Comparison.Line;
import org.tributary.score.Comparison.Verdict;
import org.tributary.table.Column;
import org.tributary.table.ColumnType;
import org.tributary.table.Layout;
import org.tributary.table.TableWriter;

/** A comparison as a table: one row for each figure of each run. */
final class ComparisonTable {
    private static final Layout LAYOUT = new Layout(
            "comparison",
            "One row for each figure of each run.",
            List.of(
                    new Column("run", ColumnType.TEXT, "", "The run as it was named."),
                    new Column("scenario", ColumnType.TEXT, "", "Its scenario."),
                    new Column("seed", ColumnType.WHOLE, "", "Its seed."),
                    new Column("engine", ColumnType.TEXT, "", "The version that played it."),
                    new Column("kind", ColumnType.TEXT, "", "Head, measure or objective."),
                    new Column("id", ColumnType.TEXT, "", "Which."),
                    new Column("unit", ColumnType.TEXT, "", "The unit of value and difference."),
                    new Column("better", ColumnType.TEXT, "", "Which direction is better; missing if neither."),
                    new Column("value", ColumnType.NUMBER, "", "The value; missing where nothing was measured."),
                    new Column("rating", ColumnType.TEXT, "", "P, S, M or U."),
                    new Column("difference", ColumnType.NUMBER, "", "To the first run."),
                    new Column("verdict", ColumnType.TEXT, "", "Better, worse or same as the first run.")));

    private ComparisonTable() {}

    static void write(Comparison comparison, Path file) throws IOException {
        try (TableWriter out = TableWriter.csv(LAYOUT, file)) {
            for (Line line : comparison.lines()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    write(comparison.runs().get(i), line, line.cells().get(i), out);
                }
            }
        }
    }

    private static void write(Comparison.Run run, Line line, Cell cell, TableWriter out) throws IOException {
        out.write(LAYOUT.row()
                .text("run", run.name())
                .text("scenario", run.scenario())
                .whole("seed", run.seed())
                .text("engine", run.engine())
                .text("kind", line.kind().word())
                .text("id", line.id())
                .text("unit", line.unit())
                .text("better", line.better().map(Better::word))
                .number("value", cell.value())
                .text("rating", cell.rating().map(Rating::name))
                .number("difference", cell.difference())
                .text("verdict", cell.verdict().map(Verdict::word)));
    }
}
