package org.tributary.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.exercise.Act;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.Options;
import org.tributary.exercise.Person;
import org.tributary.exercise.Phase;
import org.tributary.order.Control;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SeatId;

/** What people of an exercise ask for, by the names of the operations. The table of routes says who may. */
final class Operations {
    private static final Map<String, Function<String, Options.About>> ABOUT = Map.of(
            "place", Options.About::place,
            "unit", Options.About::unit,
            "lead", Options.About::lead,
            "subject", Options.About::subject,
            "partner", Options.About::partner);

    private static final int LONGEST_EXTENSION_min = 1_440;

    private final Map<String, Operation> all = new LinkedHashMap<>();

    Operations() {
        seat();
        control();
        evaluation();
        afterwards();
    }

    Map<String, Operation> all() {
        return all;
    }

    private void seat() {
        all.put(
                "seat",
                call -> call.answer(call.caller()
                        .exercise()
                        .seatView(call.caller().seat(), call.caller().person().id())));
        all.put(
                "options",
                call -> call.answer(
                        call.caller().exercise().options(call.caller().seat(), about(call))));
        all.put("send-order", Operations::sendOrder);
        all.put("draft-order", call -> {
            var asked = call.body(Asked.DraftedOrder.class);
            submit(call, new Act.Draft(call.caller().seat(), Call.shortEnough(asked.id()), asked.order()));
        });
        all.put("drop-draft", call -> {
            call.body(Asked.Nothing.class);
            submit(call, new Act.DropDraft(call.caller().seat(), call.part("draft")));
        });
        all.put(
                "ready",
                call -> submit(
                        call,
                        new Act.Ready(
                                call.caller().seat(),
                                call.body(Asked.AtStop.class).stop())));
        all.put(
                "not-ready",
                call -> submit(
                        call,
                        new Act.NotReady(
                                call.caller().seat(),
                                call.body(Asked.AtStop.class).stop())));
        all.put(
                "choose-language",
                call -> submit(
                        call,
                        new Act.ChooseLanguage(
                                call.caller().person().id(),
                                language(call.body(Asked.Language.class).language()))));
    }

    private void control() {
        all.put("excon", call -> call.answer(call.caller().exercise().exconView()));
        all.put(
                "view-as-seat",
                call -> call.answer(call.caller().exercise().viewAs(seatNamed(call, call.part("seat")))));
        all.put("startex", plain(new Act.Startex()));
        all.put("pause", plain(new Act.Pause()));
        all.put("resume", plain(new Act.Resume()));
        all.put("endex", plain(new Act.Endex()));
        all.put(
                "close",
                call -> submit(call, new Act.Close(call.body(Asked.AtStop.class).stop())));
        all.put(
                "extend",
                call -> submit(
                        call,
                        new Act.Extend(minutes(call.body(Asked.MoreTime.class).minutes()))));
        all.put(
                "go-back",
                call -> submit(
                        call, new Act.GoBack(call.body(Asked.ToRound.class).round())));
        all.put("leave-to-doctrine", call -> {
            var asked = call.body(Asked.ByDoctrine.class);
            submit(call, new Act.LeaveToDoctrine(seatNamed(call, call.part("seat")), asked.doctrine()));
        });
        all.put("take-over", call -> {
            call.body(Asked.Nothing.class);
            submit(call, new Act.TakeOver(seatNamed(call, call.part("seat"))));
        });
        all.put(
                "write-inject",
                call -> submit(
                        call,
                        new Act.WriteInject(call.body(Asked.WrittenInject.class).inject())));
        all.put("control-inject", call -> {
            call.body(Asked.Nothing.class);
            submit(call, new Act.ControlInject(control(call)));
        });
        all.put("amend", call -> {
            var asked = call.body(Asked.Amendment.class);
            if (!Double.isFinite(asked.value())) {
                throw Refusal.badInput("The value must be a number.");
            }
            submit(call, new Act.Amend(asked.measure(), asked.value(), asked.reason()));
        });
    }

    private void evaluation() {
        all.put("evaluator", call -> call.answer(call.caller().exercise().evaluatorView()));
        all.put("observer", call -> call.answer(call.caller().exercise().observerView()));
        all.put("note", call -> {
            var asked = call.body(Asked.NewNote.class);
            submit(call, new Act.Note(asked.objective(), asked.seat(), asked.text(), asked.events()));
        });
        all.put("rate", call -> {
            var asked = call.body(Asked.NewRating.class);
            submit(call, new Act.Rate(asked.objective(), asked.rating(), asked.reason()));
        });
    }

    private void afterwards() {
        all.put("hot-wash", Operations::hotWash);
        all.put("replay", Operations::replay);
        all.put("report", Operations::released);
        all.put("survey", Operations::released);
        all.put("edit-report", call -> {
            var asked = call.body(Asked.ReportSection.class);
            submit(
                    call,
                    new Act.EditReport(asked.section(), language(asked.language()), asked.text(), asked.visibleTo()));
        });
        all.put(
                "answer-survey",
                call -> submit(
                        call,
                        new Act.AnswerSurvey(call.body(Asked.Answers.class).answers())));
    }

    private static void sendOrder(Call call) {
        var asked = call.body(Asked.SentOrder.class);
        var act = new Act.Send(call.caller().seat(), asked.stop(), asked.order(), asked.draft());
        submit(call, Optional.of(Call.shortEnough(asked.key())), act);
    }

    private static Options.About about(Call call) {
        List<Options.About> asked = ABOUT.entrySet().stream()
                .flatMap(kind -> call.query(kind.getKey()).map(kind.getValue()).stream())
                .toList();
        if (asked.size() != 1) {
            throw Refusal.badInput("Wanted is exactly one of place, unit, lead, subject and partner.");
        }
        return asked.get(0);
    }

    private static void hotWash(Call call) {
        Caller caller = call.caller();
        requireEnded(caller.exercise());
        Optional<SeatId> seat = call.query("seat").map(name -> seatNamed(call, name));
        if (seat.isPresent() && !mayReadPageOf(caller, seat.get())) {
            throw Refusal.notYours();
        }
        call.answer(caller.exercise().hotWash(seat));
    }

    private static void replay(Call call) {
        Caller caller = call.caller();
        Optional<SeatId> asked = call.query("seat").map(name -> seatNamed(call, name));
        if (asked.isPresent() && !mayReadPageOf(caller, asked.get())) {
            throw Refusal.notYours();
        }
        boolean ended = caller.exercise().header().phase() == Phase.ENDED;
        Optional<SeatId> as = caller.role() == Role.SEAT && !ended ? Optional.of(caller.seat()) : asked;
        if (caller.role() == Role.OBSERVER && !ended) {
            throw Refusal.notYours();
        }
        call.answer(caller.exercise().replayAt(hour(call.query("at")), as));
    }

    private static void released(Call call) {
        call.answer(call.caller().exercise().released(call.caller().person().id()));
    }

    private static boolean mayReadPageOf(Caller caller, SeatId seat) {
        return switch (caller.role()) {
            case EXCON, EVALUATOR -> true;
            case SEAT -> caller.seat().equals(seat);
            case NOBODY, ADMIN, OBSERVER -> false;
        };
    }

    private static void requireEnded(Exercise exercise) {
        if (exercise.header().phase() != Phase.ENDED) {
            throw new Refusal(409, "not-yet", "The hot wash opens at ENDEX.");
        }
    }

    private static Operation plain(Act act) {
        return call -> {
            call.body(Asked.Nothing.class);
            submit(call, act);
        };
    }

    private static void submit(Call call, Act act) {
        submit(call, call.key(), act);
    }

    private static void submit(Call call, Optional<String> key, Act act) {
        Person person = call.caller().person();
        call.answerLater(
                call.caller().exercise().submit(Optional.of(person.id()), key, act),
                reply -> Replies.orRefuse(call, reply));
    }

    private static Control control(Call call) {
        var inject = new InjectId(call.part("inject"));
        return switch (call.part("control")) {
            case "fire" -> new Control.Fire(inject);
            case "hold" -> new Control.Hold(inject);
            case "release" -> new Control.Release(inject);
            case "skip" -> new Control.Skip(inject);
            default -> throw Refusal.unknown();
        };
    }

    /** A seat of the exercise; of one that it does not have, whoever may not see it learns nothing. */
    private static SeatId seatNamed(Call call, String name) {
        return call.caller().exercise().scenario().seats().keySet().stream()
                .filter(seat -> seat.value().equals(name))
                .findFirst()
                .orElseThrow(() -> call.caller().role() == Role.SEAT ? Refusal.notYours() : Refusal.unknown());
    }

    private static Duration minutes(int count) {
        if (count < 1 || count > LONGEST_EXTENSION_min) {
            throw Refusal.badInput("Wanted are 1 to %,d minutes.".formatted(LONGEST_EXTENSION_min));
        }
        return Duration.ofMinutes(count);
    }

    private static double hour(Optional<String> text) {
        try {
            double hour = Double.parseDouble(text.orElse("0"));
            if (hour >= 0 && hour < 1e6) {
                return hour;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Refusal.badInput("Wanted is at=HOURS since STARTEX, 0 or more.");
    }

    static String language(String code) {
        return switch (code) {
            case "en", "zh", "th", "my", "lo" -> code;
            default -> throw Refusal.badInput("A language is one of en, zh, th, my, lo.");
        };
    }
}
