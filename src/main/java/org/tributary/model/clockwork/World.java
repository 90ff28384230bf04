package org.tributary.model.clockwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.scenario.Parameters;

/** What all agents of one run share: the map, the numbers, chance, the clockwork and the chronicle. Not thread-safe. */
public final class World {
    private final Region region;
    private final Parameters parameters;
    private final Chance chance;
    private final Clockwork clockwork;
    private final List<Listening> listeners = new ArrayList<>();
    /** Who hears of what happens, worked out when such a thing first happens; most kinds interest few. */
    private final Map<Class<?>, List<EventListener>> hearers = new HashMap<>();

    private long sequence;

    /** A listener and what it hears of: everything, if no kinds are named. */
    private record Listening(EventListener listener, List<Class<? extends Happening>> kinds) {
        boolean hears(Class<?> kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    /** A world in which nothing has happened yet. */
    public World(Region region, Parameters parameters, Chance chance, Clockwork clockwork) {
        this.region = region;
        this.parameters = parameters;
        this.chance = chance;
        this.clockwork = clockwork;
    }

    /** The map. */
    public Region region() {
        return region;
    }

    /** The value of a parameter; look it up once, when an agent is made. */
    public double parameter(String name) {
        return parameters.value(name);
    }

    /** Where every draw comes from. */
    public Chance chance() {
        return chance;
    }

    /** When things happen. */
    public Clockwork clockwork() {
        return clockwork;
    }

    /** Hours since STARTEX. */
    public double now_h() {
        return clockwork.now_h();
    }

    /** Lets somebody hear from now on the events of the kinds that it names, or all. */
    public void addListener(EventListener listener) {
        listen(new Listening(listener, List.copyOf(listener.kinds())));
    }

    /**
     * Lets somebody hear from now on the events in which things of these kinds happen, and no others: kinds that nobody
     * hears of cost nothing. Listeners hear in the order in which they were added.
     *
     * @param kinds records of {@link Happening}; with none, nothing is ever heard
     */
    public void addListener(EventListener listener, List<Class<? extends Happening>> kinds) {
        if (!kinds.isEmpty()) {
            listen(new Listening(listener, List.copyOf(kinds)));
        }
    }

    private void listen(Listening listening) {
        listeners.add(listening);
        hearers.clear();
    }

    /**
     * Records what happened now.
     *
     * @param cause the sequence number of the event that led to it; 0 if none did
     * @return its sequence number
     */
    public long record(@Nullable PlaceId place, Audience mayKnow, long cause, Happening what) {
        sequence++;
        List<EventListener> hearing = hearers(what.getClass());
        if (!hearing.isEmpty()) {
            var event = new Event(sequence, clockwork.now_h(), cause, place, mayKnow, what);
            for (int i = 0; i < hearing.size(); i++) {
                hearing.get(i).hear(event);
            }
        }
        return sequence;
    }

    private List<EventListener> hearers(Class<?> kind) {
        List<EventListener> known = hearers.get(kind);
        if (known == null) {
            known = listeners.stream()
                    .filter(listening -> listening.hears(kind))
                    .map(Listening::listener)
                    .toList();
            hearers.put(kind, known);
        }
        return known;
    }
}
