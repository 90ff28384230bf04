package org.tributary._support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Journal;

/** Keeps exercises in memory, and fails when it is told to. Thread-safe. */
public final class MemoryJournal implements Journal {
    private final Map<ExerciseId, Opening> openings = new LinkedHashMap<>();
    private final Map<ExerciseId, List<Entry>> entries = new LinkedHashMap<>();
    private int appends;
    private int failing = Integer.MAX_VALUE;

    /** The next appends but so many fail, as a full disk does. */
    public synchronized void failAfter(int further) {
        failing = further == Integer.MAX_VALUE ? further : appends + further;
    }

    /** The disk works again. */
    public synchronized void mend() {
        failing = Integer.MAX_VALUE;
    }

    /** How many appends there were: many entries may share one. */
    public synchronized int appends() {
        return appends;
    }

    /** What is kept of an exercise, in order. */
    public synchronized List<Entry> entries(ExerciseId exercise) {
        return List.copyOf(entries.getOrDefault(exercise, List.of()));
    }

    @Override
    public synchronized void create(Opening opening) throws IOException {
        if (openings.putIfAbsent(opening.exercise(), opening) != null) {
            throw new IOException("there is an exercise %s already".formatted(opening.exercise()));
        }
        entries.put(opening.exercise(), new ArrayList<>());
    }

    @Override
    public synchronized List<Opening> openings() {
        return List.copyOf(openings.values());
    }

    @Override
    public synchronized void append(ExerciseId exercise, List<Entry> more) throws IOException {
        if (appends >= failing) {
            throw new IOException("no space left on device");
        }
        appends++;
        List<Entry> kept = Objects.requireNonNull(entries.get(exercise), exercise.value());
        for (Entry entry : more) {
            if (entry.number() != kept.size() + 1) {
                throw new IOException("entry %d follows entry %d".formatted(entry.number(), kept.size()));
            }
            kept.add(entry);
        }
    }

    @Override
    public void read(ExerciseId exercise, Consumer<Entry> reader) {
        entries(exercise).forEach(reader);
    }
}
