package org.tributary.exercise;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.order.Control;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.SeatId;
import org.tributary.run.Doctrines;
import org.tributary.scenario.Scenario;

/**
 * The door: who may do which act when. What a refusal says depends on the exercise's own entries alone, never on the world.
 * Immutable.
 */
final class Rules {
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "th", "my", "lo");
    private static final int MOST_DRAFTS = 200;
    private static final int MOST_PEOPLE = 400;
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Scenario scenario;

    /** Why something is turned away: a word that stays the same, and an English sentence part. */
    record Refusal(String code, String reason) {
        static Optional<Refusal> of(String code, String reason) {
            return Optional.of(new Refusal(code, reason));
        }
    }

    Rules(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Why an act is not let in; empty if it is.
     *
     * @param by empty: the server itself
     * @param known whether there is an inject of that name
     */
    Optional<Refusal> check(State state, Optional<PersonId> by, Act act, java.util.function.Predicate<InjectId> known) {
        Optional<String> flaw = Whole.flaw((Record) act);
        if (flaw.isPresent()) {
            return Refusal.of("bad-value", flaw.get());
        }
        @Nullable Person person = by.flatMap(state.people()::find).orElse(null);
        if (by.isPresent() && (person == null || person.revoked())) {
            return Refusal.of("unknown-person", "nobody of that name takes part");
        }
        return duty(person, act)
                .or(() -> ofSeat(state, person, act))
                .or(() -> phase(state, act))
                .or(() -> people(state, person, act))
                .or(() -> table(state, act))
                .or(() -> control(state, act, known));
    }

    // duty

    private static Optional<Refusal> duty(@Nullable Person person, Act act) {
        if (act instanceof Act.Stopped || (act instanceof Act.Join && person != null)) {
            return Refusal.of("not-allowed", "only the server does that");
        }
        return person == null || mayDo(act).contains(person.duty())
                ? Optional.empty()
                : Refusal.of(
                        "not-allowed",
                        "%s may not do that".formatted(person.duty().word()));
    }

    /** Who may do an act at all. */
    static Set<Duty> mayDo(Act act) {
        if (act instanceof Act.ChooseLanguage || act instanceof Act.AnswerSurvey) {
            return EnumSet.allOf(Duty.class);
        }
        if (act instanceof Act.Note || act instanceof Act.Rate) {
            return EnumSet.of(Duty.EVALUATOR);
        }
        if (act instanceof Act.EditReport) {
            return EnumSet.of(Duty.EXCON, Duty.EVALUATOR);
        }
        if (act instanceof Act.TakeOver) {
            return EnumSet.of(Duty.EXCON, Duty.SEAT);
        }
        return seatOf(act).isPresent() && !(act instanceof Act.LeaveToDoctrine)
                ? EnumSet.of(Duty.SEAT)
                : EnumSet.of(Duty.EXCON);
    }

    /** The seat in whose name an act is done. */
    static Optional<SeatId> seatOf(Act act) {
        if (act instanceof Act.Draft draft) {
            return Optional.of(draft.seat());
        }
        if (act instanceof Act.DropDraft drop) {
            return Optional.of(drop.seat());
        }
        if (act instanceof Act.Send send) {
            return Optional.of(send.seat());
        }
        if (act instanceof Act.Ready ready) {
            return Optional.of(ready.seat());
        }
        if (act instanceof Act.NotReady not) {
            return Optional.of(not.seat());
        }
        if (act instanceof Act.TakeOver over) {
            return Optional.of(over.seat());
        }
        return act instanceof Act.LeaveToDoctrine leave ? Optional.of(leave.seat()) : Optional.empty();
    }

    /** The person whom an act concerns. */
    static Optional<PersonId> personIn(Act act) {
        if (act instanceof Act.Invite invite) {
            return Optional.of(invite.person());
        }
        if (act instanceof Act.Reissue again) {
            return Optional.of(again.person());
        }
        if (act instanceof Act.Revoke revoke) {
            return Optional.of(revoke.person());
        }
        if (act instanceof Act.Join join) {
            return Optional.of(join.person());
        }
        return act instanceof Act.ChooseLanguage choice ? Optional.of(choice.person()) : Optional.empty();
    }

    private static Optional<Refusal> ofSeat(State state, @Nullable Person person, Act act) {
        Optional<SeatId> seat = seatOf(act);
        if (seat.isEmpty()) {
            return Optional.empty();
        }
        boolean own =
                person == null || person.duty() != Duty.SEAT || person.seat().equals(seat);
        if (!own) {
            return Refusal.of("not-your-seat", "that is another seat's");
        }
        if (!state.seats().containsKey(seat.get())) {
            return Refusal.of("no-such-seat", "there is no such seat");
        }
        boolean drafting = act instanceof Act.Draft || act instanceof Act.DropDraft;
        boolean leads = person == null || person.duty() != Duty.SEAT || person.lead();
        return drafting || leads ? Optional.empty() : Refusal.of("only-the-lead", "only the seat's lead does that");
    }

    // phase

    private static Optional<Refusal> phase(State state, Act act) {
        boolean begun = state.phase() != Phase.INVITED;
        boolean over = state.phase() == Phase.ENDED;
        boolean paused = state.phase() == Phase.PAUSED;
        if (act instanceof Act.Startex) {
            return begun ? Refusal.of("started", "STARTEX was called before") : Optional.empty();
        }
        if (act instanceof Act.AnswerSurvey || act instanceof Act.EditReport) {
            return over ? Optional.empty() : Refusal.of("not-ended", "ENDEX has not been called");
        }
        if (act instanceof Act.GoBack) {
            return begun ? Optional.empty() : Refusal.of("not-started", "STARTEX has not been called");
        }
        if (!isOfPlay(act)) {
            return Optional.empty();
        }
        if (!begun) {
            return Refusal.of("not-started", "STARTEX has not been called");
        }
        if (over) {
            return Refusal.of("ended", "ENDEX has been called");
        }
        if (act instanceof Act.Resume) {
            return paused ? Optional.empty() : Refusal.of("not-paused", "PAUSEX has not been called");
        }
        boolean rests = act instanceof Act.Extend || act instanceof Act.Endex || act instanceof Act.Amend;
        return paused && !rests ? Refusal.of("paused", "the exercise is paused") : Optional.empty();
    }

    /** Whether an act belongs to play, from STARTEX to ENDEX. */
    private static boolean isOfPlay(Act act) {
        boolean ofSeat =
                seatOf(act).isPresent() && !(act instanceof Act.LeaveToDoctrine || act instanceof Act.TakeOver);
        return ofSeat
                || act instanceof Act.Close
                || act instanceof Act.Extend
                || act instanceof Act.Pause
                || act instanceof Act.Resume
                || act instanceof Act.Endex
                || act instanceof Act.ControlInject
                || act instanceof Act.WriteInject;
    }

    // people

    private Optional<Refusal> people(State state, @Nullable Person person, Act act) {
        if (act instanceof Act.Invite invite) {
            return invite(state, invite);
        }
        if (act instanceof Act.ChooseLanguage choice) {
            if (person != null && !person.id().equals(choice.person())) {
                return Refusal.of("not-allowed", "everybody chooses for himself or herself");
            }
            return known(state, choice.person()).or(() -> language(choice.language()));
        }
        if (act instanceof Act.Reissue again) {
            return known(state, again.person());
        }
        if (act instanceof Act.Revoke revoke) {
            boolean himself = person != null && person.id().equals(revoke.person());
            return himself
                    ? Refusal.of("not-allowed", "nobody puts out himself or herself")
                    : known(state, revoke.person());
        }
        return Optional.empty();
    }

    private Optional<Refusal> invite(State state, Act.Invite invite) {
        if (invite.name().isBlank() || invite.name().length() > 80) {
            return Refusal.of("bad-value", "a name has 1 to 80 characters");
        }
        if (invite.duty() == Duty.SEAT
                && invite.seat().filter(state.seats()::containsKey).isEmpty()) {
            return Refusal.of("no-such-seat", "there is no such seat");
        }
        if (invite.duty() != Duty.SEAT && (invite.seat().isPresent() || invite.lead())) {
            return Refusal.of("bad-value", "only somebody of duty seat has a seat, and leads it");
        }
        if (state.people().guests().size() >= MOST_PEOPLE) {
            return Refusal.of("too-many", "an exercise has at most %d people".formatted(MOST_PEOPLE));
        }
        return language(invite.language());
    }

    private static Optional<Refusal> language(String language) {
        return LANGUAGES.contains(language)
                ? Optional.empty()
                : Refusal.of("bad-value", "languages are en, zh, th, my and lo");
    }

    private static Optional<Refusal> known(State state, PersonId person) {
        return state.people().find(person).isPresent()
                ? Optional.empty()
                : Refusal.of("no-such-person", "nobody of that name was invited");
    }

    // the table

    private Optional<Refusal> table(State state, Act act) {
        if (act instanceof Act.Send send) {
            return stop(state, send.stop())
                    .or(() -> led(state, send.seat()))
                    .or(() -> state.seat(send.seat()).ready()
                            ? Refusal.of("ready-already", "the seat said that it is ready")
                            : Optional.empty());
        }
        if (act instanceof Act.Ready ready) {
            return stop(state, ready.stop()).or(() -> led(state, ready.seat()));
        }
        if (act instanceof Act.NotReady not) {
            return stop(state, not.stop()).or(() -> led(state, not.seat()));
        }
        if (act instanceof Act.Close close) {
            return stop(state, close.stop());
        }
        if (act instanceof Act.Draft draft) {
            boolean fits = !draft.id().isBlank() && draft.id().length() <= 80;
            boolean room = state.seat(draft.seat()).drafts().size() < MOST_DRAFTS
                    || state.seat(draft.seat()).drafts().containsKey(draft.id());
            return fits && room
                    ? Optional.empty()
                    : Refusal.of("bad-value", "a sheet has at most %d drafts, with names".formatted(MOST_DRAFTS));
        }
        if (act instanceof Act.DropDraft drop) {
            return state.seat(drop.seat()).drafts().containsKey(drop.id())
                    ? Optional.empty()
                    : Refusal.of("no-such-draft", "there is no such draft");
        }
        if (act instanceof Act.LeaveToDoctrine leave
                && Doctrines.named(leave.doctrine()).isEmpty()) {
            return Refusal.of("no-such-doctrine", "there is no such doctrine");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> stop(State state, int stop) {
        return stop == state.stop()
                ? Optional.empty()
                : Refusal.of("wrong-stop", "stop %d is over; it is stop %d now".formatted(stop, state.stop()));
    }

    private static Optional<Refusal> led(State state, SeatId seat) {
        return state.seat(seat).isLedByPeople()
                ? Optional.empty()
                : Refusal.of("led-by-doctrine", "a doctrine leads the seat; take it over first");
    }

    // control

    private Optional<Refusal> control(State state, Act act, java.util.function.Predicate<InjectId> known) {
        if (act instanceof Act.ControlInject controlled) {
            Control control = controlled.control();
            return known.test(control.inject())
                    ? Optional.empty()
                    : Refusal.of("no-such-inject", "there is no inject of that name");
        }
        if (act instanceof Act.WriteInject written) {
            boolean seats = state.seats().keySet().containsAll(written.inject().to());
            return known.test(written.inject().inject())
                    ? Refusal.of("taken", "there is an inject of that name already")
                    : seats ? Optional.empty() : Refusal.of("no-such-seat", "there is no such seat");
        }
        if (act instanceof Act.GoBack back && state.opening(back.round()).isEmpty()) {
            return Refusal.of("no-such-round", "round %d has not been opened".formatted(back.round()));
        }
        if (act instanceof Act.Extend extend) {
            boolean fits = !extend.by().isNegative() && extend.by().compareTo(LONGEST) <= 0;
            return fits ? Optional.empty() : Refusal.of("bad-value", "time is extended by 0 to 48 hours");
        }
        return evaluation(act);
    }

    private Optional<Refusal> evaluation(Act act) {
        Optional<ObjectiveId> objective = act instanceof Act.Rate rate
                ? Optional.of(rate.objective())
                : act instanceof Act.Note note ? note.objective() : Optional.empty();
        if (objective.filter(id -> !scenario.objectives().containsKey(id)).isPresent()) {
            return Refusal.of("no-such-objective", "there is no such objective");
        }
        boolean reasonless = (act instanceof Act.Rate rate && rate.reason().isBlank())
                || (act instanceof Act.Amend amend && amend.reason().isBlank())
                || (act instanceof Act.Note note && note.text().isBlank());
        if (reasonless) {
            return Refusal.of("bad-value", "a reason must be given");
        }
        return act instanceof Act.EditReport edit && !isAudience(edit.visibleTo())
                ? Refusal.of("bad-value", "a section is visible to all, excon, or a seat")
                : Optional.empty();
    }

    private boolean isAudience(String visibleTo) {
        return visibleTo.equals("all")
                || visibleTo.equals("excon")
                || scenario.seats().containsKey(new SeatId(visibleTo));
    }
}
