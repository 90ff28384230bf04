package org.tributary.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tributary.exercise.Chain;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Journal.Opening;

/**
 * The one connection that writes. Threads that come while another one commits wait, and whoever is first then commits for
 * all of them at once. After a failure nothing is written any more. Thread-safe.
 */
final class Writer implements AutoCloseable {
    private static final String INSERT_ENTRY =
            "INSERT INTO entry (exercise, number, at, person, key, act, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_EXERCISE =
            "INSERT INTO exercise (place, id, title, scenario, seed, engine, opened, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_HEAD = "INSERT INTO head (exercise, entries, hash) VALUES (?, ?, ?)";
    private static final String MOVE_HEAD =
            "UPDATE head SET entries = ?, hash = ? WHERE exercise = ? AND entries = ? AND hash = ?";
    private static final String MOVE_REGISTER =
            "UPDATE register SET exercises = ?, hash = ? WHERE one = 1 AND exercises = ? AND hash = ?";

    private final Connection connection;
    private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();
    private final Object turn = new Object();

    /** All that follows is used by the thread whose turn it is. */
    private final Map<ExerciseId, Head> heads = new HashMap<>();

    private Head register;
    private Optional<IOException> end = Optional.empty();

    /** Begins where the tables end. */
    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT exercises, hash FROM register WHERE one = 1")) {
                if (!row.next()) {
                    throw new SQLException("its register is empty");
                }
                register = new Head(row.getLong(1), row.getString(2));
            }
            try (ResultSet row = statement.executeQuery("SELECT exercise, entries, hash FROM head")) {
                while (row.next()) {
                    heads.put(new ExerciseId(row.getString(1)), new Head(row.getLong(2), row.getString(3)));
                }
            }
        }
        connection.commit();
    }

    /** Returns once the batch is on the disk. */
    void append(Batch batch) throws IOException {
        waiting.add(batch);
        synchronized (turn) {
            if (!batch.hasEnded()) {
                commitAll(listWaiting());
            }
            batch.demandKept();
        }
    }

    private List<Batch> listWaiting() {
        var batches = new ArrayList<Batch>();
        for (Batch next = waiting.poll(); next != null; next = waiting.poll()) {
            batches.add(next);
        }
        return batches;
    }

    private void commitAll(List<Batch> batches) {
        var further = new HashMap<>(heads);
        var written = new ArrayList<Batch>();
        try {
            demandOpen();
            for (Batch batch : batches) {
                try {
                    Head before = headOf(batch.exercise(), further);
                    List<Batch.Row> rows = batch.after(before);
                    if (!rows.isEmpty()) {
                        further.put(batch.exercise(), write(batch.exercise(), rows, before));
                    }
                    written.add(batch);
                } catch (Refused e) {
                    batch.fail(e);
                }
            }
            connection.commit();
            heads.putAll(further);
            written.forEach(Batch::keep);
        } catch (SQLException | RuntimeException | IOException | Error e) {
            IOException why = end(e);
            batches.stream().filter(batch -> !batch.hasEnded()).forEach(batch -> batch.fail(why));
        }
    }

    private static Head headOf(ExerciseId exercise, Map<ExerciseId, Head> heads) throws Refused {
        Head head = heads.get(exercise);
        if (head == null) {
            throw new Refused("there is no exercise " + exercise);
        }
        return head;
    }

    /** Gives the new head. */
    private Head write(ExerciseId exercise, List<Batch.Row> rows, Head before) throws SQLException {
        Head after = rows.get(rows.size() - 1).head();
        try (PreparedStatement insert = connection.prepareStatement(INSERT_ENTRY)) {
            for (Batch.Row row : rows) {
                insert.setString(1, exercise.value());
                insert.setLong(2, row.number());
                insert.setString(3, row.at());
                insert.setString(4, row.person());
                insert.setString(5, row.key());
                insert.setString(6, row.act());
                insert.setString(7, row.previous());
                insert.setString(8, row.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement move = connection.prepareStatement(MOVE_HEAD)) {
            move.setLong(1, after.count());
            move.setString(2, after.hash());
            move.setString(3, exercise.value());
            move.setLong(4, before.count());
            move.setString(5, before.hash());
            demandOne(move.executeUpdate(), exercise.value());
        }
        return after;
    }

    private static void demandOne(int rows, String what) throws SQLException {
        if (rows != 1) {
            throw new SQLException("somebody else has written to %s meanwhile".formatted(what));
        }
    }

    /** Returns once the opening is on the disk. */
    void create(Opening opening) throws IOException {
        synchronized (turn) {
            demandOpen();
            if (heads.containsKey(opening.exercise())) {
                throw new Refused("there is an exercise %s already".formatted(opening.exercise()));
            }
            String hash = Chain.of(opening);
            var further = new Head(register.count() + 1, Chain.next(register.hash(), hash));
            try {
                write(opening, hash, further);
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                throw end(e);
            }
            register = further;
            heads.put(opening.exercise(), new Head(0, hash));
        }
    }

    private void write(Opening opening, String hash, Head further) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_EXERCISE)) {
            insert.setLong(1, further.count());
            insert.setString(2, opening.exercise().value());
            insert.setString(3, opening.title());
            insert.setString(4, opening.scenario());
            insert.setLong(5, opening.seed());
            insert.setString(6, opening.engine());
            insert.setString(7, opening.opened().toString());
            insert.setString(8, hash);
            demandOne(insert.executeUpdate(), "the exercises");
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_HEAD)) {
            insert.setString(1, opening.exercise().value());
            insert.setLong(2, 0);
            insert.setString(3, hash);
            demandOne(insert.executeUpdate(), "the heads");
        }
        try (PreparedStatement move = connection.prepareStatement(MOVE_REGISTER)) {
            move.setLong(1, further.count());
            move.setString(2, further.hash());
            move.setLong(3, register.count());
            move.setString(4, register.hash());
            demandOne(move.executeUpdate(), "the register");
        }
    }

    private void demandOpen() throws IOException {
        if (end.isPresent()) {
            throw new IOException(end.get().getMessage(), end.get());
        }
    }

    /** After a commit that failed nobody knows what is on the disk, so nothing may be built on it. */
    private IOException end(Throwable cause) {
        if (end.isEmpty()) {
            end = Optional.of(new IOException(
                    "The journal could not be written (%s). Nothing is accepted any more until it is opened again."
                            .formatted(cause.getMessage()),
                    cause));
            try {
                connection.rollback();
            } catch (SQLException | RuntimeException e) {
                cause.addSuppressed(e);
            }
        }
        return end.get();
    }

    @Override
    public void close() throws SQLException {
        synchronized (turn) {
            if (end.isEmpty()) {
                end = Optional.of(new IOException("The journal is closed."));
            }
            connection.close();
        }
    }
}
