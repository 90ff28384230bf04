package org.tributary.report;

import java.util.ArrayList;
import java.util.List;
import org.tributary.report.markup.Markup;

/** A table with a caption, whose first column names its rows. It scrolls by itself where the page is narrow. */
public final class Table {
    /** A column and whether figures stand in it. */
    private record Column(String title, String style) {}

    private record Row(String id, List<Markup> cells) {}

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A table without columns yet. */
    public Table(String caption) {
        this.caption = caption;
    }

    /** Adds columns of words. */
    public Table words(String... titles) {
        for (String title : titles) {
            columns.add(new Column(title, "word"));
        }
        return this;
    }

    /** Adds columns of figures. */
    public Table figures(String... titles) {
        for (String title : titles) {
            columns.add(new Column(title, "figure"));
        }
        return this;
    }

    /** Adds a row of texts. */
    public Table row(String... cells) {
        List<Markup> marked = new ArrayList<>();
        for (String cell : cells) {
            marked.add(new Markup().text(cell));
        }
        return row("", marked);
    }

    /**
     * Adds a row.
     *
     * @param id by which other parts of the page link to it; empty if none do
     * @throws IllegalArgumentException if it has not a cell for each column
     */
    public Table row(String id, List<Markup> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("The table \"%s\" has %d columns, but a row has %d cells."
                    .formatted(caption, columns.size(), cells.size()));
        }
        rows.add(new Row(id, List.copyOf(cells)));
        return this;
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, or a sentence saying that there is nothing in it. */
    public Markup html() {
        var html = new Markup();
        if (rows.isEmpty()) {
            return html.leaf("p", caption + ": none.", "class", "soft");
        }
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table").leaf("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.leaf("th", column.title, "scope", "col", "class", column.style));
        html.close().closeLine();
        html.open("tbody");
        rows.forEach(row -> write(row, html));
        return html.closeLine().close().closeLine();
    }

    /** The table under a heading that opens and closes it; closed at first, and open in print. */
    public Markup folded() {
        return new Markup()
                .open("details", "class", "folded")
                .leaf("summary", "The same as a table")
                .add(html())
                .closeLine();
    }

    private void write(Row row, Markup html) {
        if (row.id.isEmpty()) {
            html.open("tr");
        } else {
            html.open("tr", "id", row.id);
        }
        for (int i = 0; i < row.cells.size(); i++) {
            String style = columns.get(i).style;
            if (i == 0) {
                html.open("th", "scope", "row", "class", style);
            } else {
                html.open("td", "class", style);
            }
            html.add(row.cells.get(i)).close();
        }
        html.closeLine();
    }
}
