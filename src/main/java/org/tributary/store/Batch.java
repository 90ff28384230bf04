package org.tributary.store;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tributary.exercise.Chain;
import org.tributary.exercise.Entry;
import org.tributary.exercise.EntryLines;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.PersonId;

/** Entries that are kept all or none, and what became of them. Used by the threads that hold the writer's lock. */
final class Batch {
    private final ExerciseId exercise;
    private final List<Entry> entries;
    private boolean ended;
    private @Nullable IOException failure;

    Batch(ExerciseId exercise, List<Entry> entries) {
        this.exercise = exercise;
        this.entries = List.copyOf(entries);
    }

    ExerciseId exercise() {
        return exercise;
    }

    /**
     * The rows to be kept behind a head.
     *
     * @throws Refused if the entries do not follow it
     */
    List<Row> after(Head head) throws Refused {
        var rows = new java.util.ArrayList<Row>();
        Head last = head;
        for (Entry entry : entries) {
            if (entry.number() != last.count() + 1) {
                throw new Refused("entry %d of exercise %s cannot follow entry %d"
                        .formatted(entry.number(), exercise, last.count()));
            }
            Row row = Row.of(entry, last.hash());
            rows.add(row);
            last = row.head();
        }
        return rows;
    }

    boolean hasEnded() {
        return ended;
    }

    void keep() {
        ended = true;
    }

    void fail(IOException why) {
        ended = true;
        failure = why;
    }

    /** Returns if it was kept. */
    void demandKept() throws IOException {
        if (!ended) {
            throw new IllegalStateException("Nobody has looked at the entries of %s yet.".formatted(exercise));
        }
        if (failure instanceof Refused) {
            throw failure;
        }
        if (failure != null) {
            // each thread gets one of its own, since several may wait for the same commit
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** An entry as a table keeps it. */
    record Row(
            long number,
            String at,
            @Nullable String person,
            @Nullable String key,
            String act,
            String previous,
            String hash) {

        static Row of(Entry entry, String previous) {
            return new Row(
                    entry.number(),
                    entry.at().toString(),
                    entry.by().map(PersonId::value).orElse(null),
                    entry.key().map(EntryLines::key).orElse(null),
                    EntryLines.act(entry.act()),
                    previous,
                    Chain.next(previous, entry));
        }

        Head head() {
            return new Head(number, hash);
        }
    }
}
