package org.tributary.exercise;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;

/** What a person, or the server's clock, does in an exercise. All that changes an exercise is one of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Invite.class, name = "invite"),
    @JsonSubTypes.Type(value = Act.Reissue.class, name = "reissue"),
    @JsonSubTypes.Type(value = Act.Revoke.class, name = "revoke"),
    @JsonSubTypes.Type(value = Act.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Act.ChooseLanguage.class, name = "choose-language"),
    @JsonSubTypes.Type(value = Act.LeaveToDoctrine.class, name = "leave-to-doctrine"),
    @JsonSubTypes.Type(value = Act.TakeOver.class, name = "take-over"),
    @JsonSubTypes.Type(value = Act.Startex.class, name = "startex"),
    @JsonSubTypes.Type(value = Act.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = Act.DropDraft.class, name = "drop-draft"),
    @JsonSubTypes.Type(value = Act.Send.class, name = "send"),
    @JsonSubTypes.Type(value = Act.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Act.NotReady.class, name = "not-ready"),
    @JsonSubTypes.Type(value = Act.Close.class, name = "close"),
    @JsonSubTypes.Type(value = Act.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = Act.Extend.class, name = "extend"),
    @JsonSubTypes.Type(value = Act.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Act.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = Act.GoBack.class, name = "go-back"),
    @JsonSubTypes.Type(value = Act.Endex.class, name = "endex"),
    @JsonSubTypes.Type(value = Act.ControlInject.class, name = "control-inject"),
    @JsonSubTypes.Type(value = Act.WriteInject.class, name = "write-inject"),
    @JsonSubTypes.Type(value = Act.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = Act.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Act.Rate.class, name = "rate"),
    @JsonSubTypes.Type(value = Act.EditReport.class, name = "edit-report"),
    @JsonSubTypes.Type(value = Act.AnswerSurvey.class, name = "answer-survey"),
})
public sealed interface Act {

    // people

    /**
     * Somebody may join, once, by a link whose secret has this hash.
     *
     * @param person a fresh id
     * @param seat of a person of duty seat
     * @param lead whether he or she sends the seat's orders and says ready
     * @param language a two-letter code: en, zh, th, my, lo
     * @param link SHA-256 of the link's secret, in hexadecimal digits
     */
    record Invite(
            PersonId person,
            String name,
            Duty duty,
            Optional<SeatId> seat,
            boolean lead,
            String language,
            String link,
            Instant expires)
            implements Act {}

    /** Another link for somebody; the one before and whoever came in by it are out. */
    record Reissue(PersonId person, String link, Instant expires) implements Act {}

    /** Somebody's link and session end. */
    record Revoke(PersonId person) implements Act {}

    /** Somebody came in by his or her link, which is used up; the session's secret has this hash. */
    record Join(PersonId person, String session) implements Act {}

    /** Somebody wants to read another language. */
    record ChooseLanguage(PersonId person, String language) implements Act {}

    /** From the next stop on a doctrine decides for a seat. */
    record LeaveToDoctrine(SeatId seat, String doctrine) implements Act {}

    /** People decide for a seat from now on. */
    record TakeOver(SeatId seat) implements Act {}

    // play

    /** The exercise starts; its first round opens. */
    record Startex() implements Act {}

    /** An order is put on the seat's sheet, or replaces the one of that id there. */
    record Draft(SeatId seat, String id, Order order) implements Act {}

    /** An order is taken off the seat's sheet. */
    record DropDraft(SeatId seat, String id) implements Act {}

    /**
     * A seat gives an order.
     *
     * @param stop the number of the stop it answers; one for a stop that is over is refused
     * @param draft the one it was drafted as, which leaves the sheet
     */
    record Send(SeatId seat, int stop, Order order, Optional<String> draft) implements Act {}

    /** A seat has no more orders at this stop. */
    record Ready(SeatId seat, int stop) implements Act {}

    /** A seat that was ready wants more time after all. */
    record NotReady(SeatId seat, int stop) implements Act {}

    /** Play goes on to the next stop, whoever is not ready. */
    record Close(int stop) implements Act {}

    /**
     * Where play came to a stop: what the server writes after each act by which the world goes on, or goes back.
     *
     * @param stop its number, from 1, in the order played
     * @param round the round in which it lies, from 1
     * @param at_h hours since STARTEX
     * @param flash whether it lies inside the round, and not at its opening
     * @param over whether the world has come to its end
     * @param hash of the log so far, in hexadecimal digits
     */
    record Stopped(int stop, int round, double at_h, boolean flash, boolean over, String hash) implements Act {}

    /** More time at the table. */
    record Extend(Duration by) implements Act {}

    /** PAUSEX: nobody gives orders and the table's clock stands still. */
    record Pause() implements Act {}

    /** Play may go on. */
    record Resume() implements Act {}

    /** Back to the opening of an earlier round; what came after stays in the journal and counts no longer. */
    record GoBack(int round) implements Act {}

    /** ENDEX: the world is played to its end without further orders, and the hot wash is open. */
    record Endex() implements Act {}

    // control

    /** An inject is fired, held, released or skipped. */
    record ControlInject(Control control) implements Act {}

    /** An inject that is written on the spot and fires at once; also how EXCON speaks for whoever is absent. */
    record WriteInject(Inject inject) implements Act {}

    /** A figure that no one believes is replaced by another, with the reason; both stay in the score. */
    record Amend(MeasureName measure, double value, String reason) implements Act {}

    // evaluation

    /**
     * An evaluator's note.
     *
     * @param events sequence numbers of log entries it is pinned to
     */
    record Note(Optional<ObjectiveId> objective, Optional<SeatId> seat, String text, java.util.List<Long> events)
            implements Act {
        /** Copies its list. */
        public Note {
            events = java.util.List.copyOf(events);
        }
    }

    /** An evaluator's rating of an objective, with the reason; the computed one stays beside it. */
    record Rate(ObjectiveId objective, Rating rating, String reason) implements Act {}

    /**
     * A section of the after-action report is written anew; each is a version, none is lost.
     *
     * @param visibleTo {@code all}, {@code excon}, or a seat
     */
    record EditReport(String section, String language, String text, String visibleTo) implements Act {}

    /** Somebody's answers after ENDEX, by question. */
    record AnswerSurvey(Map<String, String> answers) implements Act {
        /** Copies its map. */
        public AnswerSurvey {
            answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
        }
    }

    /** The inject of an act that concerns one. */
    static Optional<InjectId> injectOf(Act act) {
        if (act instanceof ControlInject controlled) {
            return Optional.of(controlled.control().inject());
        }
        return act instanceof WriteInject written ? Optional.of(written.inject().inject()) : Optional.empty();
    }
}
