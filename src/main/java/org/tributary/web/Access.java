package org.tributary.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tributary.exercise.EvaluatorView;
import org.tributary.exercise.ExconView;
import org.tributary.exercise.HotWash;
import org.tributary.exercise.ObserverView;
import org.tributary.exercise.Options;
import org.tributary.exercise.Released;
import org.tributary.exercise.ReplayFrame;
import org.tributary.exercise.Reply;
import org.tributary.exercise.SeatView;

/** Who may ask for what: every route of the interface, in one table. What is not in it does not exist. */
final class Access {
    /** A scenario in full is longer than anything else that people send. */
    static final int SCENARIO_bytes = 1_000_000;

    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);
    private static final Set<Role> EXCON = EnumSet.of(Role.EXCON);
    private static final Set<Role> SEAT = EnumSet.of(Role.SEAT);
    private static final Set<Role> EVALUATOR = EnumSet.of(Role.EVALUATOR);
    private static final Set<Role> OBSERVER = EnumSet.of(Role.OBSERVER);
    private static final Set<Role> WRITERS = EnumSet.of(Role.EXCON, Role.EVALUATOR);
    private static final Set<Role> PEOPLE = EnumSet.of(Role.EXCON, Role.SEAT, Role.EVALUATOR, Role.OBSERVER);
    private static final Set<Role> SOMEBODY = EnumSet.complementOf(EnumSet.of(Role.NOBODY));

    /** How a request is made. */
    enum Method {
        GET,
        POST
    }

    /** What an answer is, for the description of the interface. */
    enum Kind {
        JSON,
        EVENTS,
        FILE
    }

    /**
     * A route.
     *
     * @param path as OpenAPI writes it, with the names of its changing parts in braces
     * @param operation its name in kebab-case
     * @param says what it does, in one sentence
     * @param roles who may ask; everybody else is refused
     * @param body what is sent; {@code Void} for nothing
     * @param answer what comes back
     * @param queries the keys that may follow a question mark; none of them holds a secret
     * @param most_bytes of the body; 0: the usual
     */
    record Rule(
            Method method,
            String path,
            String operation,
            String says,
            Set<Role> roles,
            Class<?> body,
            Class<?> answer,
            Kind kind,
            List<String> queries,
            int most_bytes) {
        /** Copies its list. */
        Rule {
            queries = List.copyOf(queries);
        }

        /** Whether it changes something. */
        boolean changes() {
            return method == Method.POST;
        }

        /** As logs name it. */
        String name() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return name();
        }

        private Rule asking(String... keys) {
            return new Rule(method, path, operation, says, roles, body, answer, kind, List.of(keys), most_bytes);
        }

        private Rule giving(Kind other) {
            return new Rule(method, path, operation, says, roles, body, answer, other, queries, most_bytes);
        }

        private Rule upTo(int bytes) {
            return new Rule(method, path, operation, says, roles, body, answer, kind, queries, bytes);
        }
    }

    static final List<Rule> RULES = all();

    private Access() {}

    private static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        rules.addAll(everybody());
        rules.addAll(seat());
        rules.addAll(control());
        rules.addAll(evaluation());
        rules.addAll(afterwards());
        return List.copyOf(rules);
    }

    private static List<Rule> everybody() {
        return List.of(
                get("/openapi.json", "description", "This description.", ANYBODY, Object.class),
                post(
                        "/api/join",
                        "join",
                        "Comes in by a link, which is used up.",
                        ANYBODY,
                        Asked.Secret.class,
                        Told.Me.class),
                get("/api/me", "me", "Who asks.", SOMEBODY, Told.Me.class),
                post(
                        "/api/leave",
                        "leave",
                        "Forgets the session on this device.",
                        SOMEBODY,
                        Asked.Nothing.class,
                        Asked.Nothing.class),
                post(
                        "/api/me/language",
                        "choose-language",
                        "Chooses the language to read.",
                        PEOPLE,
                        Asked.Language.class,
                        Reply.class),
                get("/api/changes", "changes", "A stream: a word whenever the own view is new.", PEOPLE, Object.class)
                        .giving(Kind.EVENTS),
                get("/api/map", "map", "Places, links and base map, the same for all.", PEOPLE, Object.class),
                get(
                        "/api/exercises",
                        "exercises",
                        "The exercises of this server, and what may be opened.",
                        ADMIN,
                        Told.AdminView.class),
                post(
                                "/api/exercises",
                                "open-exercise",
                                "Opens an exercise.",
                                ADMIN,
                                Asked.NewExercise.class,
                                Told.Opened.class)
                        .upTo(SCENARIO_bytes),
                post(
                        "/api/exercises/{exercise}/excon",
                        "control-exercise",
                        "A link by which one more controller comes in.",
                        ADMIN,
                        Asked.Nothing.class,
                        Told.Opened.class));
    }

    private static List<Rule> seat() {
        return List.of(
                get("/api/seat", "seat", "What the seat sees.", SEAT, SeatView.class),
                get(
                                "/api/seat/options",
                                "options",
                                "What may be ordered about one thing, and what is missing.",
                                SEAT,
                                Options.class)
                        .asking("place", "unit", "lead", "subject", "partner"),
                post(
                        "/api/seat/orders",
                        "send-order",
                        "Gives an order; accepted is on the disk.",
                        SEAT,
                        Asked.SentOrder.class,
                        Reply.class),
                post(
                        "/api/seat/drafts",
                        "draft-order",
                        "Puts an order on the seat's sheet.",
                        SEAT,
                        Asked.DraftedOrder.class,
                        Reply.class),
                post(
                        "/api/seat/drafts/{draft}/drop",
                        "drop-draft",
                        "Takes an order off the sheet.",
                        SEAT,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/seat/ready",
                        "ready",
                        "The seat has no more orders at this stop.",
                        SEAT,
                        Asked.AtStop.class,
                        Reply.class),
                post(
                        "/api/seat/not-ready",
                        "not-ready",
                        "The seat wants more time after all.",
                        SEAT,
                        Asked.AtStop.class,
                        Reply.class));
    }

    private static List<Rule> control() {
        return List.of(
                get("/api/excon", "excon", "What exercise control sees.", EXCON, ExconView.class),
                get(
                        "/api/excon/place",
                        "place",
                        "How the server is reached, and how many are.",
                        EXCON,
                        Told.Place.class),
                get("/api/excon/seats/{seat}", "view-as-seat", "What a seat sees.", EXCON, SeatView.class),
                get("/api/excon/export", "export", "The whole exercise in one file.", EXCON, Object.class)
                        .giving(Kind.FILE),
                post(
                        "/api/excon/startex",
                        "startex",
                        "STARTEX: the first round opens.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/excon/close",
                        "close",
                        "Play goes on, whoever is not ready.",
                        EXCON,
                        Asked.AtStop.class,
                        Reply.class),
                post(
                        "/api/excon/extend",
                        "extend",
                        "More time at the table.",
                        EXCON,
                        Asked.MoreTime.class,
                        Reply.class),
                post(
                        "/api/excon/pause",
                        "pause",
                        "PAUSEX: nobody gives orders.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post("/api/excon/resume", "resume", "Play may go on.", EXCON, Asked.Nothing.class, Reply.class),
                post(
                        "/api/excon/go-back",
                        "go-back",
                        "Back to the opening of an earlier round.",
                        EXCON,
                        Asked.ToRound.class,
                        Reply.class),
                post(
                        "/api/excon/endex",
                        "endex",
                        "ENDEX: the hot wash opens.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/excon/people",
                        "invite",
                        "Invites somebody, by a link that is said once.",
                        EXCON,
                        Asked.Invitee.class,
                        Told.NewLink.class),
                post(
                        "/api/excon/people/{person}/reissue",
                        "reissue",
                        "Another link; the one before is out.",
                        EXCON,
                        Asked.Nothing.class,
                        Told.NewLink.class),
                post(
                        "/api/excon/people/{person}/revoke",
                        "revoke",
                        "Puts somebody out.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/excon/seats/{seat}/doctrine",
                        "leave-to-doctrine",
                        "Leaves a seat to a doctrine.",
                        EXCON,
                        Asked.ByDoctrine.class,
                        Reply.class),
                post(
                        "/api/excon/seats/{seat}/take-over",
                        "take-over",
                        "Gives a seat back to people.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/excon/injects",
                        "write-inject",
                        "Fires an inject that was just written.",
                        EXCON,
                        Asked.WrittenInject.class,
                        Reply.class),
                post(
                        "/api/excon/injects/{inject}/{control}",
                        "control-inject",
                        "Fires, holds, releases or skips an inject.",
                        EXCON,
                        Asked.Nothing.class,
                        Reply.class),
                post(
                        "/api/excon/amend",
                        "amend",
                        "Replaces a figure that no one believes.",
                        EXCON,
                        Asked.Amendment.class,
                        Reply.class));
    }

    private static List<Rule> evaluation() {
        return List.of(
                get("/api/evaluator", "evaluator", "What evaluators see.", WRITERS, EvaluatorView.class),
                post(
                        "/api/evaluator/notes",
                        "note",
                        "Takes a note, pinned to log entries.",
                        EVALUATOR,
                        Asked.NewNote.class,
                        Reply.class),
                post(
                        "/api/evaluator/ratings",
                        "rate",
                        "Rates an objective, with the reason.",
                        EVALUATOR,
                        Asked.NewRating.class,
                        Reply.class),
                get("/api/observer", "observer", "What observers see.", OBSERVER, ObserverView.class));
    }

    private static List<Rule> afterwards() {
        return List.of(
                get(
                                "/api/hotwash",
                                "hot-wash",
                                "The hot wash: a seat's own page, or the one for all.",
                                PEOPLE,
                                HotWash.class)
                        .asking("seat"),
                get("/api/replay", "replay", "A moment of the exercise.", PEOPLE, ReplayFrame.class)
                        .asking("at", "seat"),
                get(
                        "/api/report",
                        "report",
                        "The edited sections of the report that the reader may see.",
                        PEOPLE,
                        Released.class),
                post(
                        "/api/report",
                        "edit-report",
                        "Writes a section of the report anew.",
                        WRITERS,
                        Asked.ReportSection.class,
                        Reply.class),
                get(
                        "/api/survey",
                        "survey",
                        "The own answers; for exercise control and evaluators, all.",
                        PEOPLE,
                        Released.class),
                post("/api/survey", "answer-survey", "Answers the survey.", PEOPLE, Asked.Answers.class, Reply.class));
    }

    private static Rule get(String path, String operation, String says, Set<Role> roles, Class<?> answer) {
        return new Rule(Method.GET, path, operation, says, roles, Void.class, answer, Kind.JSON, List.of(), 0);
    }

    private static Rule post(
            String path, String operation, String says, Set<Role> roles, Class<?> body, Class<?> answer) {
        return new Rule(Method.POST, path, operation, says, roles, body, answer, Kind.JSON, List.of(), 0);
    }
}
