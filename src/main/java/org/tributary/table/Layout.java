package org.tributary.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a table is called, what a row of it is, and which columns it has. Immutable. */
public final class Layout {
    private final String name;
    private final String meaning;
    private final List<Column> columns;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A layout.
     *
     * @param meaning what one row is, in one sentence
     * @param columns in their order; at least one
     * @throws IllegalArgumentException if there is no column, or two have one name
     */
    public Layout(String name, String meaning, List<Column> columns) {
        this.name = name;
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table \"%s\" needs at least one column.".formatted(name));
        }
        for (Column column : columns) {
            if (places.put(column.name(), places.size()) != null) {
                throw new IllegalArgumentException(
                        "The table \"%s\" has two columns \"%s\".".formatted(name, column.name()));
            }
        }
    }

    /** What the table is called. */
    public String name() {
        return name;
    }

    /** What one row is. */
    public String meaning() {
        return meaning;
    }

    /** In their order. */
    public List<Column> columns() {
        return columns;
    }

    /** A new row, all of whose fields are missing. */
    public Row row() {
        return new Row(this);
    }

    /** Where a column stands, from 0. */
    int placeOf(String column) {
        return Optional.ofNullable(places.get(column))
                .orElseThrow(() -> new IllegalArgumentException("The table \"%s\" has no column \"%s\"; it has %s."
                        .formatted(
                                name, column, columns.stream().map(Column::name).toList())));
    }
}
