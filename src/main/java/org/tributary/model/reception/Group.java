package org.tributary.model.reception;

import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;

/**
 * Some people of one nationality who are at one stage together. Immutable.
 *
 * @param from where they were freed
 * @param persons more than 0
 * @param cause the event that brought them to this stage
 */
record Group(Nationality of, PlaceId from, int persons, long cause) {
    /** So many of them. */
    Group part(int some) {
        return new Group(of, from, some, cause);
    }

    /** The same people after something more happened to them. */
    Group after(long event) {
        return new Group(of, from, persons, event);
    }
}
