package org.tributary.exercise;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.SeatId;
import org.tributary.run.Doctrines;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;

/**
 * What entries make of an exercise: its state, its world, and the replies. The same entries make the same course, to the
 * bit. For one thread.
 */
final class Course {
    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<SeatId, Long> countsOfSeats = new HashMap<>();
    private final Map<Long, Long> numbersOfSeats = new HashMap<>();
    private State state;
    private World world;

    /** What was played does not come out as the journal says. */
    static final class Differs extends RuntimeException {
        private static final long serialVersionUID = 1;

        Differs(String message) {
            super(message);
        }
    }

    /** Before the first entry. */
    Course(Scenario scenario, long seed) {
        this(RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of())), seed);
    }

    Course(RunPlan plan, long seed) {
        this.state = State.begin(State.Setting.of(plan.scenario(), plan.doctrines()));
        this.world = new World(plan, seed);
    }

    State state() {
        return state;
    }

    World world() {
        return world;
    }

    /** The reply to somebody's act of that key, if there was one. */
    Optional<Reply> replyTo(Optional<PersonId> by, String key) {
        return Optional.ofNullable(replies.get(name(by, key)));
    }

    private static String name(Optional<PersonId> by, String key) {
        return by.map(PersonId::value).orElse("") + "\n" + key;
    }

    /**
     * Takes one more entry.
     *
     * @return what becomes of it
     * @throws Differs if it says of the world what is not so
     */
    Reply take(Entry entry) {
        Optional<String> refusal = move(entry);
        state = state.apply(entry);
        Reply reply = refusal.map(reason -> new Reply(false, entry.number(), entry.at(), Reply.REFUSED, reason))
                .orElseGet(() -> Reply.done(entry.number(), entry.at()));
        entry.key().ifPresent(key -> replies.put(name(entry.by(), key), reply));
        seatOf(entry.by())
                .ifPresent(seat -> numbersOfSeats.put(entry.number(), countsOfSeats.merge(seat, 1L, Long::sum)));
        return reply;
    }

    private Optional<SeatId> seatOf(Optional<PersonId> person) {
        return person.flatMap(state.people()::find).flatMap(Person::seat);
    }

    /** A reply as its reader may see it: people of a seat learn a number that runs by seat, since a common one counts others. */
    Reply told(Optional<PersonId> reader, Reply reply) {
        return reply.number() == 0 || seatOf(reader).isEmpty()
                ? reply
                : reply.numbered(numbersOfSeats.getOrDefault(reply.number(), 0L));
    }

    /** What the server must write next, after an act by which the world went on or back; empty after any other. */
    Optional<Act.Stopped> due() {
        if (state.phase() != Phase.PLAYING) {
            return Optional.empty();
        }
        World.Arrival here = world.last();
        return Optional.of(new Act.Stopped(
                state.lastStop() + 1, here.round(), here.at_h(), here.flash(), here.over(), here.hash()));
    }

    private Optional<String> move(Entry entry) {
        Act act = entry.act();
        if (act instanceof Act.Stopped stopped) {
            compare(stopped, entry.number());
            return Optional.empty();
        }
        if (act instanceof Act.GoBack back) {
            world = world.backTo(
                    state.stops().indexOf(state.opening(back.round()).orElseThrow()));
            return Optional.empty();
        }
        return moveOf(entry).flatMap(this::act);
    }

    private Optional<String> act(Move move) {
        try {
            return world.act(move);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // the world may be half moved: it is made again without what could not be done
            world = world.withoutLast();
            return Optional.of("it could not be done: " + e.getMessage());
        }
    }

    private Optional<Move> moveOf(Entry entry) {
        Act act = entry.act();
        if (act instanceof Act.Startex) {
            return Optional.of(new Move.Begin());
        }
        if (act instanceof Act.Send send) {
            return Optional.of(new Move.Give(send.seat(), send.order(), entry.by(), entry.at()));
        }
        if (act instanceof Act.Close) {
            return Optional.of(new Move.GoOn(state.asked(), ledByPeople()));
        }
        if (act instanceof Act.ControlInject controlled) {
            return Optional.of(new Move.Steer(controlled.control()));
        }
        if (act instanceof Act.WriteInject written) {
            return Optional.of(new Move.Write(written.inject()));
        }
        return act instanceof Act.Endex ? Optional.of(new Move.Finish()) : Optional.empty();
    }

    private Set<SeatId> ledByPeople() {
        var led = new LinkedHashSet<SeatId>();
        state.seats().forEach((seat, sheet) -> {
            if (sheet.isLedByPeople()) {
                led.add(seat);
            }
        });
        return led;
    }

    private void compare(Act.Stopped stopped, long number) {
        Act.Stopped played = due().orElseThrow(
                        () -> new Differs("entry %d says that play stopped, but it had not gone on".formatted(number)));
        if (!played.equals(stopped)) {
            throw new Differs(
                    "entry %d says that play came to stop %d at hour %s with the hash %s, but played again it is %s"
                            .formatted(number, stopped.stop(), stopped.at_h(), stopped.hash(), played));
        }
    }
}
