package org.tributary.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the rows of one table to a file, one by one. The file is whole once it is closed. Not thread-safe. */
public interface TableWriter extends Closeable {

    /**
     * Writes one row.
     *
     * @throws IllegalArgumentException if the row was made for another table
     * @throws IOException if the file cannot be written
     */
    void write(Row row) throws IOException;

    /** Writes CSV, over whatever was there. */
    static TableWriter csv(Layout layout, Path file) throws IOException {
        return new CsvWriter(layout, file);
    }

    /** Writes Parquet, over whatever was there. */
    static TableWriter parquet(Layout layout, Path file) throws IOException {
        return new ParquetWriter(layout, file);
    }

    /** Writes each row to both, and closes both. */
    static TableWriter both(TableWriter one, TableWriter other) {
        return new TableWriter() {
            @Override
            public void write(Row row) throws IOException {
                one.write(row);
                other.write(row);
            }

            @Override
            public void close() throws IOException {
                try (one;
                        other) {
                    // closing is all
                }
            }
        };
    }

    /** Refuses a row that was made for another table. */
    static void checkFits(Row row, Layout layout) {
        if (row.layout() != layout) {
            throw new IllegalArgumentException("A row of \"%s\" does not belong into \"%s\"."
                    .formatted(row.layout().name(), layout.name()));
        }
    }
}
