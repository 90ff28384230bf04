package org.tributary.exercise;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps what was accepted. An implementation returns from {@link #append} only when the entries are on the disk, and chains
 * them by hashes, so that a change of any is seen when they are read. One writer for an exercise; thread-safe.
 */
public interface Journal {

    /** Begins the journal of a new exercise. */
    void create(Opening opening) throws IOException;

    /** The exercises that are kept, in the order in which they were opened. */
    List<Opening> openings() throws IOException;

    /**
     * Keeps these entries, all or none, and returns once they are durable.
     *
     * @param entries in order, the first one next after the last one kept
     * @throws IOException if they could not be kept; nothing is known then of whether they were, and the exercise must be
     *     read again before it goes on
     */
    void append(ExerciseId exercise, List<Entry> entries) throws IOException;

    /**
     * Gives all entries of an exercise in order.
     *
     * @throws IOException if they cannot be read, or were damaged; the message names the row
     */
    void read(ExerciseId exercise, Consumer<Entry> reader) throws IOException;

    /**
     * From what an exercise is played again, besides its entries.
     *
     * @param scenario the scenario as JSON, in full
     * @param engine version of the product, and the model's revision, that plays it; another one opens it to be read only
     * @param title for lists, in the scenario's first language
     */
    record Opening(
            ExerciseId exercise, String title, String scenario, long seed, String engine, java.time.Instant opened) {}
}
