package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Journal;
import org.tributary.exercise.Secrets;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.store.SqlJournal;

/** A server with a planted fault: it acknowledges at once and writes to the disk a little later. */
final class EarlyServer {
    private static final int LATER_ms = 60;

    private EarlyServer() {}

    /** The file and, the first time, the scenario; it prints what {@code tributary serve} prints. */
    public static void main(String[] arguments) throws Exception {
        var exercises = Exercises.open(
                new Early(SqlJournal.open(arguments[0])),
                text -> ScenarioReader.read("scenario", text.getBytes(UTF_8)),
                Clock.systemUTC(),
                Secrets.ofSystem());
        var server = new Server(exercises, ServerSettings.loopback(0), Secrets.ofSystem(), link -> {});
        server.start();
        System.out.printf("Tributary serves at %s%n", server.base());
        if (arguments.length > 1) {
            var opened = exercises
                    .find(exercises.create(Files.readString(Path.of(arguments[1]), UTF_8), 1, ""))
                    .orElseThrow();
            var excon =
                    opened.invite(Optional.empty(), Invitation.excon("EXCON")).join();
            System.out.printf(
                    "EXCON of this exercise:%n  %s%n",
                    server.linkOf(excon.link().orElseThrow()));
        }
    }

    private record Early(Journal real, ScheduledExecutorService disk) implements Journal {
        Early(Journal real) {
            this(real, Executors.newSingleThreadScheduledExecutor());
        }

        @Override
        public void create(Opening opening) throws IOException {
            real.create(opening);
        }

        @Override
        public List<Opening> openings() throws IOException {
            return real.openings();
        }

        @Override
        public void append(ExerciseId exercise, List<Entry> entries) {
            List<Entry> copy = List.copyOf(entries);
            var unused = disk.schedule(
                    () -> {
                        real.append(exercise, copy);
                        return true;
                    },
                    LATER_ms,
                    TimeUnit.MILLISECONDS);
        }

        @Override
        public void read(ExerciseId exercise, Consumer<Entry> reader) throws IOException {
            real.read(exercise, reader);
        }
    }
}
