package org.tributary.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tributary.table.Row;

/** The rows that one event settled, on their way out in the order in which they were opened. Not thread-safe. */
final class Sheet {
    private final Consumer<Row> rows;
    private final List<Settled> settled = new ArrayList<>();

    private record Settled(long opened, Row row) {}

    Sheet(Consumer<Row> rows) {
        this.rows = rows;
    }

    void add(Entry entry, Outcome outcome, double at_h) {
        settled.add(new Settled(entry.opened(), entry.row(outcome, at_h)));
    }

    /** Gives the rows away. */
    void turn() {
        settled.sort(Comparator.comparingLong(Settled::opened));
        settled.forEach(one -> rows.accept(one.row()));
        settled.clear();
    }
}
