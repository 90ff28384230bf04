package org.tributary.quantity;

/** What was seen of premises. */
public enum Presence implements Word {
    /** People at work. */
    OCCUPIED,
    /** Nobody at work. */
    EMPTY
}
