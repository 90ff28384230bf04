package org.tributary.model.reception;

import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Word;

/**
 * Some people of one nationality who are at one stage together. Immutable.
 *
 * @param from where they were freed or handed over
 * @param persons more than 0
 * @param arrival how they came
 * @param cause the event that brought them to this stage
 */
record Group(Nationality of, PlaceId from, int persons, Arrival arrival, long cause) {
    /** How people come to a place of reception. */
    enum Arrival implements Word {
        /** Freed from a site; they may get away while they wait. */
        FREED,
        /** Handed over to their own country at a gate, under guard. */
        HANDED_OVER
    }

    /** So many of them. */
    Group part(int some) {
        return new Group(of, from, some, arrival, cause);
    }

    /** The same people after something more happened to them. */
    Group after(long event) {
        return new Group(of, from, persons, arrival, event);
    }
}
