package org.tributary._support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tributary.exercise.Act;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.ExerciseId;
import org.tributary.exercise.Exercises;
import org.tributary.exercise.Invitation;
import org.tributary.exercise.Invited;
import org.tributary.exercise.Journal;
import org.tributary.exercise.PersonId;
import org.tributary.exercise.Reply;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.read.ScenarioReader;

/** A room in which an exercise is played: people by their seats, EXCON, and a journal. */
public final class Room implements AutoCloseable {
    private static final AtomicInteger SECRETS = new AtomicInteger();

    private final Journal journal;
    private Exercises exercises;
    private final ExerciseId id;
    private final PersonId excon;
    private final Map<SeatId, PersonId> leads = new LinkedHashMap<>();

    private Room(Journal journal, String scenario, long seed, String... seats) {
        try {
            this.journal = journal;
            exercises = opened(journal);
            id = exercises.create(scenario, seed, "");
            excon = invite(Invitation.excon("Control")).person().orElseThrow().id();
            for (String seat : seats) {
                var seatId = new SeatId(seat);
                leads.put(
                        seatId,
                        invite(Invitation.lead("Lead of " + seat, seatId))
                                .person()
                                .orElseThrow()
                                .id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An exercise of a shipped scenario, with people in these seats and doctrines in the others. */
    public static Room of(String scenario, long seed, String... seats) {
        return new Room(new MemoryJournal(), shipped(scenario), seed, seats);
    }

    /** The same on another journal. */
    public static Room of(Journal journal, String scenarioText, long seed, String... seats) {
        return new Room(journal, scenarioText, seed, seats);
    }

    /** The text of a shipped scenario. */
    public static String shipped(String name) {
        try {
            return Files.readString(Path.of("scenarios", name + ".yaml"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exercises as a server opens them, but with secrets that are easy to tell apart. */
    public static Exercises opened(Journal journal) throws IOException {
        return Exercises.open(
                journal,
                text -> ScenarioReader.read("scenario", text.getBytes(UTF_8)),
                Clock.systemUTC(),
                () -> "secret-" + SECRETS.incrementAndGet());
    }

    /** The server is ended and started again. */
    public Room restarted() throws IOException {
        exercises.close();
        exercises = opened(journal);
        return this;
    }

    public Exercises exercises() {
        return exercises;
    }

    public Exercise exercise() {
        return exercises.find(id).orElseThrow();
    }

    public PersonId excon() {
        return excon;
    }

    public PersonId lead(String seat) {
        return leads.get(new SeatId(seat));
    }

    public Invited invite(Invitation invitation) {
        return exercise().invite(Optional.empty(), invitation).join();
    }

    /** EXCON does something. */
    public Reply control(Act act) {
        return exercise().submit(Optional.of(excon), Optional.empty(), act).join();
    }

    /** A seat's lead does something. */
    public Reply lead(String seat, Act act) {
        return exercise().submit(Optional.of(lead(seat)), Optional.empty(), act).join();
    }

    /** A seat's lead gives an order at the stop that stands. */
    public Reply order(String seat, Order order) {
        return lead(seat, new Act.Send(new SeatId(seat), stop(), order, Optional.empty()));
    }

    /** Every seat with people says that it is ready. */
    public void allReady() {
        int stop = stop();
        leads.keySet().forEach(seat -> lead(seat.value(), new Act.Ready(seat, stop)));
    }

    /** The number of the stop that stands. */
    public int stop() {
        return exercise().header().stop();
    }

    @Override
    public void close() {
        exercises.close();
    }
}
