package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How far those who command in different countries believe the same, and the right, things of what concerns them both.
 *
 * <p>Definition: an agency believes in premises from when its belief suffices to act until ENDEX. Looked at are the
 * agencies that may raid, since a common picture is one of those who decide; whether everybody else who holds a part of it
 * hears of the rest, other measures say. Of a pair of them of different countries those guilty sites are looked at that both need to know of ({@link NeedToKnow}), from when both
 * need them, and all premises that neither needs to know of but that are in the picture of one: since it believed in them,
 * or since another country put a copy of a lead on them before it. An hour in which both believe in a site that they need is
 * shared. An hour in which both need a site, and one in which either has in its picture what it does not need, is
 * looked at. So neither silence, which leaves nothing to compare, nor passing on everything, which leaves it among what
 * nobody needs, gains anything.
 *
 * <p>Formula: the mean over pairs of shared ÷ all subject-hours looked at, which is Jaccard's |A ∩ B ∩ T| ÷ |A ∪ B ∪ T|
 * weighed by time, with T what both had to know. A pair that believed nothing counts as 0.
 * Part {@code shared-picture-truth}: the mean over these agencies of the hours in which they believed in a site that they
 * needed to know of ÷ these, those in which they did not though they needed it, and those in which they believed in
 * innocent premises.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: pairs that need one site in common. Coverage: these ÷ all
 * such pairs of which each needs a site. Evidence: what made an agency of such a pair believe. Source: Jaccard, Bulletin de la Société vaudoise
 * des sciences naturelles 37, 1901; the weights are our own.
 */
final class SharedPicture implements Measure {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Set<SubjectId> guilty = new HashSet<>();
    private final Map<AgencyId, Map<SubjectId, Noted>> believed = new TreeMap<>();
    private final Map<AgencyId, Map<SubjectId, Noted>> pictured = new TreeMap<>();
    private final Set<LeadId> onPremises = new HashSet<>();

    SharedPicture(Scenario scenario, NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
        this.jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.SHARED_PICTURE;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
        if (event.what() instanceof Happening.SiteOpened site) {
            guilty.add(site.subject());
        } else if (event.what() instanceof Happening.BeliefCrossed belief
                && belief.kind() == SubjectKind.PREMISES
                && event.at_h() <= needToKnow.endex_h()) {
            note(believed, belief.agency(), belief.subject(), event);
            note(pictured, belief.agency(), belief.subject(), event);
        } else if (event.what() instanceof Happening.LeadArose arose
                && arose.lead().kind() == SubjectKind.PREMISES) {
            onPremises.add(arose.lead().id());
        } else if (event.what() instanceof Happening.LeadReceived copy
                && onPremises.contains(copy.lead())
                && jurisdictions.abroad(copy.from(), copy.to())
                && event.at_h() <= needToKnow.endex_h()) {
            note(pictured, copy.to(), copy.subject(), event);
        }
    }

    private static void note(
            Map<AgencyId, Map<SubjectId, Noted>> pictures, AgencyId agency, SubjectId subject, Event event) {
        pictures.computeIfAbsent(agency, none -> new TreeMap<>()).putIfAbsent(subject, Noted.of(event));
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        Map<AgencyId, Map<SubjectId, Double>> needs = needs();
        var pairs = new ArrayList<Double>();
        int all = 0;
        var agencies = new ArrayList<>(needs.keySet());
        for (int one = 0; one < agencies.size(); one++) {
            for (int other = one + 1; other < agencies.size(); other++) {
                if (jurisdictions.abroad(agencies.get(one), agencies.get(other))) {
                    all++;
                    shared(agencies.get(one), agencies.get(other), needs, evidence)
                            .ifPresent(pairs::add);
                }
            }
        }
        var truths = new ArrayList<Double>();
        needs.forEach((agency, sites) -> truth(agency, sites).ifPresent(truths::add));
        return Reading.of(
                name(),
                Bands.mean(pairs),
                pairs.size(),
                Reading.coverage(pairs.size(), all),
                evidence,
                List.of(new Reading.Part(name().word() + "-truth", Bands.mean(truths), "share", truths.size())));
    }

    /** Which guilty sites each agency that may raid needs to know of, and since when. */
    private Map<AgencyId, Map<SubjectId, Double>> needs() {
        Map<AgencyId, Map<SubjectId, Double>> needs = new TreeMap<>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject()
                    .ifPresent(subject -> fact.needers().stream()
                            .filter(needer -> jurisdictions.may(needer.agency(), Power.RAID))
                            .forEach(needer -> needs.computeIfAbsent(needer.agency(), none -> new TreeMap<>())
                                    .put(subject, needer.since_h())));
        }
        return needs;
    }

    /** Shared ÷ all subject-hours of a pair; absent if the two need no site in common. */
    private OptionalDouble shared(
            AgencyId one, AgencyId other, Map<AgencyId, Map<SubjectId, Double>> needs, Evidence evidence) {
        Map<SubjectId, Double> mine = needs.getOrDefault(one, Map.of());
        Map<SubjectId, Double> theirs = needs.getOrDefault(other, Map.of());
        double shared_h = 0;
        double needed_h = 0;
        for (SubjectId subject : mine.keySet()) {
            Double theirSince_h = theirs.get(subject);
            if (theirSince_h != null) {
                double both_h =
                        Math.max(0, needToKnow.endex_h() - Math.max(mine.getOrDefault(subject, 0.0), theirSince_h));
                needed_h += both_h;
                double believed_h = Math.min(hours(beliefs(one), subject), hours(beliefs(other), subject));
                shared_h += Math.min(both_h, believed_h);
                note(beliefs(one), subject, evidence);
                note(beliefs(other), subject, evidence);
            }
        }
        return needed_h == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(shared_h / (needed_h + clutter_h(one, mine, other, theirs)));
    }

    /** For how long one or the other had premises in its picture that it did not need; each of the premises counts once. */
    private double clutter_h(AgencyId one, Map<SubjectId, Double> mine, AgencyId other, Map<SubjectId, Double> theirs) {
        var clutter_h = new TreeMap<SubjectId, Double>();
        clutter_h.putAll(unneeded_h(one, mine));
        unneeded_h(other, theirs).forEach((subject, hours) -> clutter_h.merge(subject, hours, Math::max));
        return clutter_h.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Map<SubjectId, Double> unneeded_h(AgencyId agency, Map<SubjectId, Double> needed) {
        var unneeded_h = new TreeMap<SubjectId, Double>();
        pictured.getOrDefault(agency, Map.of()).forEach((subject, since) -> {
            if (!needed.containsKey(subject)) {
                unneeded_h.put(subject, needToKnow.endex_h() - since.at_h());
            }
        });
        return unneeded_h;
    }

    private OptionalDouble truth(AgencyId agency, Map<SubjectId, Double> needed) {
        Map<SubjectId, Noted> beliefs = beliefs(agency);
        double right_h = 0;
        double all_h = 0;
        for (Map.Entry<SubjectId, Double> site : needed.entrySet()) {
            double needed_h = Math.max(0, needToKnow.endex_h() - site.getValue());
            all_h += needed_h;
            right_h += Math.min(needed_h, hours(beliefs, site.getKey()));
        }
        for (SubjectId subject : beliefs.keySet()) {
            all_h += guilty.contains(subject) ? 0 : hours(beliefs, subject);
        }
        return Reading.ratio(right_h, all_h);
    }

    private Map<SubjectId, Noted> beliefs(AgencyId agency) {
        return believed.getOrDefault(agency, new HashMap<>());
    }

    private double hours(Map<SubjectId, Noted> beliefs, SubjectId subject) {
        Noted since = beliefs.get(subject);
        return since == null ? 0 : needToKnow.endex_h() - since.at_h();
    }

    private static void note(Map<SubjectId, Noted> beliefs, SubjectId subject, Evidence evidence) {
        Noted since = beliefs.get(subject);
        if (since != null) {
            evidence.add(since);
        }
    }
}
