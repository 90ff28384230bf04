package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Word;

/** A point at which the ministers meet and what was proposed before may come into force. */
public record Decision(
        @JsonPropertyDescription("When: end of round 4, or a moment such as D+28 09:00.")
        String at,

        @JsonPropertyDescription("What it may change: agreements.")
        List<Matter> mayChange) {
    private static final Pattern END_OF_ROUND = Pattern.compile("end of round (\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("D\\+(\\d{1,5})(?: (\\d{1,2}):(\\d{2}))?");

    /** Copies its list. */
    public Decision {
        mayChange = List.copyOf(mayChange);
    }

    /** What ministers decide on. */
    public enum Matter implements Word {
        /** Which agreements are in force. */
        AGREEMENTS
    }

    /** When it is, in hours since STARTEX; empty if the words say no time. */
    public OptionalDouble at_h(Clock clock) {
        Matcher round = END_OF_ROUND.matcher(at);
        if (round.matches()) {
            return OptionalDouble.of(
                    Integer.parseInt(round.group(1)) * clock.rounds().length().hours());
        }
        Matcher day = DAY.matcher(at);
        if (!day.matches()) {
            return OptionalDouble.empty();
        }
        int hour = day.group(2) == null ? 0 : Integer.parseInt(day.group(2));
        int minute = day.group(3) == null ? 0 : Integer.parseInt(day.group(3));
        return hour < 24 && minute < 60
                ? OptionalDouble.of(
                        clock.sinceStartex_h(new Moment(Integer.parseInt(day.group(1)) * 24 + hour + minute / 60.0)))
                : OptionalDouble.empty();
    }
}
