package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;

/**
 * What an evaluator sees: a guide for each objective, notes, and the log to pin them to. Immutable.
 *
 * @param objectives in the scenario's order
 * @param notes of all evaluators, newest first
 * @param log the entries since STARTEX that tell of decisions and their outcome, newest first, at most 500
 */
public record EvaluatorView(
        long number,
        Header exercise,
        List<ExconView.ObjectiveState> objectives,
        List<ExconView.Figure> measures,
        List<NoteView> notes,
        List<LogLine> log) {

    /**
     * A note.
     *
     * @param events sequence numbers of log entries it is pinned to
     */
    public record NoteView(
            long number,
            PersonId by,
            String name,
            Instant at,
            int stop,
            double at_h,
            Optional<ObjectiveId> objective,
            Optional<SeatId> seat,
            String text,
            List<Long> events) {}

    /** An entry of the log. */
    public record LogLine(
            long sequence, double at_h, Optional<PlaceId> place, String kind, Map<String, Object> values) {}
}
