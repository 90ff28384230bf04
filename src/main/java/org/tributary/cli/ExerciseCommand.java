package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.ExportFile;
import org.tributary.exercise.Journal;
import org.tributary.exercise.Phase;
import org.tributary.exercise.Secrets;
import org.tributary.quantity.Spelling;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.scenario.read.ScenarioWriter;
import org.tributary.store.DamagedJournal;
import org.tributary.store.SqlJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary exercise}: what the server keeps, without the server. */
@Command(
        name = "exercise",
        mixinStandardHelpOptions = true,
        description = "Look after the exercises that were played on the server: list, export, import, verify, to-run.")
final class ExerciseCommand implements Runnable {
    private static final String DB = "results/exercises.db";
    private static final String DB_SAYS =
            "Where exercises are kept: a file, or jdbc:postgresql:… (default: ${DEFAULT-VALUE}).";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, export, import, verify or to-run.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the exercises that are kept.")
    int list(@Option(names = "--db", defaultValue = DB, description = DB_SAYS) String db) {
        try (var journal = SqlJournal.openToRead(db)) {
            PrintWriter out = spec.commandLine().getOut();
            List<Journal.Opening> openings = journal.openings();
            for (Journal.Opening opening : openings) {
                out.printf(
                        "%-32s %s  %6d entries  %s%n",
                        opening.exercise(), opening.opened(), entries(journal, opening), opening.title());
            }
            out.printf("%d exercises in %s%n", openings.size(), shown(db));
            out.flush();
            return Exit.DONE.code();
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    private static long entries(SqlJournal journal, Journal.Opening opening) throws IOException {
        var count = new AtomicLong();
        journal.read(opening.exercise(), entry -> count.incrementAndGet());
        return count.get();
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write an exercise to one file, with scenario, seed, orders and hashes.")
    int export(
            @Parameters(paramLabel = "EXERCISE", description = "Which, as the list calls it.") String name,
            @Parameters(paramLabel = "FILE", description = "Where to.") Path file,
            @Option(names = "--db", defaultValue = DB, description = DB_SAYS) String db) {
        try (var journal = SqlJournal.openToRead(db)) {
            ExportFile.write(journal, find(journal, name), file);
            return say("%s written to %s".formatted(name, file));
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    @Command(
            name = "to-run",
            mixinStandardHelpOptions = true,
            description = "Write an exercise that is over as the folder of a run, for review, compare and rate.")
    int toRun(
            @Parameters(paramLabel = "EXERCISE", description = "Which, as the list calls it.") String name,
            @Option(names = "--out", description = "Where to; left out: a folder of its name in results/.") @Nullable
                    Path out,
            @Option(names = "--db", defaultValue = DB, description = DB_SAYS) String db) {
        Path folder = out == null ? Path.of("results", name) : out;
        try (var journal = SqlJournal.openToRead(db)) {
            ExerciseId id = find(journal, name).exercise();
            try (var exercises =
                    Exercises.open(journal, ExerciseCommand::read, Clock.systemUTC(), Secrets.ofSystem())) {
                Exercise exercise = exercises.find(id).orElseThrow();
                if (exercise.header().phase() != Phase.ENDED) {
                    throw new BadInput("%s is not over: ENDEX has not been called.".formatted(name));
                }
                exercise.writeRun(folder, ScenarioWriter::toJson);
            }
            return say("%s written to %s; ./tributary review %s makes its after-action report"
                    .formatted(name, folder, folder));
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    private static Scenario read(String text) {
        return ScenarioReader.read("scenario", text.getBytes(UTF_8));
    }

    private static Journal.Opening find(SqlJournal journal, String name) throws IOException {
        List<Journal.Opening> openings = journal.openings();
        return openings.stream()
                .filter(opening -> opening.exercise().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no exercise %s.%s"
                        .formatted(
                                name,
                                Spelling.nearest(
                                                name,
                                                openings.stream()
                                                        .map(opening -> opening.exercise()
                                                                .value())
                                                        .toList())
                                        .map(" Maybe %s?"::formatted)
                                        .orElse(""))));
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Keep an exercise from a file that was exported. No server may be running on the database.")
    int bringIn(
            @Parameters(paramLabel = "FILE", description = "An exported exercise.") Path file,
            @Option(names = "--db", defaultValue = DB, description = DB_SAYS) String db) {
        demandReadable(file);
        try (var journal = SqlJournal.open(db)) {
            ExerciseId id = ExportFile.bringIn(file, journal);
            return say("%s is kept in %s".formatted(id, shown(db)));
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Compare an exported file with its hashes and play it again; without a file: all that is kept, by its hashes.",
                "Ends with 3 if anything is not as it was written."
            })
    int verify(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "An exported exercise.") @Nullable Path file,
            @Option(names = "--db", defaultValue = DB, description = DB_SAYS) String db) {
        if (file != null) {
            return verifyFile(file);
        }
        try (var journal = SqlJournal.openToRead(db)) {
            journal.check();
            return say("%d exercises in %s are as they were written"
                    .formatted(journal.openings().size(), shown(db)));
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    private int verifyFile(Path file) {
        demandReadable(file);
        try {
            Optional<String> wrong = ExportFile.verify(file, ExerciseCommand::read);
            if (wrong.isPresent()) {
                spec.commandLine().getErr().println("%s: %s".formatted(file, wrong.get()));
                return Exit.CHECK_FAILED.code();
            }
            return say("%s is as it was written".formatted(file));
        } catch (IOException problem) {
            return tell(problem);
        }
    }

    private static void demandReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInput("%s: there is no such file, or it cannot be read.".formatted(file));
        }
    }

    private int say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
        return Exit.DONE.code();
    }

    private int tell(IOException problem) {
        spec.commandLine().getErr().println(problem.getMessage());
        return (problem instanceof DamagedJournal ? Exit.CHECK_FAILED : Exit.BAD_INPUT).code();
    }

    /** Without what may follow, such as a password. */
    private static String shown(String db) {
        return db.replaceFirst("\\?.*", "?…").replaceFirst("//[^/@]*@", "//…@");
    }
}
