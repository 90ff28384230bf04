package org.tributary.ledger;

import java.util.List;
import org.tributary.event.EventListener;

/** One kind of doing: hears events, opens and settles entries. */
interface Records extends EventListener {

    /** What is open, in the order in which it was opened, each with its outcome if nothing more happens. */
    List<Open> open();

    /** Settles one of these at ENDEX. */
    void close(Open left, double endex_h);

    /** An open entry and what it is if nothing more happens. */
    record Open(Entry entry, Outcome outcome) {}
}
