package org.tributary.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.MeasureName;

/**
 * Which share of the copies sent abroad went to an agency that needed them.
 *
 * <p>Definition: of the copies of leads on premises that arrived at an agency of another country, those to an agency
 * that needed the fact ({@link NeedToKnow}, judged by all that is known at ENDEX) and did not hold that lead yet. A
 * lead on innocent premises is needed by nobody; a copy of what the receiver holds already is needed by nobody either,
 * so that sending the same thing again raises nothing. A country's precision is the mean over the premises about which it
 * sent copies of needed copies ÷ copies: each place counts once, since a site that nobody strikes goes on making leads. It
 * is 0 for a country that sent none although it owed others information ({@link UsefulSharing}), so that who keeps silent
 * does not leave the score to the precise.
 *
 * <p>Formula: the mean over the countries that sent copies or owed information. Part {@code sharing-precision-of-copies}:
 * needed copies ÷ all such copies.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where no copy arrived. n: copies judged. Coverage: copies on
 * premises ÷ all copies that arrived from abroad, since who needs to know of a load is not judged yet. Evidence: the
 * copies that were needed. Source: precision as in information retrieval (Kent and others, American Documentation 6,
 * 1955), averaged over those who were asked.
 */
final class SharingPrecision implements Measure {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final UsefulSharing sharing;
    private final Set<LeadId> onPremises = new HashSet<>();
    private final Set<Holding> held = new HashSet<>();
    private final List<Copy> copies = new ArrayList<>();
    private int all;

    SharingPrecision(NeedToKnow needToKnow, Jurisdictions jurisdictions, UsefulSharing sharing) {
        this.needToKnow = needToKnow;
        this.jurisdictions = jurisdictions;
        this.sharing = sharing;
    }

    @Override
    public MeasureName name() {
        return MeasureName.SHARING_PRECISION;
    }

    @Override
    public void hear(Event event) {
        sharing.hear(event);
        if (event.what() instanceof Happening.LeadArose arose) {
            held.add(new Holding(arose.agency(), arose.lead().id()));
            if (arose.lead().kind() == SubjectKind.PREMISES) {
                onPremises.add(arose.lead().id());
            }
        } else if (event.what() instanceof Happening.LeadReceived received) {
            receive(event, received);
        }
    }

    private void receive(Event event, Happening.LeadReceived received) {
        boolean first = held.add(new Holding(received.to(), received.lead()));
        if (!jurisdictions.abroad(received.from(), received.to())) {
            return;
        }
        all++;
        if (!onPremises.contains(received.lead())) {
            return;
        }
        copies.add(new Copy(
                jurisdictions.countryOf(received.from()),
                new Need(received.to(), received.subject()),
                first ? Novelty.FIRST : Novelty.AGAIN,
                event.sequence()));
    }

    @Override
    public Reading reading() {
        Set<Need> needs = needs();
        Set<Country> givers = new Exchange(sharing.pieces()).givers();
        var evidence = new Evidence();
        int needed = 0;
        for (Copy copy : copies) {
            if (copy.isNeeded(needs)) {
                needed++;
                evidence.add(copy.sequence());
            }
        }
        int judged = copies.size();
        var ofCopies = new Reading.Part(name().word() + "-of-copies", Reading.ratio(needed, judged), "share", judged);
        double coverage = Reading.coverage(judged, all);
        var value = judged == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(needs, givers));
        return Reading.of(name(), value, judged, coverage, evidence, List.of(ofCopies))
                .due(judged > 0 ? Reading.Due.SOMETHING : Reading.Due.when(givers));
    }

    /** Over countries, of the mean over the premises about which each sent copies, of the share needed. */
    private double mean(Set<Need> needs, Set<Country> givers) {
        var byCountry = new TreeMap<Country, Map<SubjectId, Tally>>();
        givers.forEach(country -> byCountry.put(country, Map.of()));
        for (Copy copy : copies) {
            Map<SubjectId, Tally> tallies = byCountry.getOrDefault(copy.by(), Map.of());
            if (tallies.isEmpty()) {
                tallies = new TreeMap<>();
                byCountry.put(copy.by(), tallies);
            }
            tallies.computeIfAbsent(copy.need().subject(), none -> new Tally()).add(copy.isNeeded(needs) ? 1 : 0);
        }
        return byCountry.values().stream()
                .mapToDouble(tallies -> tallies.values().stream()
                        .mapToDouble(Tally::share)
                        .average()
                        .orElse(0))
                .average()
                .orElseThrow();
    }

    private Set<Need> needs() {
        var needs = new HashSet<Need>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject()
                    .ifPresent(subject ->
                            fact.needers().forEach(needer -> needs.add(new Need(needer.agency(), subject))));
        }
        return needs;
    }

    /** That an agency holds a lead. */
    private record Holding(AgencyId agency, LeadId lead) {}

    /** That an agency needs to know of a subject. */
    private record Need(AgencyId agency, SubjectId subject) {}

    /** Whether the receiver held the lead. */
    private enum Novelty {
        FIRST,
        AGAIN
    }

    /** A copy that arrived, and whose need it could meet. */
    private record Copy(Country by, Need need, Novelty novelty, long sequence) {
        boolean isNeeded(Set<Need> needs) {
            return novelty == Novelty.FIRST && needs.contains(need);
        }
    }

    /** Copies on one subject. */
    private static final class Tally {
        private int all;
        private int needed;

        void add(int isNeeded) {
            all++;
            needed += isNeeded;
        }

        double share() {
            return (double) needed / all;
        }
    }
}
