package org.tributary.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Secrets;

/**
 * Decides for each request whether it is taken: from one of our own pages or a program, not too often, and by whom. Denies by
 * default. Thread-safe.
 */
final class Guard {
    /** A form on another site cannot send this header, and a script there may not without asking first. */
    static final String HEADER = "X-Tributary";

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final ServerSettings settings;
    private final Exercises exercises;
    private final AdminDoor admins;
    private final Rates changes;
    private final Rates reads;
    private final Rates wrongJoins;
    private volatile List<String> origins = List.of();
    private volatile Set<String> hosts = Set.of();

    Guard(ServerSettings settings, Exercises exercises, AdminDoor admins) {
        Limits limits = settings.limits();
        this.settings = settings;
        this.exercises = exercises;
        this.admins = admins;
        this.changes = new Rates(limits.changesAtOnce(), limits.changes_per_s(), System::nanoTime);
        this.reads = new Rates(limits.readsAtOnce(), limits.reads_per_s(), System::nanoTime);
        this.wrongJoins = new Rates(
                limits.wrongJoinsAtOnce(), 1000.0 / limits.wrongJoinEvery().toMillis(), System::nanoTime);
    }

    /** Begins to let requests in, to the names by which this port is reached. */
    void open(int port) {
        origins = settings.origins(port);
        hosts = origins.stream()
                .map(origin -> origin.substring(origin.indexOf("://") + 3))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What holds for pages and interface alike: the name it is asked by, and in a room, from where. */
    void atTheGate(Context context) {
        String host = context.header("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(421, "wrong-host", "This server is not reached by that name.");
        }
        if (settings.isPlain() && !isOfTheRoom(context)) {
            throw Refusal.notYours();
        }
    }

    /** Who asks by a route; nobody else comes past. */
    Caller admit(Context context, Access.Rule rule) {
        checkOrigin(context, rule);
        Caller caller = caller(context, rule);
        if (!(rule.changes() ? changes : reads).take(caller.counted())) {
            throw Refusal.tooMany();
        }
        if (!rule.roles().contains(caller.role())) {
            throw caller.role() == Role.NOBODY ? Refusal.noSession() : Refusal.notYours();
        }
        return caller;
    }

    /** Whether one more link may be tried from there. */
    void beforeJoining(Context context) {
        if (!wrongJoins.has(address(context))) {
            throw Refusal.tooMany();
        }
    }

    /** A wrong link was tried. */
    Refusal wrongLink(Context context) {
        wrongJoins.take(address(context));
        return new Refusal(
                403, "wrong-link", "This link is not valid, or no longer. Ask exercise control for another.");
    }

    /** The secret of whoever's session this is. */
    Optional<String> session(Context context) {
        return secret(context.cookie(settings.cookie()));
    }

    /** The same of the administrator. */
    Optional<String> adminSession(Context context) {
        return secret(context.cookie(settings.cookie() + "-admin"));
    }

    /** Where a request comes from; behind a proxy, where the proxy says that it came from. */
    String address(Context context) {
        String direct = context.req().getRemoteAddr();
        String forwarded = context.header(FORWARDED_FOR);
        if (settings.outside().isEmpty() || forwarded == null) {
            return direct;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip(); // what the nearest proxy wrote
    }

    private static Optional<String> secret(@Nullable String cookie) {
        return Optional.ofNullable(cookie).filter(text -> text.matches("[A-Za-z0-9_-]{22}"));
    }

    private Caller caller(Context context, Access.Rule rule) {
        Optional<String> session = session(context);
        boolean forAdmin = rule.roles().equals(Set.of(Role.ADMIN));
        Optional<Caller> admin = adminSession(context)
                .filter(admins::isSession)
                .map(secret -> new Caller(Role.ADMIN, Secrets.hash(secret), Optional.empty()));
        if (forAdmin && admin.isPresent()) {
            return admin.get();
        }
        return session.flatMap(this::person)
                .or(() -> admin)
                .orElseGet(() -> new Caller(Role.NOBODY, "from " + address(context), Optional.empty()));
    }

    private Optional<Caller> person(String secret) {
        return exercises
                .findBySession(secret)
                .flatMap(exercise -> exercise.personOf(secret)
                        .map(person -> new Caller(
                                Role.of(person.duty()),
                                Secrets.hash(secret),
                                Optional.of(new Caller.Membership(exercise, person)))));
    }

    private void checkOrigin(Context context, Access.Rule rule) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !(site.equals("none") && !rule.changes())) {
            throw foreign();
        }
        String origin = context.header("Origin");
        if (origin != null && !origins.contains(origin)) {
            throw foreign();
        }
        if (rule.changes() && !"1".equals(context.header(HEADER))) {
            throw new Refusal(403, "no-header", "A change needs the header %s: 1.".formatted(HEADER));
        }
    }

    private static Refusal foreign() {
        return new Refusal(403, "other-origin", "This was not asked from a page of this server.");
    }

    private static boolean isOfTheRoom(Context context) {
        try {
            return Addresses.isPrivate(InetAddress.getByName(context.req().getRemoteAddr()));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
