package org.tributary.quantity;

/** How well something was performed; the four ratings of exercise evaluation. */
public enum Rating {
    /** Performed without challenges. */
    P,

    /** Performed with some challenges. */
    S,

    /** Performed with major challenges. */
    M,

    /** Unable to be performed. */
    U
}
