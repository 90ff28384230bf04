package org.tributary.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Another database, unchanged: a base for those that do one thing otherwise. */
abstract class Passed implements Database {
    private final Database real;

    Passed(Database real) {
        this.real = real;
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public String migrations() {
        return real.migrations();
    }

    @Override
    public Connection connect() throws IOException, SQLException {
        return real.connect();
    }

    @Override
    public Connection writer() throws IOException, SQLException {
        return real.writer();
    }

    @Override
    public Connection reader() throws IOException, SQLException {
        return real.reader();
    }

    @Override
    public Closeable hold(Connection writer) throws IOException, SQLException {
        return real.hold(writer);
    }

    @Override
    public void settle(Connection writer) throws SQLException {
        real.settle(writer);
    }

    @Override
    public Optional<String> fault(Connection connection) throws SQLException {
        return real.fault(connection);
    }
}
