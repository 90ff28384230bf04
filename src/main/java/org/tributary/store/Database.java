package org.tributary.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where a journal is kept, and what differs between one kind of database and another. Thread-safe. */
interface Database {

    /** For messages; without passwords. */
    String name();

    /** Where the migrations of this kind of database stand. */
    String migrations();

    /** A connection as the migrations want it, which makes the database if there is none. */
    Connection connect() throws IOException, SQLException;

    /** A connection that commits to the disk, without commits of its own accord. */
    Connection writer() throws IOException, SQLException;

    /** A connection that sees one state of things from its first question on, without commits of its own accord. */
    Connection reader() throws IOException, SQLException;

    /**
     * Keeps other processes from writing until it is closed, or this process ends however it ends.
     *
     * @param writer the connection that is to write
     * @throws IOException if another one writes already
     */
    Closeable hold(Connection writer) throws IOException, SQLException;

    /** Makes sure that what an earlier process left behind is on the disk, and not only believed to be there. */
    void settle(Connection writer) throws SQLException;

    /** What is wrong with the database's own structure; empty if it finds nothing, or does not look. */
    Optional<String> fault(Connection connection) throws SQLException;
}
