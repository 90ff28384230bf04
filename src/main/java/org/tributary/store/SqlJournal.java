package org.tributary.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Journal;

/**
 * A journal in an SQLite file or in PostgreSQL. One process at a time may write to it, others may read; after a write that
 * failed it must be opened again. Thread-safe.
 */
public final class SqlJournal implements Journal, AutoCloseable {
    private static final Pattern HALF_OR_NOTHING =
            Pattern.compile("\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");

    private final Database database;
    private final Optional<Writer> writer;
    private final Closeable hold;

    private SqlJournal(Database database, Optional<Writer> writer, Closeable hold) {
        this.database = database;
        this.writer = writer;
        this.hold = hold;
    }

    /**
     * Opens a journal to write and to read; makes it if there is none.
     *
     * @param where the path of an SQLite file, or a URL that begins with {@code jdbc:postgresql:}
     * @throws IOException if it cannot be opened, is damaged, was made by a newer version, or is in use by another process
     */
    public static SqlJournal open(String where) throws IOException {
        return open(database(where));
    }

    static SqlJournal open(Database database) throws IOException {
        try {
            Connection connection = database.writer();
            try {
                return open(database, connection);
            } catch (IOException | SQLException | RuntimeException e) {
                closeAfter(e, connection);
                throw e;
            }
        } catch (DamagedJournal e) {
            throw new DamagedJournal("%s is damaged: %s".formatted(database.name(), e.getMessage()), e);
        } catch (SQLException | RuntimeException e) {
            throw cannotOpen(database, e);
        }
    }

    private static SqlJournal open(Database database, Connection connection) throws IOException, SQLException {
        Closeable hold = database.hold(connection);
        try {
            Migrations.bring(database);
            Optional<String> fault = database.fault(connection);
            connection.commit();
            if (fault.isPresent()) {
                throw damaged(database, fault.get());
            }
            database.settle(connection);
            return new SqlJournal(database, Optional.of(new Writer(connection)), hold);
        } catch (IOException | SQLException | RuntimeException e) {
            closeAfter(e, hold);
            throw e;
        }
    }

    /**
     * Opens a journal to read only, beside whoever writes to it.
     *
     * @param where as for {@link #open}
     * @throws IOException if there is none
     */
    public static SqlJournal openToRead(String where) throws IOException {
        Database database = database(where);
        try {
            database.reader().close();
        } catch (SQLException | RuntimeException e) {
            throw cannotOpen(database, e);
        }
        return new SqlJournal(database, Optional.empty(), () -> {});
    }

    private static Database database(String where) throws IOException {
        if (where.startsWith("jdbc:postgresql:")) {
            return new PostgresServer(where);
        }
        if (where.startsWith("jdbc:") || where.contains("://") || where.isBlank() || where.contains("?")) {
            throw new IOException(
                    "A journal is kept in a file or in PostgreSQL: wanted a path or jdbc:postgresql:…, but found %s."
                            .formatted(where.isBlank() ? "nothing" : where.replaceFirst("\\?.*", "?…")));
        }
        return new SqliteFile(Path.of(where));
    }

    private static IOException cannotOpen(Database database, Exception cause) {
        return new IOException("%s cannot be opened: %s".formatted(database.name(), cause.getMessage()), cause);
    }

    /** Names the row, if one can be named; otherwise what the database says of itself. */
    private static IOException damaged(Database database, String fault) {
        try (var journal = new SqlJournal(database, Optional.empty(), () -> {})) {
            journal.check();
            return new DamagedJournal(fault);
        } catch (IOException e) {
            return new DamagedJournal(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void create(Opening opening) throws IOException {
        for (String text : List.of(opening.title(), opening.scenario(), opening.engine())) {
            if (HALF_OR_NOTHING.matcher(text).find()) {
                throw new Refused("a title or scenario holds what is no character");
            }
        }
        writer().create(opening);
    }

    @Override
    public void append(ExerciseId exercise, List<Entry> entries) throws IOException {
        writer().append(new Batch(exercise, entries));
    }

    private Writer writer() throws IOException {
        return writer.orElseThrow(() -> new IOException("%s is open for reading only".formatted(database.name())));
    }

    @Override
    public List<Opening> openings() throws IOException {
        return reading(Reading::openings);
    }

    @Override
    public void read(ExerciseId exercise, Consumer<Entry> reader) throws IOException {
        reading(reading -> {
            reading.entries(exercise, reader);
            return exercise;
        });
    }

    /**
     * Compares all that is kept with its hashes, and lets the database look at its own structure.
     *
     * @throws IOException if anything is not as it was written; the message names the row
     */
    public void check() throws IOException {
        for (Opening opening : openings()) {
            read(opening.exercise(), entry -> {});
        }
        try (Connection connection = database.reader()) {
            Optional<String> fault = database.fault(connection);
            if (fault.isPresent()) {
                throw new DamagedJournal(fault.get());
            }
        } catch (SQLException e) {
            throw cannotRead(e);
        }
    }

    private <T> T reading(Question<T> question) throws IOException {
        try (Connection connection = database.reader()) {
            T answer = question.ask(new Reading(connection));
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw cannotRead(e);
        }
    }

    private IOException cannotRead(SQLException cause) {
        return new IOException("%s cannot be read: %s".formatted(database.name(), cause.getMessage()), cause);
    }

    /** Ends all work on it. What was kept stays. */
    @Override
    public void close() throws IOException {
        try (hold) {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException e) {
            throw new IOException("%s cannot be closed: %s".formatted(database.name(), e.getMessage()), e);
        }
    }

    private static void closeAfter(Exception first, AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            first.addSuppressed(e);
        }
    }

    private interface Question<T> {
        T ask(Reading reading) throws IOException, SQLException;
    }
}
