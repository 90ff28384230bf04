package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A moment on the exercise's calendar: hours since the midnight before STARTEX, by the clock of the place where STARTEX
 * is called. {@code D+3 13:00} is one o'clock in the afternoon, three days after the day of STARTEX. Immutable.
 */
public record Moment(double hours) implements Comparable<Moment> {

    /** @throws IllegalArgumentException if the hours are not a finite number */
    public Moment {
        if (!Double.isFinite(hours)) {
            throw new IllegalArgumentException("A moment needs a finite number of hours, not %s.".formatted(hours));
        }
    }

    /** Day and clock time, rounded to the minute, of so many hours of the calendar: {@code D+3 14:05}. */
    public static String format(double hours) {
        long minutes = Math.round(hours * 60);
        long day = Math.floorDiv(minutes, 24 * 60L);
        long ofDay = Math.floorMod(minutes, 24 * 60L);
        return String.format(Locale.ROOT, "D%+d %02d:%02d", day, ofDay / 60, ofDay % 60);
    }

    /** Day and clock time as scenario files write them. */
    @JsonValue
    public String text() {
        return format(hours);
    }

    @Override
    public int compareTo(Moment other) {
        return Double.compare(hours, other.hours);
    }

    @Override
    public String toString() {
        return text();
    }
}
