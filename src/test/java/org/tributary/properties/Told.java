package org.tributary.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.cooperation.Lead;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.event.MoneyHappening;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.Commander;
import org.tributary.picture.MoneyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SeatId;

/**
 * Keeps what events told each agency, and compares each picture that a seat is shown with that. What a picture holds and
 * no event told is a breach.
 */
final class Told implements EventListener {
    private final Map<LeadId, Lead> leads = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> breaches = new ArrayList<>();

    List<String> breaches() {
        return breaches;
    }

    /** Commanders who decide as others do, and let each picture be looked at before. */
    Map<SeatId, Commander> watching(Map<SeatId, Commander> others) {
        var result = new LinkedHashMap<SeatId, Commander>();
        others.forEach((seat, commander) -> result.put(seat, picture -> {
            look(picture);
            return commander.decide(picture);
        }));
        return result;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose one) {
            leads.put(one.lead().id(), one.lead());
            tellLead(event, one.agency(), one.lead().id());
        } else if (event.what() instanceof Happening.LeadReceived one) {
            tellLead(event, one.to(), one.lead());
        } else if (event.what() instanceof MoneyHappening.ComplaintFiled one) {
            tell(event, one.agency(), one.payment());
        } else if (event.what() instanceof MoneyHappening.ComplaintPassed one) {
            tell(event, one.to(), one.payment());
        } else if (event.what() instanceof Happening.ProposalReceived one) {
            tell(event, one.agency(), one.proposal().operation());
        } else if (event.what() instanceof Happening.JointOperationProposed one) {
            tell(event, one.proposal().proposer(), one.proposal().operation());
        } else if (event.what() instanceof Happening.RaidPlanned one) {
            tell(event, one.agency(), one.operation());
        } else if (event.what() instanceof Happening.PremisesSeen one) {
            tell(event, one.agency(), "the look of " + one.subject());
        } else if (event.what() instanceof Happening.CaseOpened one) {
            tell(event, one.agency(), one.id());
        } else if (event.what() instanceof JusticeHappening.CaseNotified one) {
            tell(event, one.to(), one.id());
        } else if (event.what() instanceof Happening.ConsentRefused one) {
            tell(event, one.agency(), "the refusal at " + event.place());
        }
    }

    private void tellLead(Event event, AgencyId agency, LeadId id) {
        Lead lead = leads.get(id);
        tell(event, agency, id);
        if (lead != null) {
            tell(event, agency, lead.subject());
            tell(event, agency, lead.subject() + " at " + lead.place());
        }
    }

    /** Only whom the event's audience includes has learned something by it. */
    private void tell(Event event, AgencyId agency, Object what) {
        if (event.mayKnow().includes(agency)) {
            told.add(agency + " " + what);
        }
    }

    /** Notes what a picture holds that no event told. */
    void look(SeatPicture picture) {
        for (AgencyPicture agency : picture.agencies()) {
            for (Lead lead : agency.leads()) {
                want(picture, agency.id(), lead.id());
            }
            for (Belief belief : agency.beliefs()) {
                want(picture, agency.id(), belief.subject());
                want(picture, agency.id(), belief.subject() + " at " + belief.place());
                belief.seen().ifPresent(seen -> want(picture, agency.id(), "the look of " + belief.subject()));
            }
            agency.cases().forEach(one -> want(picture, agency.id(), one.id()));
            agency.notices().forEach(one -> want(picture, agency.id(), one.id()));
            for (AgencyPicture.PlannedRaid raid : agency.raids()) {
                want(picture, agency.id(), raid.operation());
            }
        }
        for (MoneyPicture.Complaint complaint : picture.money().complaints()) {
            want(picture, complaint.agency(), complaint.payment());
        }
        for (SeatPicture.Visit visit : picture.refusedEntries()) {
            if (picture.agencies().stream()
                    .noneMatch(one -> told.contains(one.id() + " the refusal at " + visit.place()))) {
                breaches.add("at %.1f h %s knows of a refusal at %s"
                        .formatted(picture.now_h(), picture.seat(), visit.place()));
            }
        }
        for (SeatPicture.Invitation invitation : picture.invitations()) {
            want(picture, invitation.invited(), invitation.proposal().operation());
        }
    }

    private void want(SeatPicture picture, AgencyId agency, Object what) {
        if (!told.contains(agency + " " + what)) {
            breaches.add("at %.1f h %s knows %s, which nobody told it".formatted(picture.now_h(), agency, what));
        }
    }
}
