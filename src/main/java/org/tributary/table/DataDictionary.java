package org.tributary.table;

/** What stands in a table, for who reads it without the program. Stateless. */
public final class DataDictionary {
    private DataDictionary() {}

    /** The dictionary in Markdown: a heading, what a row is, how fields are written, and one line for each column. */
    public static String markdown(Layout layout) {
        var text = new StringBuilder();
        text.append("# Data dictionary of `").append(layout.name()).append("`\n\n");
        text.append(layout.meaning()).append("\n\n");
        text.append("CSV: UTF-8, comma, names in the first line, dot before decimals, a missing field is empty"
                + " (RFC 4180). Parquet: the same columns, a missing field is null.\n\n");
        text.append("| column | type | unit | meaning |\n| --- | --- | --- | --- |\n");
        for (Column column : layout.columns()) {
            text.append("| `").append(column.name()).append("` | ");
            text.append(column.type().word()).append(" | ");
            text.append(column.unit().isEmpty() ? "–" : column.unit()).append(" | ");
            text.append(column.meaning().replace("|", "\\|")).append(" |\n");
        }
        return text.toString();
    }
}
