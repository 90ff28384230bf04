package org.tributary.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.scenario.Scenario;
import org.tributary.table.Row;
import org.tributary.table.TableWriter;

/**
 * The coordination ledger of one run: hears its events one by one, in order of sequence, and gives each row away as soon as
 * its outcome is known. What is open at ENDEX is settled there; what follows ENDEX adds nothing. Not thread-safe.
 *
 * <p>The order of rows: as settled; those that one event settled, and those open at ENDEX, as opened.
 */
public final class Ledger implements EventListener {
    private final Sheet sheet;
    private final List<Records> records;
    private boolean over;

    private record Left(Records records, Records.Open open) {}

    /**
     * The ledger of a run that has not begun.
     *
     * @param rows takes the rows, laid out as {@link LedgerLayout#LAYOUT}
     */
    public Ledger(Scenario scenario, Consumer<Row> rows) {
        sheet = new Sheet(rows);
        records = List.of(
                new Tips(sheet),
                new Requests(sheet),
                new Complaints(sheet),
                new Approvals(sheet),
                new HandOvers(sheet, scenario.agencies()),
                new DoubledEffort(sheet));
    }

    @Override
    public void hear(Event event) {
        if (over) {
            return;
        }
        if (event.what() instanceof Happening.EndexCalled) {
            over = true;
            close(event.at_h());
        } else {
            records.forEach(each -> each.hear(event));
            sheet.turn();
        }
    }

    private void close(double endex_h) {
        records.stream()
                .flatMap(each -> each.open().stream().map(open -> new Left(each, open)))
                .sorted(Comparator.comparingLong(left -> left.open().entry().opened()))
                .forEach(left -> left.records().close(left.open(), endex_h));
        sheet.turn();
    }

    /**
     * Writes {@code ledger.csv}, {@code ledger.parquet} and {@code ledger.md} of a recorded run, over those that were there.
     *
     * @param events the run's log, {@code events.jsonl}
     * @param folder where they go; it is made if there is none
     * @throws IOException if the log cannot be read or a file cannot be written
     * @throws tools.jackson.core.JacksonException if a line of the log is no event
     */
    public static void write(Scenario scenario, Path events, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path csv = folder.resolve("ledger.csv");
        Path parquet = folder.resolve("ledger.parquet");
        try (BufferedReader log = Files.newBufferedReader(events, UTF_8);
                TableWriter out = TableWriter.both(
                        TableWriter.csv(LedgerLayout.LAYOUT, csv), TableWriter.parquet(LedgerLayout.LAYOUT, parquet))) {
            var ledger = new Ledger(scenario, row -> put(row, out));
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                ledger.hear(EventLines.read(line));
            }
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
        Files.writeString(folder.resolve("ledger.md"), LedgerLayout.dictionary(), UTF_8);
    }

    private static void put(Row row, TableWriter out) {
        try {
            out.write(row);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
