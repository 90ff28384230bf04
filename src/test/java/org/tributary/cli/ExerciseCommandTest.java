package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary._support.Entries;
import org.tributary._support.Room;
import org.tributary.exercise.Act;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Secrets;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.store.SqlJournal;

/** Goal: an exercise can be taken from one database to another in one file, and whoever looks after it hears of damage. */
class ExerciseCommandTest {
    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @Test
    void anExerciseGoesFromOneDatabaseToAnotherAndIsTheSameThere() throws Exception {
        String one = begun();
        String file = folder.resolve("one.exercise").toString();
        String other = folder.resolve("other.db").toString();
        String again = folder.resolve("again.exercise").toString();
        assertThat(tributary("exercise", "export", "one", file, "--db", one).code())
                .isZero();
        assertThat(tributary("exercise", "import", file, "--db", other).out()).contains("one is kept in");
        assertThat(tributary("exercise", "list", "--db", other).out())
                .contains("one ")
                .contains("3 entries")
                .contains("1 exercises in");
        tributary("exercise", "export", "one", again, "--db", other);
        assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(file));
        assertThat(tributary("exercise", "verify", "--db", other).out()).contains("are as they were written");
        var twice = tributary("exercise", "import", file, "--db", other);
        assertThat(twice.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(twice.err()).contains("there is an exercise one already");
    }

    @Test
    void anExerciseThatIsOverIsReviewedLikeAnyRun() throws Exception {
        String db = folder.resolve("over.db").toString();
        String run = folder.resolve("run").toString();
        String id;
        try (var journal = SqlJournal.open(db);
                Room room = Room.of(journal, Room.shipped("first-steps"), 7, "tha")) {
            id = room.exercise().id().value();
            room.control(new Act.Startex());
            room.allReady();
        }
        var early = tributary("exercise", "to-run", id, "--out", run, "--db", db);
        assertThat(early.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(early.err()).contains("ENDEX has not been called");
        try (var journal = SqlJournal.open(db);
                Exercises exercises = Room.opened(journal)) {
            Exercise exercise = exercises.find(new ExerciseId(id)).orElseThrow();
            assertThat(exercise.submit(Optional.empty(), Optional.empty(), new Act.Endex())
                            .join()
                            .accepted())
                    .isTrue();
        }
        var written = tributary("exercise", "to-run", id, "--out", run, "--db", db);
        assertThat(written.code()).as(written.err()).isZero();
        var reviewed = tributary("review", run, "--fortunes", "4", "--no-missed", "--quiet");
        assertThat(reviewed.code()).as(reviewed.err()).isZero();
        assertThat(folder.resolve("run/review/aar.html")).isNotEmptyFile();
        assertThat(folder.resolve("run/review/ledger.csv")).isNotEmptyFile();
    }

    @Test
    void damageEndsWithThreeAndNamesTheRow() throws Exception {
        String db = begun();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET person = 'p9' WHERE number = 2");
        }
        var verified = tributary("exercise", "verify", "--db", db);
        assertThat(verified.code()).isEqualTo(Exit.CHECK_FAILED.code());
        assertThat(verified.err()).contains("row 2 of exercise one was changed after it was written");
        assertThat(tributary("exercise", "export", "one", folder.resolve("x").toString(), "--db", db)
                        .code())
                .isEqualTo(Exit.CHECK_FAILED.code());
    }

    @Test
    void anExportedFileIsPlayedAgainAndAChangedOneIsSeen() throws Exception {
        String db = folder.resolve("played.db").toString();
        ExerciseId id;
        try (var journal = SqlJournal.open(db);
                var exercises = Exercises.open(
                        journal,
                        text -> ScenarioReader.read("scenario", text.getBytes(UTF_8)),
                        Clock.systemUTC(),
                        Secrets.ofSystem())) {
            id = exercises.create(Files.readString(Path.of("scenarios/first-steps.yaml")), 1, "");
        }
        Path file = folder.resolve("played.exercise");
        tributary("exercise", "export", id.value(), file.toString(), "--db", db);
        assertThat(tributary("exercise", "verify", file.toString()).out()).contains("is as it was written");
        Files.writeString(file, Files.readString(file).replace("\"seed\":1", "\"seed\":2"));
        var changed = tributary("exercise", "verify", file.toString());
        assertThat(changed.code()).isEqualTo(Exit.CHECK_FAILED.code());
        assertThat(changed.err()).contains("Line 2");
    }

    @Test
    void whatIsNotThereIsSaidInWords() throws Exception {
        String db = begun();
        assertThat(tributary("exercise", "export", "on", "x", "--db", db).err())
                .contains("There is no exercise on.")
                .contains("Maybe one?");
        var missing =
                tributary("exercise", "list", "--db", folder.resolve("no.db").toString());
        assertThat(missing.code()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(missing.err()).contains("there is no such file");
        assertThat(tributary("exercise", "import", "nowhere", "--db", db).code())
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(tributary("exercise").code()).isEqualTo(Exit.BAD_INPUT.code());
    }

    private String begun() throws IOException {
        String db = folder.resolve("exercises.db").toString();
        try (var journal = SqlJournal.open(db)) {
            journal.create(Entries.opening("one"));
            journal.append(Entries.exercise("one"), Entries.notes(1, 3));
        }
        return db;
    }

    private static Result tributary(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Tributary.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
