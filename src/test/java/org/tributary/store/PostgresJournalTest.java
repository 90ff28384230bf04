package org.tributary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tributary._support.Entries;
import org.tributary._support.Postgres;

/** Goal: the same as {@link JournalCases}, in a real PostgreSQL, and what only a server can do to us. */
@Tag("ci")
class PostgresJournalTest extends JournalCases {
    @Override
    String freshPlace() {
        return Postgres.freshDatabase();
    }

    @Override
    Connection connectTo(String place) throws SQLException {
        return DriverManager.getConnection(place);
    }

    @Test
    void aConnectionThatTheServerEndsIsAFailureAndReopeningIsAllItTakes() throws Exception {
        try (var journal = begun(3)) {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'tributary' AND datname = current_database()");
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> journal.append(MOEI, Entries.notes(4, 4)))
                        .hasMessageContaining("Nothing is accepted any more until it is opened again.");
            }
            assertThat(read(journal)).isEqualTo(Entries.notes(1, 3));
        }
        try (var journal = SqlJournal.open(where())) {
            journal.append(MOEI, Entries.notes(4, 4));
            assertThat(read(journal)).isEqualTo(Entries.notes(1, 4));
        }
    }

    @Test
    void passwordsStayOutOfMessages() {
        assertThat(new PostgresServer("jdbc:postgresql://me:secret@host/db?user=me&password=secret").name())
                .isEqualTo("jdbc:postgresql://host/db");
        String nobody = "jdbc:postgresql://localhost:1/db?user=me&password=s3cret";
        assertThatThrownBy(() -> SqlJournal.open(nobody))
                .hasMessageContaining("jdbc:postgresql://localhost:1/db cannot be opened")
                .hasMessageNotContaining("s3cret");
    }
}
