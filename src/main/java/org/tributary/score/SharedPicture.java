package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How far agencies of different countries believe the same, and the right, things of what concerns them both.
 *
 * <p>Definition: an agency believes in premises from when its belief suffices to act until ENDEX. Of a pair of agencies
 * of different countries those guilty sites are looked at that both need to know of ({@link NeedToKnow}), and all
 * innocent premises in which either believes. An hour in which both believe in such a site is shared; an hour in which
 * either believes in any of these premises is held. What both wrongly believe is held and never shared, so that passing
 * on everything gains nothing by its errors, and what concerns only one of them counts for neither.
 *
 * <p>Formula: the mean over pairs of shared ÷ held subject-hours, which is Jaccard's |A ∩ B| ÷ |A ∪ B| weighed by time.
 * Part {@code shared-picture-truth}: the mean over agencies of the hours in which they believed in a site that they
 * needed to know of ÷ these, those in which they did not though they needed it, and those in which they believed in
 * innocent premises.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: pairs that held anything. Coverage: these ÷ all pairs that need one
 * site in common. Evidence: what made an agency of such a pair believe. Source: Jaccard, Bulletin de la Société vaudoise
 * des sciences naturelles 37, 1901; the weights are our own.
 */
final class SharedPicture implements Measure {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Set<SubjectId> guilty = new HashSet<>();
    private final Map<AgencyId, Map<SubjectId, Noted>> believed = new TreeMap<>();

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
            believed.computeIfAbsent(belief.agency(), none -> new TreeMap<>())
                    .putIfAbsent(belief.subject(), Noted.of(event));
        }
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
                Set<SubjectId> common = common(agencies.get(one), agencies.get(other), needs);
                if (!common.isEmpty()) {
                    all++;
                    OptionalDouble shared = shared(agencies.get(one), agencies.get(other), common, evidence);
                    shared.ifPresent(pairs::add);
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

    /** Which guilty sites each agency needs to know of, and since when. */
    private Map<AgencyId, Map<SubjectId, Double>> needs() {
        Map<AgencyId, Map<SubjectId, Double>> needs = new TreeMap<>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject()
                    .ifPresent(subject -> fact.needers()
                            .forEach(needer -> needs.computeIfAbsent(needer.agency(), none -> new TreeMap<>())
                                    .put(subject, needer.since_h())));
        }
        return needs;
    }

    /** What both need; nothing for agencies of one country. */
    private Set<SubjectId> common(AgencyId one, AgencyId other, Map<AgencyId, Map<SubjectId, Double>> needs) {
        Set<SubjectId> common = new TreeSet<>();
        if (jurisdictions.abroad(one, other)) {
            common.addAll(needs.getOrDefault(one, Map.of()).keySet());
            common.retainAll(needs.getOrDefault(other, Map.of()).keySet());
        }
        return common;
    }

    private OptionalDouble shared(AgencyId one, AgencyId other, Set<SubjectId> common, Evidence evidence) {
        Map<SubjectId, Noted> ones = beliefs(one);
        Map<SubjectId, Noted> others = beliefs(other);
        var subjects = new TreeSet<>(ones.keySet());
        subjects.addAll(others.keySet());
        double shared_h = 0;
        double held_h = 0;
        for (SubjectId subject : subjects) {
            if (!common.contains(subject) && guilty.contains(subject)) {
                continue;
            }
            double mine_h = hours(ones, subject);
            double theirs_h = hours(others, subject);
            held_h += Math.max(mine_h, theirs_h);
            if (common.contains(subject)) {
                shared_h += Math.min(mine_h, theirs_h);
                note(ones, subject, evidence);
                note(others, subject, evidence);
            }
        }
        return Reading.ratio(shared_h, held_h);
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
