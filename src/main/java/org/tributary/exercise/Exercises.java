package org.tributary.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.scenario.Scenario;

/**
 * The exercises of a server. On opening, every one that the journal keeps is played again to where it stood. Thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // to be made
public final class Exercises implements AutoCloseable {

    private Exercises() {}

    /**
     * Opens all that a journal keeps.
     *
     * @param reader makes a scenario of its text, which was checked when the exercise was made
     * @param clock the server's; nothing is computed from another one
     * @throws IOException if an exercise cannot be read, or was damaged; the message names the row
     */
    public static Exercises open(Journal journal, Function<String, Scenario> reader, Clock clock, Secrets secrets)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes an exercise to which nobody is invited yet.
     *
     * @param scenarioJson the scenario in full, as JSON or YAML that the reader reads
     * @param title for lists; blank: the scenario's own
     * @throws IOException if it could not be kept
     */
    public ExerciseId create(String scenarioJson, long seed, String title) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The exercise of that name. */
    public Optional<Exercise> find(ExerciseId id) {
        throw new UnsupportedOperationException();
    }

    /** All, in the order in which they were made. */
    public List<Exercise> list() {
        throw new UnsupportedOperationException();
    }

    /** The exercise to which a link's secret lets somebody in now. */
    public Optional<Exercise> findByLink(String secret) {
        throw new UnsupportedOperationException();
    }

    /** The exercise in which a session's secret is valid now. */
    public Optional<Exercise> findBySession(String secret) {
        throw new UnsupportedOperationException();
    }

    /**
     * Brings in an exercise from a file that {@link Exercise#export} wrote, after checking it. Links and sessions of it are
     * no longer valid.
     *
     * @throws IOException if it cannot be read, is damaged, or is here already
     */
    public ExerciseId importFrom(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Ends the work on all; what was accepted stays. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
