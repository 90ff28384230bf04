package org.tributary.insight.missed;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Fusion;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.PooledBelief;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.missed.Holdings.Held;
import org.tributary.insight.missed.Opening.Act;
import org.tributary.insight.missed.SmallestSet.Offer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;

/**
 * Looks for the smallest set of hand-overs that would have let an agency act, from the log alone: each lead from whoever
 * held it, over a channel that was agreed and may carry it, in the channel's usual time and that of the receiver's desk.
 * A lead that was on its way to the agency anyway is none.
 */
final class Search {
    /** Of more leads than this nobody would say that one phone call was missed. Assumed. */
    static final int MOST = 3;

    private static final double TENTHS = 10;
    /** A copy that was sent so soon after it could be was not missed: standing rules send at once. Assumed. */
    private static final double AT_ONCE_H = 1;

    private final Scenario scenario;
    private final Law law;
    private final Holdings holdings;

    Search(Scenario scenario, Law law, Holdings holdings) {
        this.scenario = scenario;
        this.law = law;
        this.holdings = holdings;
    }

    /** What would have let this agency prevent the harm; empty if nothing would, or if it believed enough anyway. */
    Optional<Connection> connect(HarmDone harm, Opening opening) {
        Holdings.Dossier dossier = holdings.dossier(harm.subject());
        PooledBelief own = own(dossier, opening);
        double before = believed_nats(dossier, opening, own);
        double needed = Fusion.nats(law.needed(opening.act())) - before;
        if (needed <= 0) {
            return Optional.empty();
        }
        Map<LeadId, HandOver> ways = new HashMap<>();
        List<Offer> offers = offers(dossier, opening, own, ways);
        return SmallestSet.of(offers, needed, MOST).map(set -> {
            List<HandOver> handOvers = set.stream()
                    .map(offer -> ways.get(offer.lead()))
                    .sorted(Comparator.comparingDouble(HandOver::sent_h).thenComparing(HandOver::lead))
                    .toList();
            return new Connection(
                    harm, opening, handOvers, opening.before_h() - SmallestSet.latest(set, Offer::there_h));
        });
    }

    /** What the agency held by itself in time; a court admits what its own country gathered, and the catch itself. */
    private PooledBelief own(Holdings.Dossier dossier, Opening opening) {
        boolean court = opening.act() == Act.CHARGE;
        var own = new PooledBelief(law.prior(kind(opening)));
        if (court) {
            own.weigh(SourceClass.SIGHTINGS, law.caught());
        }
        for (Held held : dossier.held()) {
            boolean mine = court
                    ? country(held.lead().origin()) == country(opening.agency())
                    : held.agency().equals(opening.agency()) && counts(held.lead(), opening);
            if (mine && held.since_h() < opening.before_h()) {
                own.weigh(held.lead().source(), held.nats());
            }
        }
        return own;
    }

    /** A desk may have forgotten what it held, when premises were seen empty or a case was dropped. */
    private double believed_nats(Holdings.Dossier dossier, Opening opening, PooledBelief own) {
        if (opening.act() == Act.CHARGE) {
            return own.nats();
        }
        double prior = law.prior(kind(opening));
        double said = dossier.belief(opening.agency(), opening.before_h(), prior);
        return Math.min(own.nats(), said > 0 ? Fusion.nats(said) : Double.NEGATIVE_INFINITY);
    }

    private static SubjectKind kind(Opening opening) {
        return opening.act() == Act.SEARCH ? SubjectKind.LOAD : SubjectKind.PREMISES;
    }

    /** Leads on a site count where it stands; what follows the people counts everywhere. */
    private static boolean counts(Lead lead, Opening opening) {
        return opening.act() != Act.RAID
                || lead.place().equals(opening.place())
                || Fusion.FOLLOWS_THE_SITE.contains(lead.source());
    }

    private List<Offer> offers(
            Holdings.Dossier dossier, Opening opening, PooledBelief own, Map<LeadId, HandOver> ways) {
        var offers = new HashMap<LeadId, Offer>();
        for (Held held : dossier.held()) {
            Lead lead = held.lead();
            double gain = held.nats() - own.best_nats(lead.source());
            HandOver way = gain > 0 && counts(lead, opening) ? way(dossier, held, opening) : null;
            HandOver known = ways.get(lead.id());
            if (way != null && (known == null || way.arrives_h() < known.arrives_h())) {
                ways.put(lead.id(), way);
                double there_h = way.arrives_h() + law.desk_h(lead.kind());
                offers.put(lead.id(), new Offer(lead.id(), lead.source(), gain, there_h));
            }
        }
        return List.copyOf(offers.values());
    }

    /** The fastest way of one lead from one holder to the agency that could act, if it comes in time. */
    private @Nullable HandOver way(Holdings.Dossier dossier, Held held, Opening opening) {
        AgencyId to = opening.agency();
        Lead lead = held.lead();
        boolean fromOrigin = opening.act() != Act.CHARGE
                || (held.agency().equals(lead.origin()) && country(lead.origin()) != country(to));
        if (held.agency().equals(to) || !fromOrigin) {
            return null;
        }
        double sent_h = (Math.floor(held.since_h() * TENTHS) + 1) / TENTHS;
        boolean underWay = dossier.firstSent_h(lead.id(), to) <= sent_h + AT_ONCE_H;
        if (underWay || dossier.heldSince_h(lead.id(), to) <= sent_h) {
            return null;
        }
        HandOver fastest = null;
        for (ChannelKind channel : channels(held.agency(), to, sent_h)) {
            boolean carries = lead.classification().compareTo(channel.carries()) <= 0;
            double arrives_h = sent_h + law.delay_h(channel);
            boolean inTime = arrives_h + law.desk_h(lead.kind()) <= opening.before_h();
            if (carries && inTime && (fastest == null || arrives_h < fastest.arrives_h())) {
                fastest = new HandOver(lead.id(), held.agency(), to, channel, round(sent_h), round(arrives_h));
            }
        }
        return fastest;
    }

    private Set<ChannelKind> channels(AgencyId from, AgencyId to, double at_h) {
        return country(from) == country(to)
                ? EnumSet.of(ChannelKind.DOMESTIC)
                : holdings.regimeAt(at_h).between(from, to);
    }

    private @Nullable Country country(AgencyId id) {
        Agency agency = scenario.agencies().get(id);
        return agency == null ? null : agency.country();
    }

    /** Tenths of an hour, so that a command says the hour in full. */
    private static double round(double hours) {
        return Math.round(hours * TENTHS) / TENTHS;
    }
}
