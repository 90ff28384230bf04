package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A moment of the exercise, in hours since STARTEX; negative before it. Immutable. */
public record Moment(double hours) implements Comparable<Moment> {

    /** @throws IllegalArgumentException if the hours are not a finite number */
    public Moment {
        if (!Double.isFinite(hours)) {
            throw new IllegalArgumentException("A moment needs a finite number of hours, not %s.".formatted(hours));
        }
    }

    /** The hours as scenario files may write them: {@code 76.5 h}. */
    @JsonValue
    public String text() {
        return hours + " h";
    }

    /** Day and time since STARTEX, rounded to the minute: {@code D+3 14:05}. */
    public static String format(double at_h) {
        long minutes = Math.round(at_h * 60);
        long day = Math.floorDiv(minutes, 24 * 60L);
        long ofDay = Math.floorMod(minutes, 24 * 60L);
        return String.format(Locale.ROOT, "D%+d %02d:%02d", day, ofDay / 60, ofDay % 60);
    }

    @Override
    public int compareTo(Moment other) {
        return Double.compare(hours, other.hours);
    }

    @Override
    public String toString() {
        return format(hours);
    }
}
