package org.tributary.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table as Apache Parquet: every column may be missing; the data dictionary stands in the file's metadata under {@value
 * #DICTIONARY}. Not compressed, so that no machine code comes along; its encodings make repeated words small anyway.
 */
final class ParquetWriter implements TableWriter {
    /** Where the data dictionary stands in the metadata. */
    static final String DICTIONARY = "tributary.dictionary";

    private final Layout layout;
    private final org.apache.parquet.hadoop.ParquetWriter<Row> out;

    ParquetWriter(Layout layout, Path file) throws IOException {
        this.layout = layout;
        this.out = new Builder(layout, new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withWriterVersion(WriterVersion.PARQUET_1_0)
                .build();
    }

    @Override
    public void write(Row row) throws IOException {
        TableWriter.checkFits(row, layout);
        out.write(row);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static MessageType schema(Layout layout) {
        var fields = layout.columns().stream().map(ParquetWriter::type).toList();
        return new MessageType(layout.name(), List.copyOf(fields));
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    private static final class Builder extends org.apache.parquet.hadoop.ParquetWriter.Builder<Row, Builder> {
        private final Layout layout;

        Builder(Layout layout, OutputFile file) {
            super(file);
            this.layout = layout;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // it is abstract all the same
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return new Rows(layout);
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows(layout);
        }
    }

    /** Hands rows over field by field. */
    private static final class Rows extends WriteSupport<Row> {
        private final Layout layout;
        private @Nullable RecordConsumer consumer;

        Rows(Layout layout) {
            this.layout = layout;
        }

        @Override
        @SuppressWarnings("deprecation") // it is abstract all the same
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(layout), Map.of(DICTIONARY, DataDictionary.markdown(layout)));
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema(layout), Map.of(DICTIONARY, DataDictionary.markdown(layout)));
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Row row) {
            RecordConsumer to = Objects.requireNonNull(consumer);
            to.startMessage();
            List<@Nullable Object> fields = row.fields();
            for (int i = 0; i < fields.size(); i++) {
                Object value = fields.get(i);
                if (value != null) {
                    String name = layout.columns().get(i).name();
                    to.startField(name, i);
                    add(value, to);
                    to.endField(name, i);
                }
            }
            to.endMessage();
        }

        private static void add(Object value, RecordConsumer to) {
            if (value instanceof Double number) {
                to.addDouble(number);
            } else if (value instanceof Long whole) {
                to.addLong(whole);
            } else if (value instanceof Boolean truth) {
                to.addBoolean(truth);
            } else {
                to.addBinary(Binary.fromString(value.toString()));
            }
        }
    }
}
