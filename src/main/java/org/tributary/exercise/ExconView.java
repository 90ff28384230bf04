package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.Word;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Text;

/**
 * What exercise control sees: everything. Immutable. Times are hours since STARTEX.
 *
 * @param number grows with each change
 * @param seats in the scenario's order
 * @param people in the order of invitation
 * @param doctrines by which a seat without a person may be led
 * @param msel in the scenario's order, then what was written on the spot
 * @param messages what went between agencies, newest first, at most 500
 * @param orders of all seats, newest first, at most 500
 * @param scores the heads
 * @param headline the measure on which runs are compared first
 * @param roundsOpen those to which play may go back
 * @param stops those played on the line that counts, in order
 */
public record ExconView(
        long number,
        Header exercise,
        List<SeatState> seats,
        List<Person> people,
        List<String> doctrines,
        List<InjectState> msel,
        Truth truth,
        List<Message> messages,
        List<OrderLine> orders,
        List<Head> scores,
        Optional<Figure> headline,
        List<Figure> measures,
        List<ObjectiveState> objectives,
        List<Amended> amendments,
        List<Integer> roundsOpen,
        List<StopLine> stops) {

    /**
     * How far a seat is.
     *
     * @param ledBy {@code people}, or the name of a doctrine
     * @param here whether somebody of it is in
     * @param drafts how many orders lie on its sheet
     * @param orders how many it gave
     */
    public record SeatState(
            SeatId id,
            Country country,
            String ledBy,
            boolean ready,
            boolean here,
            int drafts,
            int orders,
            List<SeatView.Member> people) {}

    /**
     * Where an inject stands.
     *
     * @param at_h when it is to fire, where that is known
     * @param condition what it waits for, where that is something else
     * @param firedAt_h when it fired
     * @param late whether it came due while it was held
     * @param written whether it was written on the spot
     * @param expects the order that it is to bring about
     * @param answered {@code open}, {@code taken} or {@code missed}; empty if none is expected or it has not fired
     */
    public record InjectState(
            InjectId id,
            Stage state,
            Optional<Double> at_h,
            Optional<Inject.Condition> condition,
            String from,
            List<SeatId> to,
            Inject.Delivery delivery,
            Text text,
            Optional<String> controller,
            Optional<Double> firedAt_h,
            boolean late,
            boolean written,
            Optional<String> expects,
            Optional<String> answered) {}

    /** Where an inject stands. */
    public enum Stage implements Word {
        /** Its time or its condition is still to come. */
        WAITING,
        /** Stands by for another inject's expected action, or for the controller's word. */
        STANDBY,
        /** It is kept back. */
        HELD,
        /** It is kept back, and its time or its condition has come. */
        DUE,
        /** It fired. */
        FIRED,
        /** It is left out. */
        SKIPPED
    }

    /** What is really there. */
    public record Truth(List<SiteState> sites, List<LoadState> loads, List<UnitState> units) {}

    /**
     * A site of a syndicate.
     *
     * @param state working, warned, moving or closed
     * @param workers people in it, by the events so far
     * @param opens_h when it goes on at its new place, while it moves
     */
    public record SiteState(
            String subject,
            String syndicate,
            String kind,
            PlaceId place,
            String state,
            int workers,
            Optional<Double> opens_h) {}

    /**
     * A consignment under way.
     *
     * @param place where it set out, or which crossing it passed last
     */
    public record LoadState(
            String subject,
            String syndicate,
            String goods,
            double amount,
            PlaceId from,
            PlaceId place,
            PlaceId to,
            double since_h) {}

    /** A unit: where it is, or whither it is under way. */
    public record UnitState(
            UnitId id, AgencyId agency, String kind, PlaceId at, Optional<PlaceId> to, Optional<Double> arrives_h) {}

    /**
     * What went from an agency to another.
     *
     * @param number of the log entry
     * @param kind as logs name it: {@code lead-sent}
     */
    public record Message(long number, double at_h, String kind, String from, String to, Map<String, Object> values) {}

    /**
     * An order of a seat.
     *
     * @param number of the log entry
     */
    public record OrderLine(
            long number,
            SeatId seat,
            AgencyId agency,
            double at_h,
            Order order,
            boolean accepted,
            Optional<String> reason) {}

    /** A head of the score. */
    public record Head(String head, Optional<Double> value, Optional<Rating> rating) {}

    /** A measure; of an amended one, the value that holds. */
    public record Figure(String name, Optional<Double> value, String unit, int n, Optional<Rating> rating) {}

    /**
     * An objective.
     *
     * @param computed the rating as computed
     * @param rating as the last evaluator rated it
     */
    public record ObjectiveState(
            ObjectiveId id,
            Text title,
            String capability,
            Optional<Rating> computed,
            Optional<Rating> rating,
            Optional<String> ratedReason,
            List<TaskState> tasks) {}

    /** A critical task. */
    public record TaskState(String id, Text text, MeasureName measure, boolean done, Optional<Boolean> late) {}

    /** A figure that was amended; the computed one stays beside it. */
    public record Amended(
            MeasureName measure, Optional<Double> computed, double value, String reason, String by, Instant at) {}

    /** A stop that was played. */
    public record StopLine(int stop, int round, double at_h, boolean flash, List<String> why, String hash) {}
}
