package org.tributary.picture;

import org.tributary.quantity.SeatId;

/** How a seat without a person behaves. Found by {@link java.util.ServiceLoader}; must be stateless. */
public interface Doctrine {

    /** The name by which scenarios and commands choose it, such as {@code centre}. */
    String name();

    /** One sentence that says how it behaves. */
    String summary();

    /** A commander for one seat of one run; it may keep what it saw and ordered. */
    Commander commanderFor(SeatId seat);
}
