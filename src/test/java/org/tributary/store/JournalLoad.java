package org.tributary.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.tributary._support.Entries;

/**
 * A program that keeps entries by several threads, each in an exercise of its own, and says of each when it begins and when
 * it is acknowledged, until it is killed or there were enough. The third argument names a fault that is planted.
 */
final class JournalLoad {
    private JournalLoad() {}

    /** Where, how many threads, which fault ({@code none}, {@code early}, {@code unsynchronised}), how many entries each. */
    public static void main(String[] arguments) throws Exception {
        Database database = new SqliteFile(Path.of(arguments[0]));
        SqlJournal journal =
                SqlJournal.open(arguments[2].equals("unsynchronised") ? new Unsynchronised(database) : database);
        int threads = Integer.parseInt(arguments[1]);
        long enough = Long.parseLong(arguments[3]);
        var known = journal.openings();
        for (int i = 0; i < threads; i++) {
            String name = "load-" + i;
            if (!known.contains(Entries.opening(name))) {
                journal.create(Entries.opening(name));
            }
        }
        System.out.println("ready");
        for (int i = 0; i < threads; i++) {
            String name = "load-" + i;
            new Thread(() -> load(journal, name, arguments[2].equals("early"), enough)).start();
        }
    }

    private static void load(SqlJournal journal, String name, boolean early, long enough) {
        try {
            var kept = new AtomicLong();
            journal.read(Entries.exercise(name), entry -> kept.set(entry.number()));
            for (long number = kept.get() + 1; number <= enough; number++) {
                say("try %s %d .%n", name, number);
                if (early) {
                    say("ack %s %d .%n", name, number);
                }
                journal.append(Entries.exercise(name), Entries.notes(number, number));
                if (!early) {
                    say("ack %s %d .%n", name, number);
                }
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }

    private static synchronized void say(String form, String name, long number) {
        System.out.print(form.formatted(name, number));
        System.out.flush();
    }

    /** Leaves it to the system when to write to the disk. */
    private static final class Unsynchronised extends Passed {
        Unsynchronised(Database real) {
            super(real);
        }

        @Override
        public Connection writer() throws IOException, SQLException {
            Connection connection = super.writer();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA synchronous = NORMAL");
            }
            connection.setAutoCommit(false);
            return connection;
        }
    }
}
