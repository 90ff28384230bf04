package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.Entries;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.exercise.Entry;
import org.tributary.exercise.Journal;

/**
 * Goal: damage to the file of a journal is seen, or proven harmless: what is read is then exactly what was written (R4).
 *
 * <p>Method: bits of a closed file are turned and its end is cut off; then it is opened and read as a server does. Without
 * the hashes some of that would have passed as true, which shows that they are needed.
 */
class DamagedFileTest {
    private static final int ENTRIES = 60;

    @TempDir
    private Path folder;

    private enum Outcome {
        DETECTED,
        HARMLESS,
        FALSE
    }

    @Test
    void turnedBitsAndCutsAreSeenOrHarmless() throws Exception {
        damage(60, 6);
    }

    @Test
    @Tag("ci")
    void aThousandTurnedBitsAreSeenOrHarmless() throws Exception {
        damage(1_000, 40);
    }

    private void damage(int bits, int cuts) throws Exception {
        byte[] whole = written();
        Draws draws = Chance.of(4).draws(Purpose.SITE_LAYOUT, bits);
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < bits; i++) {
            byte[] turned = whole.clone();
            turned[(int) (draws.uniform() * whole.length)] ^= (byte) (1 << (int) (draws.uniform() * 8));
            outcomes.add(outcome(turned));
        }
        for (int i = 0; i < cuts; i++) {
            int length = (int) ((long) whole.length * i / cuts);
            Outcome outcome = outcome(Arrays.copyOf(whole, length));
            assertThat(outcome)
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isEqualTo(Outcome.DETECTED);
            outcomes.add(outcome);
        }
        long harmless = outcomes.stream().filter(Outcome.HARMLESS::equals).count();
        System.out.printf(
                "%d bits turned, %d cuts of %d bytes: %d detected, %d harmless%n",
                bits, cuts, whole.length, outcomes.size() - harmless, harmless);
        assertThat(outcomes).doesNotContain(Outcome.FALSE);
        assertThat(outcomes.size() - harmless)
                .as("detected; the rest fell into free space")
                .isGreaterThan(bits / 5);
    }

    @Test
    void withoutHashesTurnedBitsPassAsTrue() throws Exception {
        byte[] whole = written();
        byte[] words = "note 33".getBytes(StandardCharsets.US_ASCII);
        int passed = 0;
        for (int place = 0; place < whole.length - words.length; place++) {
            if (Arrays.equals(whole, place, place + words.length, words, 0, words.length)) {
                byte[] turned = whole.clone();
                turned[place] ^= 1;
                Outcome outcome = outcome(turned);
                assertThat(outcome).isNotEqualTo(Outcome.FALSE);
                passed += outcome == Outcome.DETECTED && readsWithoutHashes(turned) ? 1 : 0;
            }
        }
        assertThat(passed).as("changes that SQLite itself does not see").isPositive();
    }

    private byte[] written() throws IOException {
        Path file = folder.resolve("whole.db");
        try (var journal = SqlJournal.open(file.toString())) {
            journal.create(Entries.opening("one"));
            journal.append(Entries.exercise("one"), Entries.notes(1, ENTRIES));
        }
        return Files.readAllBytes(file);
    }

    private Outcome outcome(byte[] bytes) throws IOException {
        Path file = folder.resolve("damaged.db");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + end));
        }
        Files.write(file, bytes);
        try (var journal = SqlJournal.open(file.toString())) {
            var kept = new ArrayList<Entry>();
            List<Journal.Opening> openings = journal.openings();
            for (Journal.Opening opening : openings) {
                journal.read(opening.exercise(), kept::add);
            }
            boolean same = openings.equals(List.of(Entries.opening("one"))) && kept.equals(Entries.notes(1, ENTRIES));
            return same ? Outcome.HARMLESS : Outcome.FALSE;
        } catch (IOException e) {
            return Outcome.DETECTED;
        }
    }

    private boolean readsWithoutHashes(byte[] bytes) throws IOException, SQLException {
        Path file = folder.resolve("unchecked.db");
        Files.write(file, bytes);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                check.next();
                if (!"ok".equals(check.getString(1))) {
                    return false;
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT act FROM entry")) {
                int count = 0;
                while (rows.next()) {
                    count++;
                }
                return count == ENTRIES;
            }
        }
    }
}
