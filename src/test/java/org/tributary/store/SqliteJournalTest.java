package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Entries;

/** Goal: the same as {@link JournalCases}, in an SQLite file, and what only a file can do to us. */
class SqliteJournalTest extends JournalCases {
    @TempDir
    private Path folder;

    @Override
    String freshPlace() {
        return folder.resolve("results/exercises.db").toString();
    }

    @Override
    Connection connectTo(String place) throws SQLException {
        try {
            Files.createDirectories(Path.of(place).getParent());
        } catch (IOException e) {
            throw new SQLException(e);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + place);
    }

    @Test
    void eachCommitIsSynchronised() throws Exception {
        begun(1).close();
        try (Connection writer = new SqliteFile(Path.of(where())).writer();
                Statement statement = writer.createStatement()) {
            assertThat(setting(statement, "journal_mode")).isEqualTo("wal");
            assertThat(setting(statement, "synchronous")).isEqualTo("2");
            assertThat(setting(statement, "foreign_keys")).isEqualTo("1");
            assertThat(setting(statement, "busy_timeout")).isEqualTo("10000");
            assertThat(setting(statement, "fullfsync")).isEqualTo("1");
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (var found = statement.executeQuery("PRAGMA " + name)) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void nothingButTheFileAndItsLockRemains() throws Exception {
        begun(3).close();
        try (var files = Files.list(Path.of(where()).getParent())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("exercises.db", "exercises.db.lock");
        }
    }

    @Test
    void aFullDiskIsAFailureAndAfterwardsThereIsWhatWasAcknowledged() throws Exception {
        int acknowledged = 0;
        try (var journal = SqlJournal.open(new FullDisk(Path.of(where())))) {
            journal.create(Entries.opening(MOEI.value()));
            for (int i = 1; i <= 5_000; i++) {
                journal.append(MOEI, Entries.notes(i, i));
                acknowledged = i;
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("full").hasMessageContaining("until it is opened again");
        }
        assertThat(acknowledged).as("entries before the disk was full").isBetween(10, 4_999);
        try (var journal = SqlJournal.open(where())) {
            assertThat(read(journal)).isEqualTo(Entries.notes(1, acknowledged));
            journal.append(MOEI, Entries.notes(acknowledged + 1, acknowledged + 5));
        }
    }

    /** One that has room for so many pages only. */
    private static final class FullDisk extends Passed {
        FullDisk(Path file) {
            super(new SqliteFile(file));
        }

        @Override
        public Connection writer() throws IOException, SQLException {
            Connection connection = super.writer();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA max_page_count = 60");
            }
            connection.commit();
            return connection;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:h2:mem:x", "jdbc:sqlite:x.db", "postgresql://localhost/db", "a?b.db"})
    void whatIsNoPlaceIsRefused(String where) {
        assertThatThrownBy(() -> SqlJournal.open(where))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wanted a path or jdbc:postgresql:…, but found");
    }

    @Test
    void aFileOfSomethingElseIsRefusedAndLeftAsItWas() throws Exception {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear all,\n".repeat(1_000));
        assertThatThrownBy(() -> SqlJournal.open(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("letter.txt cannot be opened")
                .hasMessageContaining("not a database");
        assertThat(file).hasContent("Dear all,\n".repeat(1_000));
    }

    @Test
    void aMissingFileCannotBeReadAndIsNotMade() {
        assertThatThrownBy(() -> SqlJournal.openToRead(where()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no such file");
        assertThat(Path.of(where())).doesNotExist();
    }

    @Test
    void aFolderInItsPlaceIsSaid() throws Exception {
        Path file = folder.resolve("folder-in-the-way");
        Files.createDirectories(file);
        assertThatThrownBy(() -> SqlJournal.open(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be opened");
    }
}
