package org.tributary.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/** A journal in PostgreSQL. Thread-safe. */
final class PostgresServer implements Database {
    /** A server that does not answer within this time counts as lost. */
    private static final String PATIENCE_s = "30";

    /** How long a writer waits for the lock. Assumed. */
    private static final int LOCK_WAIT_MS = 3_000;

    /** What PostgreSQL answers when the wait is over. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** The number of the advisory lock that a writer holds: "tributar" in ASCII. */
    private static final long LOCK = 0x7472_6962_7574_6172L;

    private final String url;

    PostgresServer(String url) {
        this.url = url;
    }

    /** The URL as far as its first parameter, since parameters hold passwords. */
    @Override
    public String name() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", PATIENCE_s);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "tributary");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public Connection writer() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = on");
            demandOn(statement, "fsync");
            demandOn(statement, "full_page_writes");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private void demandOn(Statement statement, String setting) throws SQLException {
        try (ResultSet found = statement.executeQuery("SHOW " + setting)) {
            if (!found.next() || !"on".equals(found.getString(1))) {
                throw new SQLException("%s has %s turned off: it would lose what it said it kept. Turn it on."
                        .formatted(name(), setting));
            }
        }
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * The server keeps the lock as long as the connection lives. It may learn a moment late that a connection before it has
     * gone, so the lock is waited for, a little.
     */
    @Override
    public Closeable hold(Connection writer) throws IOException, SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("SET lock_timeout = '%dms'".formatted(LOCK_WAIT_MS));
            statement.execute("SELECT pg_advisory_lock(%d)".formatted(LOCK));
            statement.execute("SET lock_timeout = 0");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new IOException(
                        "%s is in use by another Tributary. Only one at a time may write to it.".formatted(name()), e);
            }
            throw e;
        }
        writer.commit();
        return () -> {};
    }

    /** The server does that by itself when it starts. */
    @Override
    public void settle(Connection writer) {}

    /** The server looks after its own structure. */
    @Override
    public Optional<String> fault(Connection connection) {
        return Optional.empty();
    }
}
