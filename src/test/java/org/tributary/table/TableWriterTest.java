package org.tributary.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final Layout LAYOUT = new Layout(
            "visits",
            "One row for each visit.",
            List.of(
                    new Column("who", ColumnType.TEXT, "", "Who came."),
                    new Column("stayed_h", ColumnType.NUMBER, "h", "How long; missing while it lasts."),
                    new Column("heads", ColumnType.WHOLE, "", "How many, with | children."),
                    new Column("invited", ColumnType.TRUTH, "", "Whether they were.")));

    @TempDir
    private Path folder;

    @Test
    void csvQuotesWhatNeedsItAndLeavesMissingFieldsEmpty() throws IOException {
        Path file = folder.resolve("t.csv");
        try (TableWriter writer = TableWriter.csv(LAYOUT, file)) {
            visits(writer);
        }

        assertThat(Files.readString(file, UTF_8))
                .isEqualTo("""
                who,stayed_h,heads,invited
                plain,2.5,3,true
                "a ""b"", c",0.00001,-9223372036854775808,false
                "two
                lines",,,
                "",12000000,0,
                ເມືອງ,,,
                """.replace("\n", "\r\n").replace("\"two\r\n", "\"two\n"));
    }

    @Test
    void parquetHoldsTheSameRowsWithNullForMissing() throws IOException {
        Path file = folder.resolve("t.parquet");
        try (TableWriter writer = TableWriter.parquet(LAYOUT, file)) {
            visits(writer);
        }

        assertThat(ParquetRows.of(file))
                .containsExactly(
                        List.of("plain", 2.5, 3L, true),
                        List.of("a \"b\", c", 1e-5, Long.MIN_VALUE, false),
                        java.util.Arrays.asList("two\nlines", null, null, null),
                        java.util.Arrays.asList("", 1.2e7, 0L, null),
                        java.util.Arrays.asList("ເມືອງ", null, null, null));
        var metadata = ParquetReader.readMetadata(file.toFile()).getFileMetaData();
        assertThat(metadata.getKeyValueMetaData())
                .containsEntry(ParquetWriter.DICTIONARY, DataDictionary.markdown(LAYOUT));
        assertThat(metadata.getSchema().getName()).isEqualTo("visits");
    }

    @Test
    void equalRowsGiveEqualBytes() throws IOException {
        assertThat(Files.readAllBytes(written("one"))).isEqualTo(Files.readAllBytes(written("two")));
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        try (TableWriter writer = TableWriter.parquet(LAYOUT, file)) {
            for (int i = 0; i < 500; i++) {
                writer.write(LAYOUT.row().text("who", "w" + i % 7).number("stayed_h", i / 3.0));
            }
        }
        return file;
    }

    @Test
    void aTableWithoutRowsCanBeRead() throws IOException {
        Path csv = folder.resolve("t.csv");
        Path parquet = folder.resolve("t.parquet");
        TableWriter.both(TableWriter.csv(LAYOUT, csv), TableWriter.parquet(LAYOUT, parquet))
                .close();

        assertThat(Files.readString(csv, UTF_8)).isEqualTo("who,stayed_h,heads,invited\r\n");
        assertThat(ParquetRows.of(parquet)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() {
        assertThatThrownBy(() -> LAYOUT.row().whole("stayed_h", 3))
                .hasMessage("The column \"stayed_h\" of \"visits\" wants a finite number, but found is 3.");
        assertThatThrownBy(() -> LAYOUT.row().number("stayed_h", Double.NaN))
                .hasMessageEndingWith("wants a finite number, but found is NaN.");
        assertThatThrownBy(() -> LAYOUT.row().text("whom", "x"))
                .hasMessage("The table \"visits\" has no column \"whom\"; it has [who, stayed_h, heads, invited].");
        assertThatThrownBy(() -> new Column("Sent", ColumnType.TEXT, "", "When."))
                .hasMessageContaining("found is \"Sent\"");
        Column column = LAYOUT.columns().get(0);
        assertThatThrownBy(() -> new Layout("t", "Rows.", List.of(column, column)))
                .hasMessage("The table \"t\" has two columns \"who\".");
    }

    @Test
    void aRowOfAnotherTableIsRefused() throws IOException {
        var other = new Layout("calls", "One row for each call.", LAYOUT.columns());
        try (TableWriter writer = TableWriter.csv(LAYOUT, folder.resolve("t.csv"))) {
            assertThatThrownBy(() -> writer.write(other.row()))
                    .hasMessage("A row of \"calls\" does not belong into \"visits\".");
        }
    }

    @Test
    void theDictionaryNamesEveryColumnWithTypeUnitAndMeaning() {
        assertThat(DataDictionary.markdown(LAYOUT)).startsWith("""
                # Data dictionary of `visits`

                One row for each visit.
                """).endsWith("""
                | column | type | unit | meaning |
                | --- | --- | --- | --- |
                | `who` | text | – | Who came. |
                | `stayed_h` | number | h | How long; missing while it lasts. |
                | `heads` | whole | – | How many, with \\| children. |
                | `invited` | truth | – | Whether they were. |
                """);
    }

    private static void visits(TableWriter writer) throws IOException {
        writer.write(LAYOUT.row()
                .text("who", "plain")
                .number("stayed_h", 2.5)
                .whole("heads", 3)
                .truth("invited", true));
        writer.write(LAYOUT.row()
                .text("who", "a \"b\", c")
                .number("stayed_h", 1e-5)
                .whole("heads", Long.MIN_VALUE)
                .truth("invited", false));
        writer.write(LAYOUT.row().text("who", Optional.of("two\nlines")).number("stayed_h", OptionalDouble.empty()));
        writer.write(LAYOUT.row().text("who", "").number("stayed_h", 12_000_000).whole("heads", 0));
        writer.write(LAYOUT.row().text("who", "ເມືອງ"));
    }
}
