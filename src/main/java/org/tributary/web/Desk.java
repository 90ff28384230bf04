package org.tributary.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.exercise.Joined;
import org.tributary.exercise.PersonId;
import org.tributary.scenario.read.InvalidScenario;

/** Who comes in, by which link, and which exercises there are. */
final class Desk {
    private static final int SESSION_s = 14 * 24 * 3_600; // people stay joined overnight, and over a course

    private final Exercises exercises;
    private final Guard guard;
    private final AdminDoor admins;
    private final Changes changes;
    private final ServerSettings settings;
    private final ShippedScenarios scenarios = new ShippedScenarios();
    private final Supplier<String> base;
    private final Map<String, Operation> all = new LinkedHashMap<>();

    /** @param base what links begin with */
    Desk(
            Exercises exercises,
            Guard guard,
            AdminDoor admins,
            Changes changes,
            ServerSettings settings,
            Supplier<String> base) {
        this.exercises = exercises;
        this.guard = guard;
        this.admins = admins;
        this.changes = changes;
        this.settings = settings;
        this.base = base;
        all.put("join", this::join);
        all.put("me", call -> call.answer(me(call)));
        all.put("leave", this::leave);
        all.put("changes", call -> changes.open(call.context(), call.caller()));
        all.put(
                "map",
                call -> call.answer(
                        MapView.of(call.caller().exercise().scenario().region())));
        all.put("exercises", call -> call.answer(adminView()));
        all.put("open-exercise", this::open);
        all.put("control-exercise", this::control);
        all.put(
                "place",
                call -> call.answer(place(changes.count(call.caller().exercise().id()))));
        all.put("invite", this::invite);
        all.put("reissue", this::reissue);
        all.put("revoke", this::revoke);
        all.put("export", Desk::export);
    }

    Map<String, Operation> all() {
        return all;
    }

    /** The link that holds a secret, which a browser keeps to itself. */
    String link(String secret) {
        return base.get() + "/join#" + secret;
    }

    private void join(Call call) {
        Context context = call.context();
        guard.beforeJoining(context);
        String secret = call.body(Asked.Secret.class).secret();
        Optional<String> admin = admins.join(secret);
        if (admin.isPresent()) {
            setCookie(context, settings.cookie() + "-admin", admin.get());
            call.answer(new Told.Me(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            return;
        }
        Exercise exercise = exercises.findByLink(secret).orElseThrow(() -> guard.wrongLink(context));
        call.answerLater(exercise.joinByLink(secret), joined -> joined(context, exercise, joined));
    }

    private Object joined(Context context, Exercise exercise, Joined joined) {
        if (joined.person().isEmpty() || joined.session().isEmpty()) {
            throw joined.reply().code().equals(org.tributary.exercise.Reply.READ_ONLY)
                    ? new Refusal(503, joined.reply().code(), joined.reply().reason())
                    : guard.wrongLink(context);
        }
        setCookie(context, settings.cookie(), joined.session().get());
        return new Told.Me(
                false,
                Optional.of(exercise.id()),
                Optional.of(exercise.header().title()),
                Optional.of(exercise.header().phase()),
                joined.person());
    }

    private Told.Me me(Call call) {
        boolean admin =
                guard.adminSession(call.context()).filter(admins::isSession).isPresent();
        return call.caller()
                .in()
                .map(member -> new Told.Me(
                        admin,
                        Optional.of(member.exercise().id()),
                        Optional.of(member.exercise().header().title()),
                        Optional.of(member.exercise().header().phase()),
                        Optional.of(member.person())))
                .orElseGet(() ->
                        new Told.Me(admin, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void leave(Call call) {
        call.body(Asked.Nothing.class);
        Context context = call.context();
        guard.adminSession(context).ifPresent(admins::leave);
        removeCookie(context, settings.cookie());
        removeCookie(context, settings.cookie() + "-admin");
        call.answer(new Asked.Nothing());
    }

    private Told.AdminView adminView() {
        List<Told.Listed> listed = exercises.list().stream()
                .map(exercise -> new Told.Listed(
                        exercise.id(),
                        exercise.opening().title(),
                        exercise.header().scenario(),
                        exercise.header().phase(),
                        exercise.header().round(),
                        exercise.header().rounds(),
                        exercise.opening().opened()))
                .toList();
        return new Told.AdminView(listed, scenarios.names(), place(changes.count()));
    }

    private void open(Call call) throws IOException {
        var asked = call.body(Asked.NewExercise.class);
        String text = scenarioText(asked);
        long seed = asked.seed().orElseGet(() -> 1 + (long) new SecureRandom().nextInt(Integer.MAX_VALUE));
        ExerciseId id;
        try {
            id = exercises.create(text, seed, asked.title().orElse(""));
        } catch (InvalidScenario invalid) {
            throw new Refusal(400, "bad-scenario", String.valueOf(invalid.getMessage()));
        }
        Exercise exercise = exercises.find(id).orElseThrow();
        invited(call, exercise, asked.name().orElse("EXCON"));
    }

    private void control(Call call) {
        call.body(Asked.Nothing.class);
        Exercise exercise =
                exercises.find(new ExerciseId(call.part("exercise"))).orElseThrow(Refusal::unknown);
        invited(call, exercise, "EXCON");
    }

    private void invited(Call call, Exercise exercise, String name) {
        call.answerLater(exercise.invite(Optional.empty(), Invitation.excon(name)), invited -> {
            String link = link(secret(invited));
            return new Told.Opened(exercise.id(), link, QrPicture.rows(link));
        });
    }

    private String scenarioText(Asked.NewExercise asked) {
        if (asked.scenario().isPresent() == asked.text().isPresent()) {
            throw Refusal.badInput("Wanted is exactly one of scenario and text.");
        }
        return asked.text()
                .or(() -> asked.scenario().flatMap(scenarios::find))
                .orElseThrow(() -> Refusal.badInput("Wanted is one of %s.".formatted(scenarios.names())));
    }

    private void invite(Call call) {
        var asked = call.body(Asked.Invitee.class);
        var invitation = new Invitation(
                asked.name(), asked.duty(), asked.seat(), asked.lead(), Operations.language(asked.language()));
        call.answerLater(
                call.caller()
                        .exercise()
                        .invite(Optional.of(call.caller().person().id()), invitation),
                this::newLink);
    }

    private void reissue(Call call) {
        call.body(Asked.Nothing.class);
        var person = new PersonId(call.part("person"));
        Exercise exercise = call.caller().exercise();
        var unused = exercise.find(person).orElseThrow(Refusal::unknown);
        call.answerLater(exercise.reissue(Optional.of(call.caller().person().id()), person), invited -> {
            changes.endThoseOf(exercise, person.value());
            return newLink(invited);
        });
    }

    private void revoke(Call call) {
        call.body(Asked.Nothing.class);
        var person = new PersonId(call.part("person"));
        Exercise exercise = call.caller().exercise();
        var unused = exercise.find(person).orElseThrow(Refusal::unknown);
        var act = new org.tributary.exercise.Act.Revoke(person);
        call.answerLater(exercise.submit(Optional.of(call.caller().person().id()), call.key(), act), reply -> {
            if (reply.accepted()) {
                changes.endThoseOf(exercise, person.value());
            }
            return Replies.orRefuse(call, reply);
        });
    }

    private Object newLink(Invited invited) {
        String link = link(secret(invited));
        return new Told.NewLink(invited.person().orElseThrow(), link, QrPicture.rows(link));
    }

    private static String secret(Invited invited) {
        return invited.link()
                .orElseThrow(() -> new Refusal(
                        Replies.status(invited.reply()),
                        invited.reply().code(),
                        invited.reply().reason()));
    }

    private Told.Place place(int connected) {
        return new Told.Place(
                base.get(),
                settings.isPlain(),
                connected,
                QrPicture.rows(base.get()),
                settings.keys().map(keys -> Certificates.fingerprint(keys.store())));
    }

    private static void export(Call call) throws IOException {
        Exercise exercise = call.caller().exercise();
        Path folder = Files.createTempDirectory("tributary-export");
        Path file = folder.resolve("exercise.jsonl");
        try {
            exercise.export(file);
            call.context()
                    .header("Content-Disposition", "attachment; filename=\"%s.jsonl\"".formatted(exercise.id()))
                    .contentType("application/jsonl")
                    .result(Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void setCookie(Context context, String name, String value) {
        context.cookie(new Cookie(name, value, "/", SESSION_s, settings.isSecure(), true, null, SameSite.STRICT));
    }

    private void removeCookie(Context context, String name) {
        context.cookie(new Cookie(name, "", "/", 0, settings.isSecure(), true, null, SameSite.STRICT));
    }
}
