package org.tributary.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Secrets;

/** The exercise server: starts, answers, stops. Thread-safe. */
public final class Server implements AutoCloseable {
    /** Pages by path; each is the same for everybody and holds no secret. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/", "start"),
            Map.entry("/join", "join"),
            Map.entry("/seat", "seat"),
            Map.entry("/excon", "excon"),
            Map.entry("/evaluator", "evaluator"),
            Map.entry("/watch", "watch"),
            Map.entry("/watch-round", "watch-round"),
            Map.entry("/hotwash", "hotwash"),
            Map.entry("/replay", "replay"),
            Map.entry("/report", "report"),
            Map.entry("/survey", "survey"),
            Map.entry("/practice", "practice"));

    private static final String STARTED = "started";
    private static final String ROUTE = "route";
    private static final String WHO = "who";

    private final ServerSettings settings;
    private final Guard guard;
    private final AdminDoor admins;
    private final Changes changes;
    private final StaticFiles files = new StaticFiles();
    private final RequestLog log;
    private final Map<String, Operation> operations = new HashMap<>();
    private final QueuedThreadPool threads = new QueuedThreadPool(64, 4);
    private final Javalin javalin;
    private final Desk desk;
    private volatile int port;

    /**
     * A server that is not started yet.
     *
     * @param announce is told each new link of the administrator: the first at the start, another whenever one was used
     */
    public Server(Exercises exercises, ServerSettings settings, Secrets secrets, Consumer<String> announce) {
        this.settings = settings;
        this.log = new RequestLog(settings.log(), Clock.systemUTC());
        this.admins = new AdminDoor(secrets, secret -> announce.accept(linkOf(secret)));
        this.guard = new Guard(settings, exercises, admins);
        this.changes = new Changes(settings.limits(), threads);
        this.desk = new Desk(exercises, guard, admins, changes, settings, this::base);
        operations.putAll(new Operations().all());
        operations.putAll(desk.all());
        operations.put(
                "description",
                call -> call.context()
                        .contentType("application/json")
                        .result(files.own("/openapi.json")
                                .orElseThrow(Refusal::unknown)
                                .bytes()));
        threads.setName("tributary-web");
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Listens from now on.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public void start() {
        javalin.start();
        port = javalin.port();
        guard.open(port);
        admins.renew();
        log.note("listens at " + base());
    }

    /** What links begin with, such as {@code http://127.0.0.1:7070}. */
    public String base() {
        return settings.base(port);
    }

    /** The port it listens at. */
    public int port() {
        return port;
    }

    /** The link by which somebody with this secret comes in. */
    public String linkOf(String secret) {
        return base() + "/join#" + secret;
    }

    /** Ends the open streams, then stops. What was accepted is kept by the exercises, which stay open. */
    @Override
    public void close() {
        changes.close();
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Access.SCENARIO_bytes;
        config.http.prefer405over404 = false;
        config.router.ignoreTrailingSlashes = false;
        Jetty.configure(config.jetty, settings, threads);
        config.requestLogger.http((context, took_ms) -> logged(context));
        config.routes.before(this::begin);
        config.routes.exception(Refusal.class, (refusal, context) -> refuse(context, refusal));
        config.routes.exception(Exception.class, this::fail);
        config.routes.error(404, context -> {
            if (context.attribute(ROUTE) == null) {
                refuse(context, Refusal.unknown());
            }
        });
        for (Access.Rule rule : Access.RULES) {
            route(config, rule);
        }
        PAGES.forEach((path, name) ->
                config.routes.get(path, context -> file(context, files.own("/" + name + ".html"))));
        for (String folder : List.of("/app/", "/words/")) {
            config.routes.get(
                    folder + "<name>", context -> file(context, files.own(folder + context.pathParam("name"))));
        }
        config.routes.get("/lib/<name>", context -> file(context, files.library("/" + context.pathParam("name"))));
    }

    private void route(JavalinConfig config, Access.Rule rule) {
        Operation operation = Optional.ofNullable(operations.get(rule.operation()))
                .orElseThrow(() -> new IllegalStateException("Nothing is done for " + rule.name() + "."));
        switch (rule.method()) {
            case GET -> config.routes.get(rule.path(), context -> handle(context, rule, operation));
            case POST -> config.routes.post(rule.path(), context -> handle(context, rule, operation));
        }
    }

    private void handle(Context context, Access.Rule rule, Operation operation) throws java.io.IOException {
        context.attribute(ROUTE, rule.name());
        Caller caller = guard.admit(context, rule);
        context.attribute(WHO, caller.shown());
        operation.handle(new Call(context, rule, caller, settings.limits().body_bytes(), threads));
    }

    private void begin(Context context) {
        context.attribute(STARTED, System.nanoTime());
        Headers.put(context);
        guard.atTheGate(context);
    }

    private static void file(Context context, Optional<StaticFiles.Content> found) {
        StaticFiles.Content content = found.orElseThrow(Refusal::unknown);
        context.header("Cache-Control", "no-cache").header("ETag", content.tag());
        if (content.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(content.type()).result(content.bytes());
        }
    }

    private static void refuse(Context context, Refusal refusal) {
        context.status(refusal.status()).contentType("application/json");
        context.result(Json.write(new Told.Problem(refusal.code(), refusal.reason())));
        if (refusal.status() == 429) {
            context.header("Retry-After", "5");
        }
        if (refusal.status() == 413 || refusal.status() == 408) {
            context.header("Connection", "close"); // what was not read must not be taken for the next request
        }
    }

    private void fail(Exception problem, Context context) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof Refusal refusal) {
            refuse(context, refusal);
            return;
        }
        String route = Optional.<String>ofNullable(context.attribute(ROUTE)).orElse("no route");
        long number = log.fault(route, cause);
        refuse(
                context,
                new Refusal(500, "fault", "This is a fault of the server, number %d in its log.".formatted(number)));
    }

    private void logged(Context context) {
        String route = context.attribute(ROUTE);
        Long started = context.attribute(STARTED);
        boolean tells = context.statusCode() >= 400 || context.method().name().equals("POST");
        if (tells && started != null) {
            String who = Optional.<String>ofNullable(context.attribute(WHO)).orElse("-");
            double took_ms = (System.nanoTime() - started) / 1e6;
            log.request(route == null ? "no route" : route, who, context.statusCode(), took_ms);
        }
    }
}
