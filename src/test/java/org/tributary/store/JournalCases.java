package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary._support.Entries;
import org.tributary._support.Examples;
import org.tributary.exercise.Act;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.PersonId;

/**
 * Goal: what was kept comes back as it was, in order, and what was changed behind the journal's back is named.
 *
 * <p>Method: the same cases on each kind of database, for real; damage is done by SQL.
 */
abstract class JournalCases {
    static final ExerciseId MOEI = Entries.exercise("moei-squeeze-7k3q");
    private String where = "";

    /** Where a journal may be made. */
    abstract String freshPlace();

    /** A connection to that place, as any program makes it. */
    abstract Connection connectTo(String place) throws SQLException;

    @BeforeEach
    void choosePlace() {
        where = freshPlace();
    }

    @Test
    void whatWasKeptComesBackInOrderAlsoAfterReopening() throws Exception {
        var kept = Entries.notes(1, 30);
        try (var journal = SqlJournal.open(where)) {
            journal.create(Entries.opening("second"));
            journal.create(Entries.opening(MOEI.value()));
            journal.append(MOEI, kept.subList(0, 1));
            journal.append(MOEI, kept.subList(1, 20));
            journal.append(MOEI, List.of());
            assertThat(read(journal)).isEqualTo(kept.subList(0, 20));
        }
        try (var journal = SqlJournal.open(where)) {
            journal.append(MOEI, kept.subList(20, 30));
            assertThat(journal.openings()).containsExactly(Entries.opening("second"), Entries.opening(MOEI.value()));
            assertThat(read(journal)).isEqualTo(kept);
            journal.check();
        }
        try (var journal = SqlJournal.openToRead(where)) {
            assertThat(read(journal)).isEqualTo(kept);
            assertThatThrownBy(() -> journal.append(MOEI, Entries.notes(31, 31)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("open for reading only");
        }
    }

    @Test
    void everyKindOfActIsKept() throws Exception {
        var entries = new ArrayList<Entry>();
        for (var filled : Examples.Filled.values()) {
            for (Act act : Examples.ofEach(Act.class, filled)) {
                entries.add(new Entry(
                        entries.size() + 1L,
                        Entries.AT,
                        Optional.of(new PersonId("p1")),
                        Optional.of("\u0000\ud800 " + entries.size()),
                        act));
            }
        }
        try (var journal = begun(0)) {
            journal.append(MOEI, entries);
            assertThat(read(journal)).isEqualTo(entries);
        }
    }

    @Test
    void whatDoesNotFollowIsRefusedAndHarmsNothing() throws Exception {
        try (var journal = begun(5)) {
            assertThatThrownBy(() -> journal.append(MOEI, Entries.notes(7, 8)))
                    .hasMessage("entry 7 of exercise %s cannot follow entry 5", MOEI);
            assertThatThrownBy(() -> journal.append(MOEI, Entries.notes(5, 6)))
                    .hasMessage("entry 5 of exercise %s cannot follow entry 5", MOEI);
            assertThatThrownBy(() -> journal.append(Entries.exercise("nowhere"), Entries.notes(1, 1)))
                    .hasMessage("there is no exercise nowhere");
            assertThatThrownBy(() -> journal.create(Entries.opening(MOEI.value())))
                    .hasMessage("there is an exercise %s already", MOEI);
            assertThatThrownBy(() -> journal.create(Entries.opening("nul\u0000")))
                    .hasMessageContaining("no character");
            assertThatThrownBy(() -> read(journal, "nowhere")).hasMessage("there is no exercise nowhere");
            journal.append(MOEI, Entries.notes(6, 6));
            assertThat(read(journal)).hasSize(6);
        }
    }

    @Test
    void manyThreadsShareCommitsAndEachExerciseKeepsItsOrder() throws Exception {
        int exercises = 8;
        int entries = 40;
        try (var journal = SqlJournal.open(where)) {
            var threads = Executors.newFixedThreadPool(exercises);
            var ends = new ArrayList<Future<?>>();
            for (int i = 0; i < exercises; i++) {
                String name = "exercise-" + i;
                journal.create(Entries.opening(name));
                Callable<?> load = () -> {
                    for (int number = 1; number <= entries; number++) {
                        journal.append(Entries.exercise(name), Entries.notes(number, number));
                    }
                    return name;
                };
                ends.add(threads.submit(load));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            threads.shutdown();
            for (int i = 0; i < exercises; i++) {
                assertThat(read(journal, "exercise-" + i)).isEqualTo(Entries.notes(1, entries));
            }
        }
    }

    @Test
    void onlyOneMayWriteAndTheOtherIsTold() throws Exception {
        try (var journal = begun(1)) {
            assertThatThrownBy(() -> SqlJournal.open(where))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is in use by another Tributary")
                    .hasMessageContaining("Only one at a time may write to it.");
            journal.append(MOEI, Entries.notes(2, 2));
            try (var reader = SqlJournal.openToRead(where)) {
                assertThat(read(reader)).hasSize(2);
            }
        }
        SqlJournal.open(where).close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UPDATE entry SET act = REPLACE(act, 'note 17', 'note 71') WHERE number = 17; row 17 of exercise {} was changed after it was written",
                "UPDATE entry SET at = '2026-11-24T00:17:04Z' WHERE number = 1; row 1 of exercise {} was changed after it was written",
                "UPDATE entry SET person = 'p2' WHERE number = 17; row 17 of exercise {} was changed after it was written",
                "UPDATE entry SET person = NULL WHERE number = 17; row 17 of exercise {} was changed after it was written",
                "UPDATE entry SET key = NULL WHERE number = 20; row 20 of exercise {} was changed after it was written",
                "UPDATE entry SET hash = REPLACE(hash, 'a', 'b') WHERE number = 17; row 17 of exercise {} was changed after it was written",
                "UPDATE entry SET previous = hash WHERE number = 17; row 17 of exercise {} was changed after it was written",
                "DELETE FROM entry WHERE number = 17; row 17 of exercise {} is missing: the next one is 18",
                "DELETE FROM entry WHERE number = 1; row 1 of exercise {} is missing: the next one is 2",
                "DELETE FROM entry WHERE number > 17; row 18 of exercise {} is missing: it ends at row 17 of 20",
                "DELETE FROM entry; row 1 of exercise {} is missing: it ends at row 0 of 20",
                "UPDATE entry SET number = 99 WHERE number = 3 | UPDATE entry SET number = 3 WHERE number = 4 | UPDATE entry SET number = 4 WHERE number = 99; row 3 of exercise {} was changed after it was written",
                "UPDATE entry SET number = 1021 WHERE number = 20; row 20 of exercise {} is missing: the next one is 1021",
                "UPDATE head SET entries = 19; row 20 of exercise {} is one too many: there were 19",
                "UPDATE head SET hash = REPLACE(hash, 'a', 'b'); row 20 of exercise {} is not the one that was written last",
                "DELETE FROM head; the head of exercise {} is missing",
                "UPDATE exercise SET seed = 8; the opening of exercise {} was changed after it was written",
                "UPDATE exercise SET opened = 'noon'; the opening of exercise {} was changed after it was written",
                "UPDATE exercise SET scenario = '{}'; the opening of exercise {} was changed after it was written",
            })
    void damageIsNamed(String damage, String message) throws Exception {
        begun(20).close();
        execute(damage.split("\\|"));
        try (var journal = SqlJournal.open(where)) {
            assertThatThrownBy(() -> read(journal))
                    .isInstanceOf(DamagedJournal.class)
                    .hasMessage(message.replace("{}", MOEI.value()));
            assertThatThrownBy(journal::check).isInstanceOf(DamagedJournal.class);
        }
        assertThatThrownBy(() -> {
                    try (var journal = SqlJournal.open(where)) {
                        read(journal);
                    }
                })
                .as("and it is not repaired in silence")
                .hasMessage(message.replace("{}", MOEI.value()));
    }

    @Test
    void aRowFromAnotherPlaceIsSeenThoughItsOwnHashIsRight() throws Exception {
        try (var journal = begun(20)) {
            journal.create(Entries.opening("other"));
            journal.append(Entries.exercise("other"), Entries.notes(1, 20));
        }
        execute(
                "DELETE FROM entry WHERE exercise = '%s' AND number = 17".formatted(MOEI),
                "UPDATE entry SET exercise = '%s' WHERE exercise = 'other' AND number = 17".formatted(MOEI));
        try (var journal = SqlJournal.open(where)) {
            assertThatThrownBy(() -> read(journal))
                    .hasMessage("row 17 of exercise %s does not belong behind row 16", MOEI);
        }
    }

    @Test
    void anExerciseThatIsGoneIsMissed() throws Exception {
        try (var journal = begun(2)) {
            journal.create(Entries.opening("last"));
        }
        execute("DELETE FROM head WHERE exercise = 'last'", "DELETE FROM exercise WHERE id = 'last'");
        try (var journal = SqlJournal.open(where)) {
            assertThatThrownBy(journal::openings).hasMessage("there are 1 exercises, but the register says 2");
        }
        execute("UPDATE register SET exercises = 1");
        try (var journal = SqlJournal.open(where)) {
            assertThatThrownBy(journal::openings).hasMessage("the exercises are not those of the register");
        }
    }

    @Test
    void tablesOfANewerVersionAreRefused() throws Exception {
        begun(1).close();
        execute("INSERT INTO migration SELECT 99, '99', description, type, script, checksum, installed_by,"
                + " installed_on, execution_time, success FROM migration WHERE installed_rank = 1");
        assertThatThrownBy(() -> SqlJournal.open(where))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Maybe a newer Tributary made them");
    }

    @Test
    void somethingElsesTablesAreLeftAlone() throws Exception {
        execute("CREATE TABLE invoice (number INTEGER)");
        assertThatThrownBy(() -> SqlJournal.open(where))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("or they are of something else");
        execute("INSERT INTO invoice VALUES (1)");
    }

    @Test
    void readingTakesAsLongAsThereIsToRead() throws Exception {
        try (var journal = begun(0)) {
            journal.append(MOEI, Entries.notes(1, 10_000));
            long before = System.nanoTime();
            assertThat(read(journal)).hasSize(10_000);
            // a quadratic reader takes minutes
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        }
    }

    String where() {
        return where;
    }

    /** A journal with so many entries of one exercise. */
    SqlJournal begun(int entries) throws IOException {
        var journal = SqlJournal.open(where);
        journal.create(Entries.opening(MOEI.value()));
        journal.append(MOEI, Entries.notes(1, entries));
        return journal;
    }

    static List<Entry> read(SqlJournal journal) throws IOException {
        return read(journal, MOEI.value());
    }

    static List<Entry> read(SqlJournal journal, String exercise) throws IOException {
        var entries = new ArrayList<Entry>();
        journal.read(Entries.exercise(exercise), entries::add);
        return entries;
    }

    /** The number in a note's own words, which does not depend on the row that it stands in. */
    static long numberSaid(Entry entry) {
        return Long.parseLong(((Act.Note) entry.act()).text().substring("note ".length()));
    }

    void execute(String... commands) throws SQLException {
        try (Connection connection = connectTo(where);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
