package org.tributary.model.reception;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Audience;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.WayHome;

/** The people of one nationality at one place of reception, from admission to departure. */
final class Stay {
    private final Nationality of;
    private final @Nullable AgencyId home;
    private final Audience audience;
    private final Deque<Group> unscreened = new ArrayDeque<>();
    private final Deque<Group> ready = new ArrayDeque<>();
    private int awaited;
    private int inside;
    private int readyPersons;
    private int batches;
    private boolean screenedByOwn;
    private @Nullable Way way;

    /** A way home that somebody ordered. */
    static final class Way {
        private final WayHome by;
        private final int flights;
        private final int aDay;
        private boolean open;

        Way(WayHome by, int flights, int aDay) {
            this.by = by;
            this.flights = flights;
            this.aDay = aDay;
        }

        WayHome by() {
            return by;
        }

        int flights() {
            return flights;
        }

        int aDay() {
            return aDay;
        }

        boolean isOpen() {
            return open;
        }

        void begin() {
            open = true;
        }
    }

    Stay(Nationality of, AgencyId host, @Nullable AgencyId home) {
        this.of = of;
        this.home = home;
        this.audience = home == null || home.equals(host) ? Audience.of(host) : Audience.of(host, home);
    }

    Nationality of() {
        return of;
    }

    /** The agency that fetches them home, if it has a seat. */
    @Nullable
    AgencyId home() {
        return home;
    }

    /** The agency that runs the place, and the one that fetches them. */
    Audience audience() {
        return audience;
    }

    /** So many more are waiting to be received, or fewer. */
    void await(int more) {
        awaited += more;
    }

    /** Persons freed whom the place has not received yet. */
    int awaited() {
        return awaited;
    }

    void admit(Group group) {
        awaited -= group.persons();
        inside += group.persons();
        unscreened.add(group);
    }

    Deque<Group> unscreened() {
        return unscreened;
    }

    /** Persons admitted who have not left. */
    int inside() {
        return inside;
    }

    int ready() {
        return readyPersons;
    }

    void addReady(Group group) {
        ready.add(group);
        readyPersons += group.persons();
    }

    /** Lets at most so many leave; gives how many did, and by which cause they could, as a group. */
    Group leave(int most) {
        Group first = ready.element();
        Mistaken mistaken = Mistaken.NOBODY;
        int left = 0;
        while (left < most && !ready.isEmpty()) {
            Group next = ready.remove();
            Group going = next.part(Math.min(next.persons(), most - left));
            left += going.persons();
            mistaken = mistaken.plus(going.mistaken());
            if (going.persons() < next.persons()) {
                ready.addFirst(next.without(going));
            }
        }
        readyPersons -= left;
        inside -= left;
        return new Group(of, first.from(), left, first.arrival(), first.cause(), mistaken);
    }

    /** Those who are set free where they are. */
    void release(int persons) {
        inside -= persons;
    }

    int nextBatch() {
        return ++batches;
    }

    boolean isScreenedByOwn() {
        return screenedByOwn;
    }

    void screenByOwn() {
        screenedByOwn = true;
    }

    @Nullable
    Way way() {
        return way;
    }

    /** How those who are ready leave by now; null while no way is open. */
    @Nullable
    WayHome leavesBy() {
        Way chosen = way;
        if (chosen == null) {
            return home == null ? WayHome.PICK_UP : null;
        }
        return chosen.isOpen() ? chosen.by() : null;
    }

    void take(Way chosen) {
        way = chosen;
    }
}
