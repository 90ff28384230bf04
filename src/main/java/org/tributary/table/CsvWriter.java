package org.tributary.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A table as text: UTF-8, commas, CR LF, names in the first line, dot before decimals. A missing field is empty, an empty
 * text is two quotes. Source: RFC 4180.
 */
final class CsvWriter implements TableWriter {
    private final Layout layout;
    private final Writer out;

    CsvWriter(Layout layout, Path file) throws IOException {
        this.layout = layout;
        this.out = Files.newBufferedWriter(file, UTF_8);
        line(layout.columns().stream().map(Column::name).iterator());
    }

    @Override
    public void write(Row row) throws IOException {
        TableWriter.checkFits(row, layout);
        line(row.fields().stream().map(CsvWriter::field).iterator());
    }

    private void line(Iterator<String> fields) throws IOException {
        String comma = "";
        while (fields.hasNext()) {
            out.write(comma);
            out.write(fields.next());
            comma = ",";
        }
        out.write("\r\n");
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return plain(number);
        }
        String text = value.toString();
        boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The shortest decimal without exponent that reads back as the same number. */
    private static String plain(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
