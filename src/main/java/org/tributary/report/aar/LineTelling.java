package org.tributary.report.aar;

import org.tributary.event.Event;
import org.tributary.report.Findings;
import org.tributary.report.Telling;

/** Tells any entry of a log in one sentence. */
final class LineTelling {
    private final Findings findings;
    private final Telling telling;

    LineTelling(Findings findings) {
        this.findings = findings;
        this.telling = new Telling(
                findings.gathering().directory(), findings.scenario().clock());
    }

    /** The sentence, with the place where it happened. */
    String of(Event event) {
        var place = event.place();
        String where = place == null ? "" : findings.gathering().directory().name(place) + ": ";
        return where + telling.of(event.what());
    }
}
