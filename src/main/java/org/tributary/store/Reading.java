package org.tributary.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tributary.exercise.Chain;
import org.tributary.exercise.Entry;
import org.tributary.exercise.EntryLines;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Journal.Opening;
import org.tributary.exercise.PersonId;
import tools.jackson.core.JacksonException;

/** Reads rows and compares each with its hash and with the row before it. Not thread-safe: for one connection. */
final class Reading {
    private static final int ROWS_AT_ONCE = 500;
    private static final String EXERCISE =
            "SELECT place, id, title, scenario, seed, engine, opened, hash FROM exercise";

    private final Connection connection;

    Reading(Connection connection) {
        this.connection = connection;
    }

    /** All openings, in the order of opening. */
    List<Opening> openings() throws IOException, SQLException {
        var openings = new ArrayList<Opening>();
        String chained = Chain.BEGINNING;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EXERCISE + " ORDER BY place")) {
            while (row.next()) {
                long place = openings.size() + 1L;
                if (row.getLong(1) != place) {
                    throw new DamagedJournal("exercise %d of the register is missing: the next one is %d"
                            .formatted(place, row.getLong(1)));
                }
                openings.add(opening(row));
                chained = Chain.next(chained, row.getString(8));
            }
        }
        Head register = head("SELECT exercises, hash FROM register WHERE one = 1", Optional.empty())
                .orElseThrow(() -> new DamagedJournal("the register of exercises is missing"));
        if (register.count() != openings.size()) {
            throw new DamagedJournal(
                    "there are %d exercises, but the register says %d".formatted(openings.size(), register.count()));
        }
        if (!register.hash().equals(chained)) {
            throw new DamagedJournal("the exercises are not those of the register");
        }
        return openings;
    }

    private static Opening opening(ResultSet row) throws IOException, SQLException {
        String id = row.getString(2);
        try {
            var opening = new Opening(
                    new ExerciseId(id),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getString(6),
                    EntryLines.readMoment(row.getString(7)));
            if (!Chain.of(opening).equals(row.getString(8))) {
                throw new DamagedJournal("the opening of exercise %s was changed after it was written".formatted(id));
            }
            return opening;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DamagedJournal("the opening of exercise %s was changed after it was written".formatted(id), e);
        }
    }

    /** All entries of an exercise, in order. */
    void entries(ExerciseId exercise, Consumer<Entry> reader) throws IOException, SQLException {
        String begun = beginning(exercise);
        Head head = head("SELECT entries, hash FROM head WHERE exercise = ?", Optional.of(exercise))
                .orElseThrow(() -> new DamagedJournal("the head of exercise %s is missing".formatted(exercise)));
        Head last = new Head(0, begun);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT number, at, person, key, act, previous, hash FROM entry"
                        + " WHERE exercise = ? ORDER BY number")) {
            select.setString(1, exercise.value());
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                while (next(rows, exercise, last)) {
                    var row = row(rows);
                    compare(row, last, exercise);
                    reader.accept(entry(row, exercise));
                    last = row.head();
                }
            }
        }
        compare(last, head, exercise);
    }

    private static boolean next(ResultSet rows, ExerciseId exercise, Head last) throws IOException {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new DamagedJournal(
                    "row %d of exercise %s cannot be read: %s".formatted(last.count() + 1, exercise, e.getMessage()),
                    e);
        }
    }

    private String beginning(ExerciseId exercise) throws IOException, SQLException {
        try (PreparedStatement select = connection.prepareStatement(EXERCISE + " WHERE id = ?")) {
            select.setString(1, exercise.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("there is no exercise " + exercise);
                }
                return Chain.of(opening(row));
            }
        }
    }

    private Optional<Head> head(String question, Optional<ExerciseId> exercise) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            if (exercise.isPresent()) {
                select.setString(1, exercise.get().value());
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Head(row.getLong(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    private static Batch.Row row(ResultSet rows) throws SQLException {
        return new Batch.Row(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7));
    }

    private static void compare(Batch.Row row, Head last, ExerciseId exercise) throws DamagedJournal {
        long wanted = last.count() + 1;
        if (row.number() != wanted) {
            throw new DamagedJournal(
                    "row %d of exercise %s is missing: the next one is %d".formatted(wanted, exercise, row.number()));
        }
        String line = EntryLines.line(
                row.number(), row.at(), Optional.ofNullable(row.person()), Optional.ofNullable(row.key()), row.act());
        if (!row.hash().equals(Chain.next(row.previous(), line))) {
            throw new DamagedJournal(
                    "row %d of exercise %s was changed after it was written".formatted(wanted, exercise));
        }
        if (!row.previous().equals(last.hash())) {
            throw new DamagedJournal(
                    "row %d of exercise %s does not belong behind row %d".formatted(wanted, exercise, last.count()));
        }
    }

    private static void compare(Head found, Head wanted, ExerciseId exercise) throws DamagedJournal {
        if (found.count() < wanted.count()) {
            throw new DamagedJournal("row %d of exercise %s is missing: it ends at row %d of %d"
                    .formatted(found.count() + 1, exercise, found.count(), wanted.count()));
        }
        if (found.count() > wanted.count()) {
            throw new DamagedJournal("row %d of exercise %s is one too many: there were %d"
                    .formatted(wanted.count() + 1, exercise, wanted.count()));
        }
        if (!found.hash().equals(wanted.hash())) {
            throw new DamagedJournal(
                    "row %d of exercise %s is not the one that was written last".formatted(found.count(), exercise));
        }
    }

    private static Entry entry(Batch.Row row, ExerciseId exercise) throws IOException {
        try {
            return new Entry(
                    row.number(),
                    EntryLines.readMoment(row.at()),
                    Optional.ofNullable(row.person()).map(PersonId::new),
                    Optional.ofNullable(row.key()).map(EntryLines::readKey),
                    EntryLines.readAct(row.act()));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new IOException(
                    "row %d of exercise %s is whole, but this version does not know what it says"
                            .formatted(row.number(), exercise),
                    e);
        }
    }
}
