package org.tributary.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.tributary.run.Engine;
import org.tributary.scenario.Scenario;

/**
 * The exercises of a server. On opening, every one that the journal keeps is played again to where it stood. Thread-safe.
 */
public final class Exercises implements AutoCloseable {
    private final Journal journal;
    private final Function<String, Scenario> reader;
    private final Clock clock;
    private final Secrets secrets;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "table clocks");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<ExerciseId, Exercise> exercises = new LinkedHashMap<>();

    private Exercises(Journal journal, Function<String, Scenario> reader, Clock clock, Secrets secrets) {
        this.journal = journal;
        this.reader = reader;
        this.clock = clock;
        this.secrets = secrets;
    }

    /**
     * Opens all that a journal keeps.
     *
     * @param reader makes a scenario of its text, which was checked when the exercise was made
     * @param clock the server's; nothing is computed from another one
     * @throws IOException if an exercise cannot be read, or was damaged; the message names the row
     */
    public static Exercises open(Journal journal, Function<String, Scenario> reader, Clock clock, Secrets secrets)
            throws IOException {
        var all = new Exercises(journal, reader, clock, secrets);
        try {
            for (Journal.Opening opening : journal.openings()) {
                all.start(opening);
            }
        } catch (IOException | RuntimeException e) {
            all.close();
            throw e;
        }
        return all;
    }

    private void start(Journal.Opening opening) throws IOException {
        var exercise = Exercise.open(journal, opening, reader, clock, secrets, timer);
        synchronized (exercises) {
            exercises.put(opening.exercise(), exercise);
        }
    }

    /**
     * Makes an exercise to which nobody is invited yet.
     *
     * @param scenarioJson the scenario in full, as JSON or YAML that the reader reads
     * @param title for lists; blank: the scenario's own
     * @throws IOException if it could not be kept
     */
    public ExerciseId create(String scenarioJson, long seed, String title) throws IOException {
        Scenario scenario = reader.apply(scenarioJson);
        String named = title.isBlank() ? scenario.title().in("en") : title;
        var opening = new Journal.Opening(
                newName(scenario),
                named,
                scenarioJson,
                seed,
                Engine.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        journal.create(opening);
        start(opening);
        return opening.exercise();
    }

    /** The scenario's name and four letters or digits that nobody guesses. */
    private ExerciseId newName(Scenario scenario) {
        while (true) {
            String tail = Secrets.hash(secrets.next()).substring(0, 4);
            var id = new ExerciseId(scenario.scenario() + "-" + tail);
            if (find(id).isEmpty()) {
                return id;
            }
        }
    }

    /** The exercise of that name. */
    public Optional<Exercise> find(ExerciseId id) {
        synchronized (exercises) {
            return Optional.ofNullable(exercises.get(id));
        }
    }

    /** All, in the order in which they were made. */
    public List<Exercise> list() {
        synchronized (exercises) {
            return new ArrayList<>(exercises.values());
        }
    }

    /** The exercise to which a link's secret lets somebody in now. */
    public Optional<Exercise> findByLink(String secret) {
        return list().stream().filter(exercise -> exercise.hasLink(secret)).findFirst();
    }

    /** The exercise in which a session's secret is valid now. */
    public Optional<Exercise> findBySession(String secret) {
        return list().stream()
                .filter(exercise -> exercise.personOf(secret).isPresent())
                .findFirst();
    }

    /**
     * Brings in an exercise from a file that {@link Exercise#export} wrote, after checking it.
     *
     * @throws IOException if it cannot be read, is damaged, or is here already
     */
    public ExerciseId importFrom(Path file) throws IOException {
        ExportFile.Content content = ExportFile.read(file);
        ExerciseId id = content.opening().exercise();
        if (find(id).isPresent()) {
            throw new IOException("There is an exercise %s already.".formatted(id));
        }
        journal.create(content.opening());
        if (!content.entries().isEmpty()) {
            journal.append(id, content.entries());
        }
        start(content.opening());
        return id;
    }

    /** Ends the work on all; what was accepted stays. */
    @Override
    public void close() {
        timer.shutdownNow();
        list().forEach(Exercise::close);
    }
}
