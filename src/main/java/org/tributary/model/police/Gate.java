package org.tributary.model.police;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;

/** A crossing at which people are handed over, so many a day. It wakes once a day while somebody waits and it is open. */
final class Gate {
    /** How fast people are brought there. Assumed. */
    static final double COLUMN_KMH = 10;

    private static final double DAY_H = 24;

    private record Side(String controller, Country to) {}

    private static final class Waiting {
        private int persons;
        private int bosses;
        private long cause;
    }

    private final World world;
    private final Crossing crossing;
    private final Place place;
    private final int capacity;
    private final Audience witnesses;
    private final Map<Side, Waiting> queue = new LinkedHashMap<>();
    private final int index;
    private boolean due;
    private int waiting;

    Gate(World world, Crossing crossing, Place place, int capacity, Audience witnesses) {
        this.world = world;
        this.crossing = crossing;
        this.place = place;
        this.capacity = capacity;
        this.witnesses = witnesses;
        this.index = world.clockwork().newIndex();
    }

    Place place() {
        return place;
    }

    boolean isOpen() {
        return crossing.isOpen();
    }

    int waiting() {
        return waiting;
    }

    /** How long somebody who comes now waits. */
    double waiting_h() {
        return DAY_H * waiting / capacity;
    }

    /** How many more than those who wait can pass in a time. */
    int room(double within_h) {
        return Math.max(0, (int) Math.round(capacity * within_h / DAY_H) - waiting);
    }

    /** People are brought; they pass one after the other, from when they have arrived. */
    void bring(String controller, Country to, int persons, int bosses, double transport_h, long cause) {
        Waiting batch = queue.computeIfAbsent(new Side(controller, to), none -> new Waiting());
        batch.persons += persons;
        batch.bosses += bosses;
        batch.cause = cause;
        waiting += persons;
        if (!due) {
            due = true;
            receiveAt(world.now_h() + transport_h);
        }
    }

    private void receiveAt(double at_h) {
        world.clockwork().at(at_h, Phase.OPERATION, index, () -> {
            if (!isOpen()) {
                crossing.whenOpen(() -> receiveAt(world.now_h()));
                return Wake.USED;
            }
            receive();
            due = waiting > 0;
            if (due) {
                receiveAt(world.now_h() + DAY_H);
            }
            return Wake.USED;
        });
    }

    private void receive() {
        int left = capacity;
        PlaceId at = place.id();
        for (var entry : queue.entrySet()) {
            Waiting batch = entry.getValue();
            int persons = Math.min(left, batch.persons);
            if (persons > 0) {
                // those in command are brought last, under guard
                int bosses = Math.max(0, batch.bosses - (batch.persons - persons));
                batch.persons -= persons;
                batch.bosses -= bosses;
                waiting -= persons;
                left -= persons;
                Side side = entry.getKey();
                world.record(
                        at,
                        witnesses,
                        batch.cause,
                        new Happening.PersonsHandedOver(side.controller(), side.to(), persons, bosses));
            }
        }
        queue.values().removeIf(batch -> batch.persons == 0);
    }
}
