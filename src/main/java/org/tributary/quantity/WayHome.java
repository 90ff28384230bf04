package org.tributary.quantity;

/** How freed people leave the country that received them. */
public enum WayHome implements Word {
    /** Handed over at an official crossing to a neighbour. */
    GATE,

    /** By charter flights. */
    FLIGHT,

    /** Collected in small numbers by an embassy; nobody orders it. */
    PICK_UP,

    /** Set free in their own country; nobody orders it. */
    RELEASE,

    /** At home already, since whoever held the ground handed them over; nobody orders it. */
    HAND_OVER
}
