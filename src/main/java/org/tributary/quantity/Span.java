package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A length of time in hours, zero or more. Immutable. */
public record Span(double hours) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the hours are negative or not finite */
    public Span {
        if (!Double.isFinite(hours) || hours < 0) {
            throw new IllegalArgumentException("A span needs zero or more hours, not %s.".formatted(hours));
        }
    }

    /** The hours as scenario files may write them: {@code 12.0 h}. */
    @JsonValue
    public String text() {
        return hours + " h";
    }

    /** A span of so many days. */
    public static Span ofDays(double days) {
        return new Span(24 * days);
    }

    @Override
    public int compareTo(Span other) {
        return Double.compare(hours, other.hours);
    }

    /** In hours below two days, in days from there. */
    @Override
    public String toString() {
        return hours < 48
                ? String.format(Locale.ROOT, "%.4g h", hours)
                : String.format(Locale.ROOT, "%.4g days", hours / 24);
    }
}
