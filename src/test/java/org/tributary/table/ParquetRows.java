package org.tributary.table;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads Parquet back with the library's reader, which shares no code with our writer. */
public final class ParquetRows {
    private ParquetRows() {}

    /** The rows in their order, each with its fields in the order of the columns; null where one is missing. */
    public static List<List<Object>> of(Path file) throws IOException {
        var names = ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema().getFields().stream()
                .map(field -> field.getName())
                .toList();
        Hydrator<Object[], List<Object>, String[]> hydrator = new Hydrator<>() {
            @Override
            public Object[] start() {
                return new Object[names.size()];
            }

            @Override
            public Object[] add(Object[] row, String[] heading, Object value) {
                row[names.indexOf(heading[0])] = value;
                return row;
            }

            @Override
            public List<Object> finish(Object[] row) {
                return Arrays.asList(row);
            }
        };
        try (var rows = ParquetReader.streamContent(file.toFile(), hydrator)) {
            return new ArrayList<>(rows.toList());
        }
    }
}
