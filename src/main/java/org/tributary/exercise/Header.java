package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tributary.scenario.Text;

/**
 * Where an exercise stands, as everybody may know. Immutable. Times are hours since STARTEX where the name says so.
 *
 * @param id of the exercise
 * @param scenario its short name
 * @param phase where it stands
 * @param round 1 to {@code rounds}; 0 before STARTEX
 * @param stop the number of the stop; 0 before STARTEX
 * @param from_h when the round opened
 * @param to_h when the round ends
 * @param now_h the time in the world
 * @param startex date, time and zone of hour 0: {@code 2025-01-21T09:00+07:00}
 * @param closes when the table's time runs out by the server's clock; empty if it does not, or stands still
 * @param serverNow the server's clock when this was made
 * @param flash why play was stopped inside the round, in codes that the reader may know; empty at a round's opening
 * @param readOnly whether nothing more can be done, since the journal cannot be written or another engine played it
 */
public record Header(
        ExerciseId id,
        Text title,
        String scenario,
        Phase phase,
        int round,
        int rounds,
        int stop,
        double from_h,
        double to_h,
        double now_h,
        String startex,
        Optional<Instant> closes,
        Instant serverNow,
        List<String> flash,
        boolean readOnly) {
    /** Copies its list. */
    public Header {
        flash = List.copyOf(flash);
    }

    /** The same at that time of the server's clock. */
    Header at(Instant now) {
        return new Header(
                id, title, scenario, phase, round, rounds, stop, from_h, to_h, now_h, startex, closes, now, flash,
                readOnly);
    }

    /** The same, where something can be done or not. */
    Header readOnly(boolean closed) {
        return new Header(
                id, title, scenario, phase, round, rounds, stop, from_h, to_h, now_h, startex, closes, serverNow, flash,
                closed);
    }
}
