package org.tributary.report;

import org.tributary.event.TableHappening;
import org.tributary.order.Control;

/** What is told of the table of an exercise that people play. */
final class TableSentences {
    private TableSentences() {}

    static void addTo(Sentences all) {
        all.tell(
                TableHappening.StopReached.class,
                stop -> "Play stopped for the seats to decide; stop %s.".formatted(stop.stop()));
        all.tell(
                TableHappening.ControlGiven.class, given -> "Exercise control %s.".formatted(steered(given.control())));
        all.tell(
                TableHappening.InjectDue.class,
                due -> "The inject %s came due and waits for the controller's word.".formatted(due.inject()));
    }

    private static String steered(Control control) {
        if (control instanceof Control.Fire) {
            return "fired the inject %s".formatted(control.inject());
        } else if (control instanceof Control.Hold) {
            return "keeps the inject %s back".formatted(control.inject());
        } else if (control instanceof Control.Release) {
            return "no longer keeps the inject %s back".formatted(control.inject());
        }
        return "left the inject %s out".formatted(control.inject());
    }
}
