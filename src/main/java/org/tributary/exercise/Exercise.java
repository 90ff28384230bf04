package org.tributary.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.SeatId;
import org.tributary.region.Ways;
import org.tributary.run.Doctrines;
import org.tributary.run.Manifest;
import org.tributary.run.RunFolder;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.score.OverridesFile;

/**
 * One exercise. What is handed in is done by one thread, in order, and answered once it is on the disk; views are made before
 * the answer, so whoever was answered sees what he or she did. Thread-safe.
 */
public final class Exercise {
    private static final System.Logger LOG = System.getLogger(Exercise.class.getName());

    /** How long a link that nobody used lets somebody in. */
    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Journal journal;
    private final Journal.Opening opening;
    private final Scenario scenario;
    private final Clock clock;
    private final Secrets secrets;
    private final ScheduledExecutorService timer;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final RunPlan plan;
    private final Ways ways;
    private volatile Snapshot snapshot;
    private volatile Writer writer;
    private volatile @Nullable ScheduledFuture<?> closing;

    private Exercise(
            Journal journal,
            Journal.Opening opening,
            Scenario scenario,
            Clock clock,
            Secrets secrets,
            ScheduledExecutorService timer)
            throws IOException {
        this.journal = journal;
        this.opening = opening;
        this.scenario = scenario;
        this.clock = clock;
        this.secrets = secrets;
        this.timer = timer;
        this.plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of()));
        this.ways = plan.ways();
        var reading = read();
        this.snapshot = reading.snapshot();
        this.writer = reading.writer();
    }

    /** Plays an exercise again from its journal, to where it stood, and lets it go on. */
    static Exercise open(
            Journal journal,
            Journal.Opening opening,
            Function<String, Scenario> reader,
            Clock clock,
            Secrets secrets,
            ScheduledExecutorService timer)
            throws IOException {
        var exercise = new Exercise(journal, opening, reader.apply(opening.scenario()), clock, secrets, timer);
        exercise.writer.start();
        exercise.schedule();
        return exercise;
    }

    private Reopened read() throws IOException {
        return Reopened.from(journal, opening, plan, clock, this::show);
    }

    private void show(Publisher.News news) {
        snapshot = news.snapshot();
        for (Consumer<Change> listener : listeners) {
            try {
                listener.accept(news.change());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a listener of exercise " + opening.exercise() + " failed", e);
            }
        }
        schedule();
    }

    /** Lets the table's clock close the stop when its time runs out. */
    private void schedule() {
        ScheduledFuture<?> before = closing;
        if (before != null) {
            before.cancel(false);
        }
        State state = snapshot.state();
        state.deadline().ifPresent(deadline -> {
            long wait_ms =
                    Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
            closing = timer.schedule(() -> close(state.stop(), deadline), wait_ms, TimeUnit.MILLISECONDS);
        });
    }

    private void close(int stop, Instant deadline) {
        var unused = writer.hand(Optional.empty(), Optional.empty(), state -> {
            boolean still = state.deadline().filter(deadline::equals).isPresent() && state.stop() == stop;
            return still
                    ? Writer.Wish.of(new Act.Close(stop))
                    : Writer.Wish.none(new Rules.Refusal("wrong-stop", "the stop is over, or its time was extended"));
        });
    }

    /** Reads it from its journal again, as after a failed write; what was accepted is there. */
    public synchronized void readAnew() throws IOException {
        writer.close();
        Reopened reading = read();
        snapshot = reading.snapshot();
        writer = reading.writer();
        writer.start();
        schedule();
    }

    void close() {
        ScheduledFuture<?> before = closing;
        if (before != null) {
            before.cancel(false);
        }
        writer.close();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Its name. */
    public ExerciseId id() {
        return opening.exercise();
    }

    /** From what it is played, besides its entries. */
    public Journal.Opening opening() {
        return opening;
    }

    /** What is played. */
    public Scenario scenario() {
        return scenario;
    }

    /** Where it stands, as everybody may know. */
    public Header header() {
        return snapshot.header().at(clock.instant());
    }

    // people

    /** Whose session has this secret; empty if it is nobody's, or no longer. */
    public Optional<Person> personOf(String sessionSecret) {
        return snapshot.state().people().bySession(Secrets.hash(sessionSecret));
    }

    /** Whether a link of this secret lets somebody in now. */
    public boolean hasLink(String linkSecret) {
        return snapshot.state()
                .people()
                .byLink(Secrets.hash(linkSecret), clock.instant())
                .isPresent();
    }

    /** Somebody who was invited. */
    public Optional<Person> find(PersonId person) {
        return snapshot.state().people().find(person);
    }

    /**
     * Invites somebody, by a link that is said once.
     *
     * @param by somebody of exercise control; empty: the server itself
     */
    public CompletableFuture<Invited> invite(Optional<PersonId> by, Invitation invitation) {
        String secret = secrets.next();
        Instant expires = clock.instant().plus(LINK_LASTS);
        var id = new CompletableFuture<PersonId>();
        return writer.hand(by, Optional.empty(), state -> {
                    PersonId next = state.people().nextId();
                    id.complete(next);
                    return Writer.Wish.of(new Act.Invite(
                            next,
                            invitation.name(),
                            invitation.duty(),
                            invitation.seat(),
                            invitation.lead(),
                            invitation.language(),
                            Secrets.hash(secret),
                            expires));
                })
                .thenApply(reply -> invited(reply, id.getNow(new PersonId("nobody")), secret));
    }

    private Invited invited(Reply reply, PersonId person, String secret) {
        return reply.accepted()
                ? new Invited(reply, find(person), Optional.of(secret))
                : new Invited(reply, Optional.empty(), Optional.empty());
    }

    /** Another link for somebody; the one before and whoever came in by it are out. */
    public CompletableFuture<Invited> reissue(Optional<PersonId> by, PersonId person) {
        String secret = secrets.next();
        var act = new Act.Reissue(person, Secrets.hash(secret), clock.instant().plus(LINK_LASTS));
        return submit(by, Optional.empty(), act).thenApply(reply -> invited(reply, person, secret));
    }

    /** Lets in whoever knows a link's secret, which is used up by that. */
    public CompletableFuture<Joined> joinByLink(String linkSecret) {
        String secret = secrets.next();
        var who = new CompletableFuture<PersonId>();
        return writer.hand(
                        Optional.empty(),
                        Optional.empty(),
                        state -> state.people()
                                .byLink(Secrets.hash(linkSecret), clock.instant())
                                .map(person -> {
                                    who.complete(person.id());
                                    return Writer.Wish.of(new Act.Join(person.id(), Secrets.hash(secret)));
                                })
                                .orElse(Writer.Wish.none(new Rules.Refusal(
                                        "link-invalid", "the link was used, ran out, or was never given"))))
                .thenApply(reply -> reply.accepted()
                        ? new Joined(reply, find(who.getNow(new PersonId("nobody"))), Optional.of(secret))
                        : new Joined(reply, Optional.empty(), Optional.empty()));
    }

    // acts

    /**
     * Hands something in. The answer comes once it is on the disk, or at once if it is refused at the door.
     *
     * @param by who does it; empty: the server itself
     * @param key chosen by the sender: what comes again from the same person with the same key is answered again and not
     *     done again
     */
    public CompletableFuture<Reply> submit(Optional<PersonId> by, Optional<String> key, Act act) {
        return writer.hand(by, key, state -> Writer.Wish.of(act));
    }

    /** Tells after each commit whose views are new, from a thread of the exercise: be quick. Close it to hear no more. */
    public AutoCloseable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    // views

    /**
     * What a seat sees.
     *
     * @throws IllegalArgumentException if the person is not of that seat
     */
    public SeatView seatView(SeatId seat, PersonId person) {
        Snapshot now = snapshot;
        Person reader = now.state()
                .people()
                .find(person)
                .filter(known -> known.seat().filter(seat::equals).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("%s is not of seat %s.".formatted(person, seat)));
        var you = new SeatView.You(reader.id(), reader.name(), reader.lead(), reader.language());
        SeatView view = now.desk(seat).view();
        return view.with(view.number(), view.exercise().at(clock.instant()), you);
    }

    /** What a seat sees, for exercise control. */
    public SeatView viewAs(SeatId seat) {
        SeatView view = snapshot.desk(seat).view();
        return view.with(view.number(), view.exercise().at(clock.instant()), view.you());
    }

    /** What a seat may order about something. */
    public Options options(SeatId seat, Options.About about) {
        return Choices.of(snapshot.desk(seat), ways, about);
    }

    /** What exercise control sees. */
    public ExconView exconView() {
        return ControlRoom.of(scenario, snapshot, header());
    }

    /** What evaluators see. */
    public EvaluatorView evaluatorView() {
        return ControlRoom.forEvaluators(scenario, snapshot, header());
    }

    /** What observers see. */
    public ObserverView observerView() {
        return ControlRoom.forObservers(scenario, snapshot, header());
    }

    /**
     * The hot wash: for all, or a seat's page to take home.
     *
     * @throws IllegalStateException before ENDEX
     */
    public HotWash hotWash(Optional<SeatId> seat) {
        Snapshot now = ended();
        var scores = new Scores(scenario, now.state(), now.scorecard());
        return new Wash(scenario, ways.region(), now.log()).page(header(), seat, scores);
    }

    /**
     * A moment of the exercise; before ENDEX only what has been played.
     *
     * @param seat as whom it is seen; empty: the ground truth, for exercise control and, after ENDEX, whom it shows it
     */
    public ReplayFrame replayAt(double hour, Optional<SeatId> seat) {
        return Frames.at(scenario, snapshot, hour, seat);
    }

    /** What people wrote after ENDEX, as far as that person may see it. */
    public Released released(PersonId reader) {
        State state = snapshot.state();
        return Frames.released(
                state,
                state.people()
                        .find(reader)
                        .orElseThrow(() -> new IllegalArgumentException("Nobody here is %s.".formatted(reader))));
    }

    // files

    /** Writes all of it to one file. */
    public void export(Path file) throws IOException {
        ExportFile.write(journal, opening, file);
    }

    /**
     * Writes it as the folder of a run, which {@code tributary review} can work on.
     *
     * @param writer makes the text of a scenario, such as {@code ScenarioWriter::toJson}
     * @throws IllegalStateException before ENDEX
     * @throws IOException if it cannot be written
     */
    public void writeRun(Path folder, Function<Scenario, String> writer) throws IOException {
        Snapshot now = ended();
        String text = writer.apply(now.played(scenario));
        var scores = new Scores(scenario, now.state(), now.scorecard());
        try (RunFolder run = RunFolder.begin(folder)) {
            now.log().forEach(run::hear);
            run.keep(plan, text, scores.computed().orElseThrow());
            run.finish(new Manifest(
                    scenario.scenario() + ".json",
                    Secrets.hash(text),
                    opening.seed(),
                    List.of("exercise", opening.exercise().value()),
                    clock.instant().toString()));
        }
        if (!scores.overrides().isEmpty()) {
            OverridesFile.write(folder, scores.overrides());
        }
    }

    private Snapshot ended() {
        Snapshot now = snapshot;
        if (now.state().phase() != Phase.ENDED) {
            throw new IllegalStateException("ENDEX has not been called.");
        }
        return now;
    }
}
