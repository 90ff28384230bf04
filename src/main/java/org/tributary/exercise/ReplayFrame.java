package org.tributary.exercise;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.SeatId;

/**
 * One moment of an exercise that is over. Immutable.
 *
 * @param at_h hours since STARTEX
 * @param endex_h when it ended
 * @param seat as whom it is seen; empty for the ground truth
 * @param truth what was really there; of a seat, its own units and what it believed enough to act on
 * @param believed by a seat's agencies at that moment; empty for the ground truth
 * @param events of the last day, newest first, at most 200
 */
public record ReplayFrame(
        double at_h,
        double endex_h,
        Optional<SeatId> seat,
        ExconView.Truth truth,
        List<Believed> believed,
        List<SeatView.Result> events) {

    /** What an agency believed of a subject. */
    public record Believed(
            String agency,
            String subject,
            String kind,
            Optional<org.tributary.quantity.PlaceId> place,
            double probability) {}
}
