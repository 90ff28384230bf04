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
 * @param mistaken how many of them a screening took for what they are not; nobody in the world knows it
 */
record Group(Nationality of, PlaceId from, int persons, Arrival arrival, long cause, Mistaken mistaken) {
    /** People whom nobody has screened yet. */
    Group(Nationality of, PlaceId from, int persons, Arrival arrival, long cause) {
        this(of, from, persons, arrival, cause, Mistaken.NOBODY);
    }

    /** How people come to a place of reception. */
    enum Arrival implements Word {
        /** Freed from a site; they may get away while they wait. */
        FREED,
        /** Handed over to their own country at a gate, under guard. */
        HANDED_OVER
    }

    /** So many of them. */
    Group part(int some) {
        return new Group(of, from, some, arrival, cause, mistaken.part(some, persons));
    }

    /** Those who stay when a part of them leaves. */
    Group without(Group part) {
        return new Group(of, from, persons - part.persons(), arrival, cause, mistaken.minus(part.mistaken()));
    }

    /** The same people after something more happened to them. */
    Group after(long event) {
        return new Group(of, from, persons, arrival, event, mistaken);
    }

    /** The same people, of whom so many were taken for what they are not. */
    Group with(Mistaken taken) {
        return new Group(of, from, persons, arrival, cause, taken);
    }
}
