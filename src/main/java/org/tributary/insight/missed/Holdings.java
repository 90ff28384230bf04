package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Scenario;

/**
 * Who held which lead since when, by which ways loads went, and what was agreed when, as one pass over a log tells. Keeps
 * what it needs of each lead, not the log. Not thread-safe.
 */
final class Holdings implements EventListener {
    private static final List<Class<? extends Happening>> HEARD = List.of(
            Happening.LeadArose.class,
            Happening.LeadProcessed.class,
            Happening.LeadSent.class,
            Happening.CrossingPassed.class,
            Happening.AgreementInForce.class,
            Happening.CommandPostOpened.class,
            Happening.CommandPostClosed.class);

    private final Map<LeadId, Lead> leads = new HashMap<>();
    private final Map<SubjectId, Dossier> dossiers = new HashMap<>();
    private final Map<SubjectId, List<Passage>> passages = new HashMap<>();
    private final List<InForce> regimes = new ArrayList<>();

    /** A load passed a crossing. */
    record Passage(PlaceId crossing, double at_h) {}

    /** What was agreed from an hour on. */
    private record InForce(double from_h, Regime regime) {}

    /**
     * An agency had weighed a lead.
     *
     * @param nats what the lead says
     */
    record Held(Lead lead, AgencyId agency, double since_h, double nats) {}

    /** What all agencies held on one subject. */
    static final class Dossier {
        private final List<Held> held = new ArrayList<>();
        private final Map<AgencyId, List<Belief>> beliefs = new HashMap<>();
        private final Map<Copy, Double> sent_h = new HashMap<>();
        private final Map<Copy, Double> since_h = new HashMap<>();

        /** Every lead that an agency weighed, in the order of the log. */
        List<Held> held() {
            return held;
        }

        /** What an agency last said it believed before an hour, 0 to 1; the prior if it had weighed nothing. */
        double belief(AgencyId agency, double before_h, double prior) {
            double last = prior;
            for (Belief belief : beliefs.getOrDefault(agency, List.of())) {
                if (belief.since_h() < before_h) {
                    last = belief.probability();
                }
            }
            return last;
        }

        /** When a copy of a lead was first sent to an agency; infinite if never. */
        double firstSent_h(LeadId lead, AgencyId to) {
            return sent_h.getOrDefault(new Copy(lead, to), Double.POSITIVE_INFINITY);
        }

        /** Since when an agency held a lead; infinite if it never did. */
        double heldSince_h(LeadId lead, AgencyId agency) {
            return since_h.getOrDefault(new Copy(lead, agency), Double.POSITIVE_INFINITY);
        }
    }

    private record Belief(double since_h, double probability) {}

    /** A lead at an agency. */
    private record Copy(LeadId lead, AgencyId agency) {}

    Holdings(Scenario scenario) {
        List<Channel> agreed = scenario.agreements().channels().stream()
                .map(agreement -> agreement.asChannel())
                .toList();
        regimes.add(new InForce(0, new Regime(agreed)));
    }

    /** What is known of a subject; empty if no lead named it. */
    Dossier dossier(SubjectId subject) {
        Dossier known = dossiers.get(subject);
        return known == null ? new Dossier() : known;
    }

    /** Which crossings a load passed, in order. */
    List<Passage> passages(SubjectId load) {
        return passages.getOrDefault(load, List.of());
    }

    /** What was agreed at an hour. */
    Regime regimeAt(double at_h) {
        for (int i = regimes.size() - 1; i > 0; i--) {
            if (regimes.get(i).from_h() <= at_h) {
                return regimes.get(i).regime();
            }
        }
        return regimes.get(0).regime();
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        return HEARD;
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.LeadArose arose) {
            leads.putIfAbsent(arose.lead().id(), arose.lead());
        } else if (what instanceof Happening.LeadProcessed processed) {
            weighed(event, processed);
        } else if (what instanceof Happening.LeadSent sent) {
            open(sent.subject()).sent_h.putIfAbsent(new Copy(sent.lead(), sent.to()), event.at_h());
        } else if (what instanceof Happening.CrossingPassed passed) {
            passed(passed.subject(), event.place(), event.at_h());
        } else if (what instanceof Happening.AgreementInForce agreed) {
            agreed.proposal().terms().forEach(term -> inForce(event.at_h(), term));
        } else if (what instanceof Happening.CommandPostOpened post) {
            var radio = new Channel(ChannelKind.RADIO, post.members());
            regimes.add(new InForce(event.at_h(), last().with(radio)));
        } else if (what instanceof Happening.CommandPostClosed post) {
            var radio = new Channel(ChannelKind.RADIO, post.members());
            regimes.add(new InForce(event.at_h(), last().without(radio)));
        }
    }

    private void inForce(double at_h, Term term) {
        regimes.add(new InForce(at_h, last().with(term)));
    }

    private Regime last() {
        return regimes.get(regimes.size() - 1).regime();
    }

    private void weighed(Event event, Happening.LeadProcessed processed) {
        Lead lead = leads.get(processed.lead());
        if (lead == null) {
            return;
        }
        Dossier dossier = open(processed.subject());
        dossier.since_h.putIfAbsent(new Copy(lead.id(), processed.agency()), event.at_h());
        dossier.held.add(new Held(lead, processed.agency(), event.at_h(), processed.nats()));
        dossier.beliefs
                .computeIfAbsent(processed.agency(), agency -> new ArrayList<>())
                .add(new Belief(event.at_h(), processed.belief()));
    }

    private void passed(SubjectId load, @Nullable PlaceId crossing, double at_h) {
        if (crossing != null) {
            passages.computeIfAbsent(load, unknown -> new ArrayList<>()).add(new Passage(crossing, at_h));
        }
    }

    private Dossier open(SubjectId subject) {
        return dossiers.computeIfAbsent(subject, unknown -> new Dossier());
    }
}
