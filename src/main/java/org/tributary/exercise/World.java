package org.tributary.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SeatId;
import org.tributary.run.Doctrines;
import org.tributary.run.RunPlan;
import org.tributary.run.Table;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;

/** The live run behind an exercise, and what was heard of it. For one thread. */
final class World {
    private final RunPlan plan;
    private final long seed;
    private final Log log = new Log();
    private final FlashWatch watch;
    private final Map<SeatId, Memory> memories = new LinkedHashMap<>();
    private final Map<InjectId, Inject> injects = new LinkedHashMap<>();
    private final Map<SeatId, Decider> deciders = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<EventListener> listeners = new ArrayList<>();
    private @Nullable Table table;
    private int flashes;

    /** A doctrine's commander, who keeps what he saw. */
    private record Decider(Sheet.Lead lead, Commander commander) {}

    /**
     * Where play came to a stop.
     *
     * @param moves how many moves led there
     * @param why the reasons of a flash, by the seat that may know them
     */
    record Arrival(
            int round, double at_h, boolean flash, boolean over, String hash, int moves, Map<SeatId, Set<String>> why) {
        Arrival {
            why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
        }
    }

    World(RunPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        Scenario scenario = plan.scenario();
        scenario.msel().forEach(inject -> injects.put(inject.inject(), inject));
        watch = new FlashWatch(
                scenario, id -> findInject(id).flatMap(Inject::expect).isPresent());
        var book = new Book();
        scenario.seats()
                .forEach((id, seat) -> memories.put(id, new Memory(id, seat.agencies(), book, this::findInject)));
        listeners.add(log);
        listeners.add(book);
        listeners.addAll(memories.values());
        listeners.add(watch);
    }

    Scenario scenario() {
        return plan.scenario();
    }

    RunPlan plan() {
        return plan;
    }

    Log log() {
        return log;
    }

    Memory memory(SeatId seat) {
        return java.util.Objects.requireNonNull(memories.get(seat), seat.value());
    }

    Optional<Inject> findInject(InjectId id) {
        return Optional.ofNullable(injects.get(id));
    }

    /** Those of the scenario, then what was written on the spot. */
    List<Inject> injects() {
        return List.copyOf(injects.values());
    }

    /** The stops of this line, in order. */
    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    boolean hasBegun() {
        return table != null;
    }

    /** What a seat knows now, and goes on to know. */
    SeatPicture look(SeatId seat) {
        return begun().look(seat);
    }

    Scorecard scorecard() {
        return begun().scorecard();
    }

    /** Does a move. @return why it is refused; empty if it is done */
    Optional<String> act(Move move) {
        moves.add(move);
        if (move instanceof Move.Begin) {
            table = Table.open(plan, seed, listeners);
            watch.calls(begun()::callStop);
            arrive(1, false);
        } else if (move instanceof Move.Give give) {
            Optional<String> refusal = begun().give(give.seat(), give.order());
            memory(give.seat()).sign(give.by(), give.at());
            return refusal;
        } else if (move instanceof Move.GoOn on) {
            goOn(on);
        } else if (move instanceof Move.Steer steer) {
            return begun().control(steer.control());
        } else if (move instanceof Move.Write write) {
            Inject byHand = byHand(write.inject());
            injects.put(byHand.inject(), byHand);
            begun().fire(byHand);
        } else if (move instanceof Move.Finish) {
            memories.values().forEach(Memory::playGoesOn);
            while (!begun().isOver()) {
                begun().playTo(scenario().clock().endex_h());
            }
            arrive(last().round(), false);
        }
        return Optional.empty();
    }

    /** What is written on the spot fires at once and expects nothing. */
    private static Inject byHand(Inject inject) {
        return new Inject(
                inject.inject(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inject.from(),
                inject.to(),
                inject.delivery(),
                inject.text(),
                inject.controller(),
                inject.effects(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Inject.Trigger.BY_HAND));
    }

    private void goOn(Move.GoOn on) {
        on.asked().forEach((seat, lead) -> begun().ask(seat, commander(seat, lead)));
        memories.values().forEach(Memory::playGoesOn);
        int round = last().round();
        double end_h = Math.min(
                round * scenario().clock().rounds().length().hours(),
                scenario().clock().endex_h());
        watch.begin(on.people(), scenario().clock().rounds().mostFlashes() - flashes);
        double at_h = end_h > begun().now_h() ? begun().playTo(end_h) : end_h;
        watch.end();
        boolean flash = at_h < end_h && !begun().isOver();
        flashes = flash ? flashes + 1 : 0;
        arrive(flash || begun().isOver() ? round : round + 1, flash);
    }

    private void arrive(int round, boolean flash) {
        boolean over = begun().isOver();
        var arrival = new Arrival(
                round, begun().now_h(), flash, over, begun().hash(), moves.size(), flash ? watch.reasons() : Map.of());
        arrivals.add(arrival);
        memories.values().forEach(memory -> memory.stopped(arrivals.size()));
    }

    /** Where it stands. */
    Arrival last() {
        return arrivals.get(arrivals.size() - 1);
    }

    private Commander commander(SeatId seat, Sheet.Lead lead) {
        Decider decider = deciders.get(seat);
        if (decider == null || !decider.lead().equals(lead)) {
            var doctrine = Doctrines.named(lead.doctrine())
                    .orElseThrow(() ->
                            new IllegalArgumentException("There is no doctrine \"%s\".".formatted(lead.doctrine())));
            decider = new Decider(lead, doctrine.commanderFor(seat));
            deciders.put(seat, decider);
        }
        return decider.commander();
    }

    /** Another world, as this one was at one of its stops. */
    World backTo(int stop) {
        return replayed(arrivals.get(stop).moves());
    }

    /** Another world, after all moves of this one but the last. */
    World withoutLast() {
        return replayed(moves.size() - 1);
    }

    private World replayed(int most) {
        var other = new World(plan, seed);
        for (Move move : moves.subList(0, most)) {
            other.act(move);
        }
        return other;
    }

    /** The events since this many, in order of sequence. */
    List<Event> since(int size) {
        List<Event> all = log.soFar();
        return all.subList(size, all.size());
    }

    private Table begun() {
        Table running = table;
        if (running == null) {
            throw new IllegalStateException("STARTEX has not been called.");
        }
        return running;
    }
}
