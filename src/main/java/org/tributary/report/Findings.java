package org.tributary.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tributary.region.Region;
import org.tributary.report.tally.Gathering;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;

/** All that a report is written from. */
public record Findings(Scenario scenario, Region region, Provenance provenance, Gathering gathering, Scorecard card) {
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm xxx", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Day and time of the exercise's calendar: {@code D+3 14:05}. */
    public String when(double at_h) {
        return scenario.clock().moment(at_h).text();
    }

    /** Date and time on the scenario's clock: {@code 24 Jan 2025 14:05 +07:00}. */
    public String localTime(double at_h) {
        return DATE_AND_TIME.format(at(at_h));
    }

    /** The date on the scenario's clock: {@code 24 January 2025}. */
    public String date(double at_h) {
        return DATE.format(at(at_h));
    }

    private OffsetDateTime at(double at_h) {
        return scenario.clock().start().plusMinutes(Math.round(at_h * 60));
    }
}
