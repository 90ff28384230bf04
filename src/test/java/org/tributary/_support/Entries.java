package org.tributary._support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tributary.exercise.Act;
import org.tributary.exercise.Entry;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Journal;
import org.tributary.exercise.PersonId;
import org.tributary.quantity.SeatId;

/** Entries and openings made up for tests of journals. */
public final class Entries {
    public static final Instant AT = Instant.parse("2026-11-24T00:17:03.123456Z");

    private Entries() {}

    public static ExerciseId exercise(String name) {
        return new ExerciseId(name);
    }

    public static Journal.Opening opening(String name) {
        return new Journal.Opening(
                exercise(name), "Mœi 妙瓦底", "{\"scenario\":\"" + name + "\"}", -7L, "0.4.0 model 12", AT);
    }

    /** One that says no more than who wrote it. */
    public static Entry note(long number, String text) {
        return new Entry(
                number,
                AT.plusMillis(number),
                Optional.of(new PersonId("p1")),
                Optional.of("key-" + number),
                new Act.Note(Optional.empty(), Optional.of(new SeatId("tha")), text, List.of(number)));
    }

    /** Those from a number to another, both with them. */
    public static List<Entry> notes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> note(number, "note " + number))
                .toList();
    }
}
