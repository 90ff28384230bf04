package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.order.Order;
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
 * @param msel in the scenario's order, then what was written on the spot
 * @param truth the ground truth
 * @param messages what went between agencies, newest first, at most 500
 * @param orders of all seats, newest first, at most 500
 * @param stops those played on the line that counts, in order
 * @param doctrines by which a seat without people may be led
 * @param roundsOpen those to whose opening play may go back
 */
public record ExconView(
        long number,
        Header exercise,
        List<SeatState> seats,
        List<Person> people,
        List<InjectState> msel,
        Truth truth,
        List<Message> messages,
        List<OrderLine> orders,
        Scores scores,
        List<StopLine> stops,
        List<String> doctrines,
        List<Integer> roundsOpen) {

    /**
     * How far a seat is.
     *
     * @param ledBy {@code people}, or the name of a doctrine
     * @param drafts orders on its sheet
     */
    public record SeatState(SeatId id, String ledBy, boolean ready, int present, int invited, int drafts, int sent) {}

    /**
     * Where an inject stands.
     *
     * @param due_h when it will fire, where that is known
     * @param fired_h when it fired
     * @param expected the order that it is to bring about
     * @param condition what it waits for, where that is no time
     * @param written whether it was written on the spot
     * @param expectation {@code open}, {@code taken} or {@code missed}; empty if none is expected or it has not fired
     */
    public record InjectState(
            InjectId id,
            InjectStage stage,
            List<SeatId> to,
            String from,
            Text text,
            Optional<Double> due_h,
            Optional<Double> fired_h,
            boolean late,
            Optional<String> expected,
            Optional<String> expectation,
            Inject.Delivery delivery,
            Optional<Inject.Condition> condition,
            Optional<String> controller,
            boolean written) {}

    /** Where an inject stands. */
    public enum InjectStage implements Word {
        /** Its time or its condition is still to come. */
        WAITING,
        /** Stands by for another inject's expected action. */
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
     */
    public record SiteState(
            String subject,
            String syndicate,
            String kind,
            PlaceId place,
            String state,
            int workers,
            Optional<Double> opens_h) {}

    /** A consignment under way. */
    public record LoadState(
            String subject,
            String syndicate,
            String goods,
            double amount,
            PlaceId from,
            PlaceId last,
            PlaceId to,
            double since_h) {}

    /** A unit: where it is, or whither it is under way. */
    public record UnitState(
            UnitId id, String agency, String kind, PlaceId at, Optional<PlaceId> to, Optional<Double> arrives_h) {}

    /**
     * What went from an agency to another.
     *
     * @param kind lead, request, proposal, agreement, letter, notice or answer
     * @param stage sent, arrived or lost
     */
    public record Message(
            double at_h,
            String kind,
            String from,
            String to,
            String stage,
            Map<String, Object> values,
            long sequence) {}

    /** An order of a seat. */
    public record OrderLine(
            SeatId seat, double at_h, Order order, boolean accepted, Optional<String> reason, long sequence) {}

    /** The score by now. */
    public record Scores(
            List<Head> heads, List<Figure> measures, List<ObjectiveState> objectives, List<Amended> amended) {}

    /** A head of the score. */
    public record Head(String id, Optional<Double> index, Optional<Rating> rating) {}

    /** A measure. */
    public record Figure(String id, Optional<Double> value, String unit, int n, Optional<Rating> rating) {}

    /**
     * An objective.
     *
     * @param rating as computed
     * @param rated as the last evaluator rated it
     */
    public record ObjectiveState(
            ObjectiveId id,
            Text title,
            Optional<Rating> rating,
            Optional<Rating> rated,
            Optional<String> reason,
            List<TaskState> tasks) {}

    /** A critical task. */
    public record TaskState(String id, Text text, boolean met, Optional<Boolean> late) {}

    /** A figure that was amended; the computed one stays beside it. */
    public record Amended(
            MeasureName measure, Optional<Double> computed, double value, String reason, String by, Instant at) {}

    /** A stop that was played. */
    public record StopLine(int stop, int round, double at_h, boolean flash, List<String> why, String hash) {}
}
