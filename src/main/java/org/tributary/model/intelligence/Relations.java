package org.tributary.model.intelligence;

import org.tributary.quantity.AgencyId;

/** How any two agencies stand to each other. */
@FunctionalInterface
public interface Relations {

    /** Everybody is a stranger to everybody. */
    Relations STRANGERS = (one, other) -> Relation.STRANGERS;

    /** How one agency stands to another. Asking again gives the same relation again: keep it. */
    Relation between(AgencyId one, AgencyId other);
}
