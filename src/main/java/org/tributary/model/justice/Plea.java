package org.tributary.model.justice;

import org.tributary.model.justice.Courts.Agency;
import org.tributary.quantity.Surrender;

/** One country's request for the suspects of a case, until it is granted, refused or void. */
final class Plea {
    final Agency asking;
    final Surrender by;
    final long asked;
    boolean received;
    boolean over;

    Plea(Agency asking, Surrender by, long asked) {
        this.asking = asking;
        this.by = by;
        this.asked = asked;
    }
}
