package org.tributary.model.clockwork;

/** What came of an activation. */
public enum Wake {
    /** Something happened. */
    USED,
    /** There was nothing to do: the activation was for something that had ended meanwhile. */
    EMPTY
}
