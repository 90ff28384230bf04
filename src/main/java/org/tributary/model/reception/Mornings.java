package org.tributary.model.reception;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;

/** When offices open and aircraft leave: nine o'clock by the clock of STARTEX, aircraft from Monday to Friday. */
final class Mornings {
    private static final double NINE_H = 9;

    private final double startsAt_h;
    private final DayOfWeek firstDay;

    Mornings(OffsetDateTime startex) {
        this.startsAt_h = startex.toLocalTime().toSecondOfDay() / 3600.0;
        this.firstDay = startex.getDayOfWeek();
    }

    /** The next morning after a time, in hours since STARTEX. */
    double next_h(double now_h) {
        return nineOf(StrictMath.floor((now_h + startsAt_h - NINE_H) / 24) + 1);
    }

    /** The next morning of a weekday after a time. */
    double nextWeekday_h(double now_h) {
        double at_h = next_h(now_h);
        while (!isWeekday(at_h)) {
            at_h = next_h(at_h);
        }
        return at_h;
    }

    /** Whether a time lies on a day from Monday to Friday. */
    boolean isWeekday(double at_h) {
        long day = (long) StrictMath.floor((at_h + startsAt_h) / 24);
        return firstDay.plus(day).compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private double nineOf(double day) {
        return day * 24 + NINE_H - startsAt_h;
    }
}
