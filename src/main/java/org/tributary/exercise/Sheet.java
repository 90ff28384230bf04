package org.tributary.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lies on a seat's table at a stop. Immutable.
 *
 * @param drafts by their ids, in the order in which they were put there
 * @param ready whether the seat has no more orders at this stop
 * @param doctrine who leads it; empty: people
 */
record Sheet(Map<String, SeatView.Drafted> drafts, boolean ready, Optional<Lead> doctrine) {

    /**
     * A doctrine that leads a seat.
     *
     * @param since number of the entry by which it began; another one means a new commander
     * @param fromStop the first stop at which it decides
     */
    record Lead(String doctrine, long since, int fromStop) {}

    Sheet {
        drafts = Collections.unmodifiableMap(new LinkedHashMap<>(drafts));
    }

    boolean isLedByPeople() {
        return doctrine.isEmpty();
    }

    Sheet with(SeatView.Drafted draft) {
        var more = new LinkedHashMap<>(drafts);
        more.put(draft.id(), draft);
        return new Sheet(more, ready, doctrine);
    }

    Sheet without(String draft) {
        var fewer = new LinkedHashMap<>(drafts);
        fewer.remove(draft);
        return new Sheet(fewer, ready, doctrine);
    }

    Sheet ready(boolean now) {
        return new Sheet(drafts, now, doctrine);
    }

    Sheet ledBy(Optional<Lead> other) {
        return new Sheet(drafts, false, other);
    }
}
