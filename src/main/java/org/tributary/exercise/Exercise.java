package org.tributary.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/**
 * One exercise. What is handed in is done by one thread, in order, and answered once it is on the disk; views are made after
 * that, and are there at once for whoever asks. Thread-safe.
 */
@SuppressWarnings("DoNotCallSuggester") // to be made
public final class Exercise {

    private Exercise() {}

    /** Its name. */
    public ExerciseId id() {
        throw new UnsupportedOperationException();
    }

    /** From what it is played, besides its entries. */
    public Journal.Opening opening() {
        throw new UnsupportedOperationException();
    }

    /** What is played. */
    public Scenario scenario() {
        throw new UnsupportedOperationException();
    }

    /** Where it stands, as everybody may know. */
    public Header header() {
        throw new UnsupportedOperationException();
    }

    // people

    /** Whose session has this secret; empty if it is nobody's, or no longer. */
    public Optional<Person> personOf(String sessionSecret) {
        throw new UnsupportedOperationException();
    }

    /** Somebody who was invited. */
    public Optional<Person> find(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /**
     * Invites somebody, by a link that is said once.
     *
     * @param by somebody of exercise control; empty: the server itself
     */
    public CompletableFuture<Invited> invite(Optional<PersonId> by, Invitation invitation) {
        throw new UnsupportedOperationException();
    }

    /** Another link for somebody; the one before and whoever came in by it are out. */
    public CompletableFuture<Invited> reissue(Optional<PersonId> by, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Lets in whoever knows a link's secret, which is used up by that. */
    public CompletableFuture<Joined> joinByLink(String linkSecret) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** Tells after each commit whose views are new, from a thread of the exercise: be quick. Close it to hear no more. */
    public AutoCloseable listen(Consumer<Change> listener) {
        throw new UnsupportedOperationException();
    }

    // views

    /**
     * What a seat sees.
     *
     * @throws IllegalArgumentException if the person is not of that seat
     */
    public SeatView seatView(SeatId seat, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** What a seat sees, for exercise control. */
    public SeatView viewAs(SeatId seat) {
        throw new UnsupportedOperationException();
    }

    /** What a seat may order about something. */
    public Options options(SeatId seat, Options.About about) {
        throw new UnsupportedOperationException();
    }

    /** What exercise control sees. */
    public ExconView exconView() {
        throw new UnsupportedOperationException();
    }

    /** What evaluators see. */
    public EvaluatorView evaluatorView() {
        throw new UnsupportedOperationException();
    }

    /** What observers see. */
    public ObserverView observerView() {
        throw new UnsupportedOperationException();
    }

    /**
     * The hot wash: for all, or a seat's page to take home.
     *
     * @throws IllegalStateException before ENDEX
     */
    public HotWash hotWash(Optional<SeatId> seat) {
        throw new UnsupportedOperationException();
    }

    /**
     * A moment of the exercise; before ENDEX only what has been played.
     *
     * @param seat as whom it is seen; empty: the ground truth, for exercise control and, after ENDEX, whom it shows it
     */
    public ReplayFrame replayAt(double hour, Optional<SeatId> seat) {
        throw new UnsupportedOperationException();
    }

    /** What people wrote after ENDEX, as far as that person may see it. */
    public Released released(PersonId reader) {
        throw new UnsupportedOperationException();
    }

    // files

    /** Writes all of it to one file. */
    public void export(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes it as the folder of a run, which {@code tributary review} can work on.
     *
     * @throws IllegalStateException before ENDEX
     */
    public void writeRun(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }
}
