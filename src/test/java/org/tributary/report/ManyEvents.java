package org.tributary.report;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.SyndicateId;

/** Any number of events, each about something new, so that whatever is kept of each would grow without end. */
final class ManyEvents {
    private static final List<AgencyId> AGENCIES =
            List.of(new AgencyId("mps"), new AgencyId("rtp-cib"), new AgencyId("mpf"), new AgencyId("lao-mops"));

    private ManyEvents() {}

    static Event event(int number) {
        double at_h = number / 200_000.0 * 1344;
        var place = new PlaceId(number % 2 == 0 ? "kk_park" : "gtsez");
        return new Event(number + 1L, at_h, Math.max(0, number - 3), place, Audience.EXCON, happening(number, at_h));
    }

    private static Happening happening(int number, double at_h) {
        AgencyId agency = AGENCIES.get(number % 4);
        AgencyId other = AGENCIES.get((number + 1) % 4);
        var subject = new SubjectId("premises-" + number);
        var operation = new OperationId("op-" + number);
        var syndicate = new SyndicateId("moei-ring");
        return switch (number % 10) {
            case 0 -> new Happening.SiteOpened(subject, syndicate, 10, SiteKind.COMPOUND, "government");
            case 1 ->
                new Happening.BeliefCrossed(agency, subject, SubjectKind.PREMISES, Happening.Threshold.ACTIONABLE, 0.7);
            case 2 -> new Happening.RaidStruck(agency, operation, subject, at_h, Optional.of(operation), 50);
            case 3 -> new Happening.RaidFoundNothing(agency, operation, subject, Happening.Empty.LEFT);
            case 4 -> new Happening.PersonsFreed(agency, subject, number % 7, 1, 0);
            case 5 -> new Happening.LoadSeized(subject, Goods.TABLETS, number % 300, agency, true);
            case 6 -> new Happening.InjectFired(new InjectId("inject-" + number), List.of());
            case 7 -> new Happening.SiteRelocated(subject, syndicate, new PlaceId("kk_park"), at_h + 9);
            case 8 -> new Happening.LeadLeaked(agency, new LeadId("lead-" + number), subject);
            default ->
                new Happening.LeadReceived(
                        agency, other, ChannelKind.BLO, new LeadId("lead-" + number), subject, at_h - 1);
        };
    }
}
