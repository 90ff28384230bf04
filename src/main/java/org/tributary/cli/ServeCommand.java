package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tributary.exercise.Act;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.exercise.Secrets;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.store.SqlJournal;
import org.tributary.web.QrPicture;
import org.tributary.web.Server;
import org.tributary.web.ServerSettings;
import org.tributary.web.ShippedScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tributary serve}: the exercise server. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Run exercises that people play in their browsers. Prints the link by which EXCON comes in; everything is kept"
                    + " in one file and is there again at the next start.",
            "--demo opens a small exercise with one seat for you. Ends with Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String DEMO = "first-steps";

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private ReachOptions reach;

    @Option(
            names = "--db",
            paramLabel = "FILE|URL",
            defaultValue = "results/exercises.db",
            description = "Where exercises are kept: a file, or jdbc:postgresql:… (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private String database;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Open an exercise of this scenario, and print EXCON's link.")
    private @Nullable Path scenario;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Its course of chance (default: 1).")
    private long seed;

    @Option(
            names = "--demo",
            description = "Open " + DEMO + " with one seat for you and doctrines in the others, and print your link.")
    private boolean demo;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write down requests that change something or fail, a line of JSON each; no secret is in it.")
    private @Nullable Path log;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> text = Optional.ofNullable(scenario).map(ServeCommand::text);
        ServerSettings settings = reach.settings(Optional.ofNullable(log));
        var secrets = Secrets.ofSystem();
        try (var journal = SqlJournal.open(place());
                var exercises = Exercises.open(journal, ServeCommand::read, Clock.systemUTC(), secrets);
                var server = new Server(exercises, settings, secrets, this::tellAdminLink)) {
            start(server);
            tellPlace(server, settings, exercises);
            if (text.isPresent()) {
                Exercise opened = open(exercises, text.get(), seed);
                tell(
                        "EXCON of this exercise",
                        server.linkOf(link(opened.invite(Optional.empty(), Invitation.excon("EXCON"))
                                .join())));
            }
            if (demo) {
                openDemo(server, exercises);
            }
            waitForTheEnd();
        } catch (IOException problem) {
            throw new BadInput("--db: " + problem.getMessage());
        }
        return Exit.DONE.code();
    }

    private String place() throws IOException {
        if (!database.startsWith("jdbc:")) {
            Path folder = Path.of(database).toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        }
        return database;
    }

    private void start(Server server) {
        try {
            server.start();
        } catch (RuntimeException problem) {
            throw new BadInput("--port: the server cannot listen at %s: %s".formatted(reach.shown(), reason(problem)));
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private void openDemo(Server server, Exercises exercises) throws IOException {
        Exercise opened = open(exercises, new ShippedScenarios().find(DEMO).orElseThrow(), seed);
        SeatId yours = opened.scenario().seats().keySet().iterator().next();
        String seat = link(
                opened.invite(Optional.empty(), Invitation.lead("You", yours)).join());
        String excon =
                link(opened.invite(Optional.empty(), Invitation.excon("EXCON")).join());
        opened.submit(Optional.empty(), Optional.empty(), new Act.Startex()).join();
        tell("EXCON's board of the demo, for another browser or a private window", server.linkOf(excon));
        tell("Your seat in the demo (%s)".formatted(yours), server.linkOf(seat));
    }

    private static Exercise open(Exercises exercises, String text, long seed) throws IOException {
        return exercises.find(exercises.create(text, seed, "")).orElseThrow();
    }

    private static String link(Invited invited) {
        return invited.link()
                .orElseThrow(() -> new BadInput(
                        "Nobody can be invited: %s.".formatted(invited.reply().reason())));
    }

    private void tellPlace(Server server, ServerSettings settings, Exercises exercises) {
        PrintWriter out = out();
        out.printf("Tributary serves at %s%n", server.base());
        out.printf(
                "Exercises are kept in %s; %d there.%n",
                shownDatabase(), exercises.list().size());
        if (settings.isPlain()) {
            out.println(
                    "Not encrypted: whoever is in this network can read what is sent. Use it in a closed room only.");
        }
        reach.fingerprint(settings).ifPresent(print -> {
            out.println("The certificate is its own, so browsers warn once. Its SHA-256 must be:");
            out.println("  " + print);
        });
        if (reach.isForRoom()) {
            out.println(QrPicture.inTerminal(server.base()));
        }
        out.flush();
    }

    /** Without what may follow, such as a password. */
    private String shownDatabase() {
        return database.replaceFirst("\\?.*", "?…").replaceFirst("//[^/@]*@", "//…@");
    }

    private void tellAdminLink(String link) {
        tell("Open and control exercises (works once; another link follows)", link);
    }

    private void tell(String what, String link) {
        out().printf("%n%s:%n  %s%n", what, link);
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Until the process is told to end; then all is closed in order before it does. */
    private static void waitForTheEnd() throws InterruptedException {
        var told = new CountDownLatch(1);
        Thread self = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                self.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        told.await();
    }

    private static String text(Path file) {
        ScenarioReader.read(file); // tells all mistakes with their places in the file
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new BadInput("%s: cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static Scenario read(String text) {
        return ScenarioReader.read("scenario", text.getBytes(UTF_8));
    }
}
