package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary._support.Entries;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;

/**
 * Goal: failures are honest (R3): nothing is acknowledged that is not kept, nothing is accepted after a failure, and what
 * is there after reopening is what was acknowledged, or that and the one batch whose end nobody knew.
 *
 * <p>Method: the n-th statement or commit of the writing connection fails, for every n, before it was done and after.
 */
class FailingWritesTest {
    private static final ExerciseId ONE = Entries.exercise("one");
    private static final Set<String> OPERATIONS = Set.of("executeUpdate", "executeBatch", "commit");
    private static final List<List<Entry>> BATCHES =
            List.of(Entries.notes(1, 3), Entries.notes(4, 4), Entries.notes(5, 9), Entries.notes(10, 10));

    @TempDir
    private Path folder;

    enum Fault {
        /** It is not done, and says so. */
        BEFORE,
        /** It is done, but its answer is lost. */
        AFTER,
        /** It is not done, and says that it was: the fault that is planted. */
        SILENT
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENT")
    void whicheverWriteFailsNothingIsAcknowledgedThatIsNotKept(Fault fault) throws IOException {
        int n = 1;
        while (holdsAt(n, fault)) {
            n++;
        }
        System.out.printf("%d operations failed, each %s it was done%n", n - 1, fault);
        assertThat(n).as("operations that failed").isGreaterThan(15);
    }

    /** Whether there was an n-th operation to fail. */
    private boolean holdsAt(int n, Fault fault) throws IOException {
        Path file = folder.resolve("%s-%d.db".formatted(fault, n));
        var acknowledged = new ArrayList<Entry>();
        var failing = new Failing(new SqliteFile(file), n, fault);
        List<Entry> unknown = play(failing, acknowledged);
        if (!failing.hasFailed()) {
            assertThat(unknown).isEmpty();
            return false;
        }
        try (var journal = SqlJournal.open(file.toString())) {
            journal.check();
            List<Entry> kept = kept(journal);
            assertThat(honest(acknowledged, unknown, kept))
                    .as("failure %s at operation %d: %s", fault, n, kept)
                    .isTrue();
            if (!journal.openings().isEmpty()) {
                journal.append(ONE, Entries.notes(kept.size() + 1, kept.size() + 2));
                assertThat(kept(journal)).isEqualTo(Entries.notes(1, kept.size() + 2));
            }
        }
        return true;
    }

    /** Gives the batch whose end is not known; empty if there is none. */
    private static List<Entry> play(Failing failing, List<Entry> acknowledged) {
        List<Entry> unknown = List.of();
        try (var journal = SqlJournal.open(failing)) {
            try {
                journal.create(Entries.opening("one"));
                for (List<Entry> batch : BATCHES) {
                    unknown = batch;
                    journal.append(ONE, batch);
                    acknowledged.addAll(batch);
                    unknown = List.of();
                }
            } catch (IOException e) {
                assertThatThrownBy(() -> journal.append(ONE, Entries.notes(acknowledged.size() + 1, 20)))
                        .as("after %s", e.getMessage())
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(() -> journal.create(Entries.opening("two")))
                        .hasMessageContaining("Nothing is accepted any more");
            }
        } catch (IOException e) {
            assertThat(acknowledged).as("opening failed: %s", e.getMessage()).isEmpty();
        }
        return unknown;
    }

    private static boolean honest(List<Entry> acknowledged, List<Entry> unknown, List<Entry> kept) {
        var also = new ArrayList<>(acknowledged);
        also.addAll(unknown);
        return kept.equals(acknowledged) || kept.equals(also);
    }

    @Test
    void aWriteOrCommitThatIsNoneIsCaught() throws IOException {
        int caught = 0;
        for (int n = 1; n <= 18; n++) {
            Path file = folder.resolve("silent-%d.db".formatted(n));
            var acknowledged = new ArrayList<Entry>();
            List<Entry> unknown = play(new Failing(new SqliteFile(file), n, Fault.SILENT), acknowledged);
            try (var journal = SqlJournal.open(file.toString())) {
                if (!honest(acknowledged, unknown, kept(journal))) {
                    caught++;
                }
            } catch (DamagedJournal e) {
                caught++;
            }
        }
        assertThat(caught).as("false acknowledgements that were seen").isGreaterThan(5);
    }

    private static List<Entry> kept(SqlJournal journal) throws IOException {
        return journal.openings().isEmpty() ? List.of() : JournalCases.read(journal, "one");
    }

    /** A database of which the n-th operation that writes does not do what it should. */
    private static final class Failing extends Passed {
        private final AtomicInteger left;
        private final Fault fault;
        private boolean failed;

        Failing(Database real, int n, Fault fault) {
            super(real);
            this.left = new AtomicInteger(n);
            this.fault = fault;
        }

        boolean hasFailed() {
            return failed;
        }

        @Override
        public Connection writer() throws IOException, SQLException {
            return wrapped(Connection.class, super.writer());
        }

        private <T> T wrapped(Class<T> kind, T real) {
            return kind.cast(Proxy.newProxyInstance(
                    kind.getClassLoader(),
                    new Class<?>[] {kind},
                    (proxy, method, arguments) -> answer(real, method, arguments)));
        }

        private Object answer(Object real, Method method, Object[] arguments) throws Throwable {
            if (OPERATIONS.contains(method.getName()) && left.decrementAndGet() == 0) {
                failed = true;
                if (fault == Fault.SILENT) {
                    return method.getName().equals("commit") ? rolledBack(real) : nothingDone(method);
                }
                if (fault == Fault.AFTER) {
                    invoke(real, method, arguments);
                }
                throw new SQLException("the disk failed");
            }
            Object answer = invoke(real, method, arguments);
            return answer instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")
                    ? wrapped(PreparedStatement.class, statement)
                    : answer;
        }

        private static Object rolledBack(Object connection) throws SQLException {
            ((Connection) connection).rollback();
            return null;
        }

        private static Object nothingDone(Method method) {
            return method.getName().equals("executeUpdate") ? (Object) 1 : new int[0];
        }

        private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
