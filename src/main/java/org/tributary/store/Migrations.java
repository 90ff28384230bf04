package org.tributary.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a database to what this version wants. */
final class Migrations {
    private static final String FOLDER = "classpath:org/tributary/store/";

    private Migrations() {}

    /** @throws IOException if a newer version made them, or the database holds something else */
    static void bring(Database database) throws IOException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(new Connections(database))
                    .locations(FOLDER + database.migrations())
                    .table("migration")
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IOException(
                    "%s does not hold the tables of this version. Maybe a newer Tributary made them, or they are of something"
                                    .formatted(database.name())
                            + " else: " + e.getMessage(),
                    e);
        }
    }

    /** Where migrations get their connections. */
    private record Connections(Database database) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            try {
                return database.connect();
            } catch (IOException e) {
                throw new SQLException(e.getMessage(), e);
            }
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter writer) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> kind) throws SQLException {
            throw new SQLException("it is nothing but itself");
        }

        @Override
        public boolean isWrapperFor(Class<?> kind) {
            return false;
        }
    }
}
