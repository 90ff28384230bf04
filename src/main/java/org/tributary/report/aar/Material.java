package org.tributary.report.aar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.Review;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.report.Findings;
import org.tributary.report.chart.Look;
import org.tributary.score.Scorecard;
import org.tributary.score.UnansweredInjects.Unanswered;

/**
 * All that the sections are written from.
 *
 * @param unanswered injects on which nobody acted in time
 * @param review what re-simulation found; empty if the run was not played again
 */
record Material(
        Findings findings,
        Contacts contacts,
        Knowledge knowledge,
        Holdings holdings,
        List<Unanswered> unanswered,
        Optional<Review> review,
        Linked linked) {

    Scorecard card() {
        return findings.card();
    }

    /** An agency's name and country. */
    String name(AgencyId agency) {
        return findings.gathering().directory().name(agency);
    }

    /** A place's name. */
    String name(PlaceId place) {
        return findings.gathering().directory().name(place);
    }

    /** The country of a seat, or what stands for the seat if it has none. */
    String name(SeatId seat) {
        return country(seat).map(Country::englishName).orElse(seat.value());
    }

    /** The country of a seat. */
    Optional<Country> country(SeatId seat) {
        return Optional.ofNullable(findings.scenario().seats().get(seat)).map(one -> one.country());
    }

    /** The look of an agency: that of its country. */
    Look look(AgencyId agency) {
        return findings.gathering().directory().country(agency).map(Look::of).orElse(Look.PLAIN);
    }

    /** Day and time of the exercise's calendar. */
    String when(double at_h) {
        return findings.when(at_h);
    }

    /** The missed connections that were found; none if nobody looked. */
    List<MissedConnection> missed() {
        return review.map(Review::missed).orElse(List.of());
    }

    /** What the missed connections are about. */
    Set<SubjectId> missedSubjects() {
        return missed().stream().map(MissedConnection::subject).collect(Collectors.toSet());
    }
}
