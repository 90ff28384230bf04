package org.tributary.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;

/**
 * The page right after ENDEX: what happened, what the others knew, three questions. Immutable.
 *
 * @param seat whose page to take home it is; empty for the one that all look at
 * @param happened the largest happenings, in order of time
 * @param othersKnew what one agency held while another that needed it did not, largest gap first
 * @param questions three, in the order in which they should be asked
 * @param heads the score; empty for seats while EXCON keeps it
 */
public record HotWash(
        Header exercise,
        Optional<SeatId> seat,
        List<Moment> happened,
        List<Gap> othersKnew,
        List<SeatView.Hint> questions,
        List<ExconView.Head> heads,
        List<ExconView.ObjectiveState> objectives) {

    /** Something that happened. */
    public record Moment(
            double at_h,
            Optional<PlaceId> place,
            String kind,
            List<SeatId> seats,
            Map<String, Object> values,
            long sequence) {}

    /**
     * Something that one agency knew while another did not.
     *
     * @param knew_h from when the holder believed enough to act
     * @param learned_h from when the other did; empty if never
     */
    public record Gap(
            SubjectId subject,
            PlaceId place,
            AgencyId holder,
            SeatId holderSeat,
            AgencyId other,
            SeatId otherSeat,
            double knew_h,
            Optional<Double> learned_h,
            double gap_h) {}
}
