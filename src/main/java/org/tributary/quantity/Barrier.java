package org.tributary.quantity;

/** Whether a country lets anybody through its side of a crossing. */
public enum Barrier implements Word {
    /** Who comes may pass. */
    OPEN,

    /** Who comes waits, or turns back. */
    CLOSED
}
