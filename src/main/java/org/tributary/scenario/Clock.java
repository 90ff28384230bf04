package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Span;

/** When the exercise starts and how its rounds run. */
public record Clock(
        @JsonPropertyDescription("Date, time and zone of the start: 2025-01-21 09:00 +07:00.")
        String startex,

        @JsonPropertyDescription("How many rounds and how long.")
        Rounds rounds) {
    /** The rounds of an exercise. */
    public record Rounds(
            @JsonPropertyDescription("How many rounds, 1 to 60.")
            int count,

            @JsonPropertyDescription("How much exercise time a round covers.")
            Span length,

            @JsonPropertyDescription("How long people have at the table for a round.")
            Optional<Span> tableTime,

            @JsonPropertyDescription(
                    "How often at most play stops inside a round, to let people answer, 0 to 20; left out: 2.")
            Optional<Integer> flashes) {

        /** How often play may stop inside a round if the scenario does not say. Assumed. */
        public static final int USUAL_FLASHES = 2;

        /** How often at most play stops inside a round. */
        public int mostFlashes() {
            return flashes.orElse(USUAL_FLASHES);
        }
    }

    /** When the exercise ends, in hours since STARTEX. */
    public double endex_h() {
        return rounds.count() * rounds.length().hours();
    }

    /** When a moment of the calendar comes, in hours since STARTEX. */
    public double sinceStartex_h(Moment moment) {
        return moment.hours() - start().toLocalTime().toSecondOfDay() / 3600.0;
    }

    /** The calendar's moment of a time in hours since STARTEX. */
    public Moment moment(double at_h) {
        return new Moment(at_h + start().toLocalTime().toSecondOfDay() / 3600.0);
    }

    /** The start as a date with its offset from UTC. */
    public java.time.OffsetDateTime start() {
        return java.time.OffsetDateTime.parse(startex, START);
    }

    private static final java.time.format.DateTimeFormatter START =
            java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", java.util.Locale.ROOT);
}
