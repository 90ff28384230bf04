package org.tributary._support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.WayHome;

/**
 * Writes event logs by hand: {@code new Logs().at(3).siteOpened("s1", 200).at(20).agency("tha").learns("s1")}.
 *
 * <p>Entries may be written in any order; they are numbered by time, those of one hour in the order written. What is
 * not said stays as it was: the hour, the place.
 */
public final class Logs {
    private static final SyndicateId SYNDICATE = new SyndicateId("ring");
    private static final PlaceId ELSEWHERE = new PlaceId("mong_la");

    private record Entry(double at_h, @Nullable PlaceId place, Happening what) {}

    private final List<Entry> entries = new ArrayList<>();
    private double at_h;
    private @Nullable PlaceId place = new PlaceId("myawaddy");

    /** From now on at this hour. */
    public Logs at(double hour) {
        at_h = hour;
        return this;
    }

    /** From now on at this place; it starts as Myawaddy, in Myanmar. */
    public Logs in(String placeId) {
        place = new PlaceId(placeId);
        return this;
    }

    /** From now on at no place. */
    public Logs nowhere() {
        place = null;
        return this;
    }

    /** What this agency does. */
    public Acting agency(String id) {
        return new Acting(new AgencyId(id));
    }

    /** Something that happened, as it is. */
    public Logs write(Happening what) {
        entries.add(new Entry(at_h, place, what));
        return this;
    }

    public Logs siteOpened(String subject, int workers) {
        return write(
                new Happening.SiteOpened(new SubjectId(subject), SYNDICATE, workers, SiteKind.COMPOUND, "government"));
    }

    public Logs siteRelocated(String subject) {
        return write(new Happening.SiteRelocated(new SubjectId(subject), SYNDICATE, ELSEWHERE, at_h + 72));
    }

    public Logs siteClosed(String subject) {
        return write(new Happening.SiteClosed(new SubjectId(subject), SYNDICATE));
    }

    public Logs proceedsTaken(String subject, double usd) {
        return write(new Happening.ProceedsTaken(new SubjectId(subject), SYNDICATE, usd, 0));
    }

    public Logs loadDeparted(String subject, Goods goods, double amount) {
        return write(
                new Happening.LoadDeparted(new SubjectId(subject), SYNDICATE, goods, amount, ELSEWHERE, List.of()));
    }

    public Logs loadDelivered(String subject, Goods goods, double amount) {
        return write(new Happening.LoadDelivered(new SubjectId(subject), SYNDICATE, goods, amount));
    }

    public Logs loadPassed(String subject, Goods goods) {
        return write(new Happening.CrossingPassed(new SubjectId(subject), SYNDICATE, goods, 100, 0.9));
    }

    public Logs trafficDelayed(double hours) {
        return write(new Happening.LawfulTrafficDelayed(hours, 0));
    }

    /** These entries after those. */
    public Logs and(Logs others) {
        entries.addAll(others.entries);
        return this;
    }

    /** The log: in order of time, numbered from 1. */
    public List<Event> events() {
        var sorted =
                entries.stream().sorted(Comparator.comparingDouble(Entry::at_h)).toList();
        var events = new ArrayList<Event>();
        for (Entry entry : sorted) {
            events.add(new Event(events.size() + 1, entry.at_h(), 0, entry.place(), Audience.EXCON, entry.what()));
        }
        return events;
    }

    /** Lets a listener hear the log, and gives it back. */
    public <L extends EventListener> L toldTo(L listener) {
        events().forEach(listener::hear);
        return listener;
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        events().forEach(event ->
                lines.append("%n  %d. %.1f h %s".formatted(event.sequence(), event.at_h(), event.what())));
        return lines.toString();
    }

    /** One agency's doings at the hour and place of the log. */
    public final class Acting {
        private final AgencyId agency;

        private Acting(AgencyId agency) {
            this.agency = agency;
        }

        /** A lead on premises arises at its desk. */
        public Logs getsLead(String lead, String subject) {
            return write(new Happening.LeadArose(agency, lead(lead, subject, SubjectKind.PREMISES)));
        }

        /** A lead on a load arises at its desk. */
        public Logs getsLeadOnLoad(String lead, String subject) {
            return write(new Happening.LeadArose(agency, lead(lead, subject, SubjectKind.LOAD)));
        }

        private Lead lead(String lead, String subject, SubjectKind kind) {
            return new Lead(
                    new LeadId(lead),
                    new SubjectId(subject),
                    kind,
                    new PlaceId("myawaddy"),
                    SourceClass.SIGHTINGS,
                    Grade.parse("A1"),
                    agency,
                    at_h);
        }

        /** Its analyst weighs a lead. */
        public Logs weighs(String lead, String subject, SourceClass source, double nats) {
            return write(
                    new Happening.LeadProcessed(agency, new LeadId(lead), new SubjectId(subject), source, nats, 0.5));
        }

        /** A lead of this class arises at its desk and is weighed at once. */
        public Logs reads(String lead, String subject, SourceClass source, double nats) {
            return getsLead(lead, subject).agency(agency.value()).weighs(lead, subject, source, nats);
        }

        /** Its belief crosses the threshold to act. */
        public Logs learns(String subject) {
            return write(new Happening.BeliefCrossed(
                    agency, new SubjectId(subject), SubjectKind.PREMISES, Happening.Threshold.ACTIONABLE, 0.6));
        }

        public Logs sends(String to, String lead, String subject) {
            return write(new Happening.LeadSent(
                    agency,
                    new AgencyId(to),
                    ChannelKind.BLO,
                    new LeadId(lead),
                    new SubjectId(subject),
                    Happening.Sending.BY_RULE));
        }

        public Logs receives(String from, String lead, String subject) {
            return write(new Happening.LeadReceived(
                    new AgencyId(from), agency, ChannelKind.BLO, new LeadId(lead), new SubjectId(subject), at_h));
        }

        public Logs tells(String to, String operation) {
            return write(new Happening.OperationNotified(agency, new AgencyId(to), new OperationId(operation)));
        }

        public Logs plansRaid(String operation, String subject) {
            return plansRaid(operation, subject, Optional.empty());
        }

        public Logs plansJointRaid(String joint, String operation, String subject) {
            return plansRaid(operation, subject, Optional.of(new OperationId(joint)));
        }

        private Logs plansRaid(String operation, String subject, Optional<OperationId> joint) {
            return write(
                    new Happening.RaidPlanned(agency, new OperationId(operation), new SubjectId(subject), at_h, joint));
        }

        public Logs strikes(String operation, String subject) {
            return strikes(operation, subject, Optional.empty());
        }

        public Logs strikesJointly(String joint, String operation, String subject) {
            return strikes(operation, subject, Optional.of(new OperationId(joint)));
        }

        private Logs strikes(String operation, String subject, Optional<OperationId> joint) {
            return write(new Happening.RaidStruck(
                    agency, new OperationId(operation), new SubjectId(subject), at_h, joint, 40));
        }

        public Logs frees(String subject, int persons) {
            return write(new Happening.PersonsFreed(agency, new SubjectId(subject), persons, 0, 0));
        }

        public Logs seizes(String load, Goods goods, double amount) {
            return write(new Happening.LoadSeized(new SubjectId(load), goods, amount, agency, false));
        }

        public Logs opensCase(String id, int suspects) {
            return write(new Happening.CaseOpened(agency, new CaseId(id), new SubjectId("s"), suspects, 0));
        }

        public Logs charges(String id, int suspects) {
            return write(new Happening.SuspectsCharged(agency, new CaseId(id), new SubjectId("s"), suspects, 1));
        }

        public Logs surrenders(String id, int suspects) {
            return write(new JusticeHappening.SuspectsSurrendered(
                    agency, new AgencyId("abroad"), new CaseId(id), new SubjectId("s"), suspects));
        }

        public Logs releases(String id, int suspects) {
            return write(new Happening.SuspectsReleased(agency, new CaseId(id), new SubjectId("s"), suspects, 0.5));
        }

        public Logs awaits(String of, int persons) {
            return write(new Happening.PersonsAwaited(agency, new Nationality(of), persons));
        }

        public Logs sendsHome(String of, int persons, WayHome by) {
            return write(new Happening.PersonsRepatriated(agency, new Nationality(of), persons, by, 0));
        }

        /** It asks another agency what it knows of a subject. */
        public Logs asks(String to, String request, ChannelKind channel, String subject) {
            return write(new Happening.RequestDrafted(new Request(
                    new RequestId(request),
                    agency,
                    new AgencyId(to),
                    channel,
                    Request.Wish.INFORMATION,
                    Optional.of(new SubjectId(subject)),
                    Optional.empty(),
                    at_h + 500)));
        }

        /** Its answer to a request arrives at who asked. */
        public Logs answers(String from, String request, int leads) {
            return write(new Happening.RequestAnswered(new RequestId(request), new AgencyId(from), agency, leads));
        }

        /** A unit of its begins to watch premises. */
        public Logs watches(String unit, String subject) {
            return write(new Happening.SurveillanceStarted(agency, new UnitId(unit), new SubjectId(subject)));
        }

        /** A unit of its stops watching premises. */
        public Logs stopsWatching(String unit, String subject) {
            return write(new Happening.SurveillanceEnded(agency, new UnitId(unit), new SubjectId(subject)));
        }

        /** A unit of its begins to patrol here. */
        public Logs patrolsWith(String unit) {
            return write(new Happening.PatrolStarted(agency, new UnitId(unit)));
        }

        /** A unit of its sets out for Mong La. */
        public Logs leavesWith(String unit) {
            return write(new Happening.UnitDeparted(agency, new UnitId(unit), ELSEWHERE, at_h + 10));
        }

        /** A load that it had found flees to Myanmar. */
        public Logs losesSightOf(String load) {
            return write(new Happening.LoadFled(new SubjectId(load), Goods.TABLETS, 100, agency, Country.MMR));
        }

        /** A pursuit of its ends. */
        public Logs endsPursuit(String load, Happening.Chase outcome) {
            return write(new Happening.PursuitEnded(agency, new SubjectId(load), outcome));
        }

        /** Something that no measure looks at. */
        public Logs arrives() {
            return write(new Happening.UnitArrived(agency, new UnitId(agency + "-patrol")));
        }
    }
}
