package org.tributary.web;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.exercise.Duty;
import org.tributary.order.Order;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;

/** The bodies of requests. The records are the format: their names are its keys, with hyphens. */
final class Asked {
    private Asked() {}

    /** Nothing but the wish itself. */
    record Nothing() {}

    record Secret(
            @JsonPropertyDescription("What stands after # in a link.")
            String secret) {}

    record Language(
            @JsonPropertyDescription("en, zh, th, my or lo.")
            String language) {}

    /** An exercise to open; exactly one of scenario and text. */
    record NewExercise(
            @JsonPropertyDescription("The name of a scenario that the server has.")
            Optional<String> scenario,

            @JsonPropertyDescription("A scenario in full, as YAML or JSON.")
            Optional<String> text,

            @JsonPropertyDescription("The course of chance; left out: one that nobody knows.")
            Optional<Long> seed,

            @JsonPropertyDescription("For lists; left out: the scenario's own.")
            Optional<String> title,

            @JsonPropertyDescription("Who of exercise control opens it; left out: EXCON.")
            Optional<String> name) {}

    record SentOrder(
            @JsonPropertyDescription(
                    "Chosen by the sender: the same key is answered again, and the order is not given again.")
            String key,

            @JsonPropertyDescription("The number of the stop that it answers.")
            int stop,

            Order order,

            @JsonPropertyDescription("The draft that it was, which leaves the sheet.")
            Optional<String> draft) {}

    record DraftedOrder(
            @JsonPropertyDescription("Chosen by the sender; one of that name is replaced.")
            String id,

            Order order) {}

    record AtStop(
            @JsonPropertyDescription("The number of the stop.")
            int stop) {}

    record MoreTime(@JsonPropertyDescription("1 to 1,440.") int minutes) {}

    record ToRound(
            @JsonPropertyDescription("An earlier one, from 1.")
            int round) {}

    record Invitee(
            String name,
            Duty duty,

            @JsonPropertyDescription("For the duty seat, and for no other.")
            Optional<SeatId> seat,

            @JsonPropertyDescription("Whether he or she sends the seat's orders and says ready.")
            boolean lead,

            @JsonPropertyDescription("en, zh, th, my or lo.")
            String language) {}

    record ByDoctrine(
            @JsonPropertyDescription("A doctrine's name, such as centre.")
            String doctrine) {}

    record WrittenInject(Inject inject) {}

    record Amendment(MeasureName measure, double value, String reason) {}

    record NewNote(
            Optional<ObjectiveId> objective,
            Optional<SeatId> seat,
            String text,

            @JsonPropertyDescription("Sequence numbers of log entries that it is pinned to.")
            List<Long> events) {}

    record NewRating(ObjectiveId objective, Rating rating, String reason) {}

    record ReportSection(
            String section,

            @JsonPropertyDescription("en, zh, th, my or lo.")
            String language,

            String text,

            @JsonPropertyDescription("all, excon, or a seat.")
            String visibleTo) {}

    record Answers(@JsonPropertyDescription("By question.") Map<String, String> answers) {}
}
