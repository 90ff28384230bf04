package org.tributary.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** A journal in one SQLite file, with a write-ahead log that is synchronised at each commit. Thread-safe. */
final class SqliteFile implements Database {
    private static final int PATIENCE_ms = 10_000;

    private final Path file;

    SqliteFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public Connection connect() throws IOException, SQLException {
        makeFolder();
        return open(new SQLiteConfig());
    }

    @Override
    public Connection writer() throws IOException, SQLException {
        makeFolder();
        demandNotEmptied();
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection = open(config);
        try (Statement statement = connection.createStatement()) {
            // macOS keeps what was synchronised in the drive's memory unless told otherwise; elsewhere this does
            // nothing
            statement.execute("PRAGMA fullfsync = 1");
            statement.execute("PRAGMA checkpoint_fullfsync = 1");
            demand(statement, "journal_mode", "wal");
            demand(statement, "synchronous", "2");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Connection reader() throws IOException, SQLException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        Connection connection = open(config);
        connection.setAutoCommit(false);
        return connection;
    }

    /** SQLite would take a file of which nothing is left for one in which nothing was ever written. */
    private void demandNotEmptied() throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == 0) {
            throw new DamagedJournal("it is empty. If no exercise was ever kept in it, delete it and try again.");
        }
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(PATIENCE_ms);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static void demand(Statement statement, String setting, String wanted) throws SQLException {
        try (ResultSet found = statement.executeQuery("PRAGMA " + setting)) {
            if (!found.next() || !wanted.equals(found.getString(1))) {
                throw new SQLException(
                        "SQLite cannot keep a journal there: it refuses %s = %s. Maybe it is a network drive?"
                                .formatted(setting, wanted));
            }
        }
    }

    /** A folder that is not on the disk takes its files with it. */
    private void makeFolder() throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        for (Path each : List.of(folder, Optional.ofNullable(folder.getParent()).orElse(folder))) {
            synchronise(each);
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static void synchronise(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows neither opens folders nor needs it
            return;
        }
    }

    /** A lock on a file beside it, since closing any handle of SQLite's own file would end SQLite's locks on it. */
    @Override
    public Closeable hold(Connection writer) throws IOException {
        Path beside = folder().resolve(file.getFileName() + ".lock");
        FileChannel channel =
                FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IOException("%s is in use by another Tributary%s. Only one at a time may write to it."
                    .formatted(file, processNamedIn(beside)));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String processNamedIn(Path lock) {
        try {
            String process = Files.readString(lock);
            return process.matches("\\d{1,10}") ? " (process %s)".formatted(process) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Copies the write-ahead log into the file. A synchronisation that failed once may succeed the next time without having
     * written anything; copied, the pages are written anew.
     */
    @Override
    public void settle(Connection writer) throws SQLException {
        writer.setAutoCommit(true);
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            writer.setAutoCommit(false);
        }
    }

    @Override
    public Optional<String> fault(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String first = found.next() ? found.getString(1) : "no answer";
            return "ok".equals(first) ? Optional.empty() : Optional.of(first);
        }
    }
}
