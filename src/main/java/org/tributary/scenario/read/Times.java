package org.tributary.scenario.read;

import org.tributary.quantity.Moment;
import org.tributary.quantity.Span;
import org.tributary.scenario.Clock;

/** The times of a scenario under examination, between STARTEX and ENDEX. */
final class Times {
    private final Findings findings;
    private final Clock clock;

    Times(Script script) {
        this.findings = script.findings();
        this.clock = script.scenario().clock();
    }

    /** Without a sound start, days are counted from an unknown hour; that is a problem of its own. */
    double sinceStartex_h(Moment moment) {
        return findings.isSound(Pointer.of("clock", "startex")) ? clock.sinceStartex_h(moment) : moment.hours();
    }

    /** The moment of an hour as files write it. */
    String onTheCalendar(double at_h) {
        return findings.isSound(Pointer.of("clock", "startex"))
                ? clock.moment(at_h).text()
                : Moment.format(at_h);
    }

    /** Moments are whole minutes; compared in hours they would differ in the last bit. */
    static long minutes(double hours) {
        return Math.round(hours * 60);
    }

    /** Reports a time before STARTEX, or at ENDEX or later. */
    void inTime(double at_h, Pointer at) {
        double endex_h = clock.endex_h();
        if (minutes(at_h) < 0) {
            findings.report(Code.AFTER_ENDEX, at, "This is before STARTEX, when nothing can happen yet.");
        } else if (findings.isSound(Pointer.of("clock", "rounds")) && minutes(at_h) >= minutes(endex_h)) {
            findings.report(
                    Code.AFTER_ENDEX,
                    at,
                    "This is at %s, but the exercise ends at %s (%d rounds of %s)."
                            .formatted(
                                    onTheCalendar(at_h),
                                    onTheCalendar(endex_h),
                                    clock.rounds().count(),
                                    length(clock.rounds().length())));
        }
    }

    private static String length(Span span) {
        return span.hours() % 24 == 0 ? Plain.text(span.hours() / 24) + " days" : Plain.text(span.hours()) + " h";
    }
}
