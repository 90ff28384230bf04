package org.tributary.score;

import java.util.ArrayList;
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
 * sent copies of needed copies ÷ copies: each place counts once, since a site that nobody strikes goes on making leads. Its
 * yield is the share that came to use of the information that it owed others ({@link UsefulSharing}); 0 if it owed none.
 *
 * <p>Formula: the mean of 2 × precision × yield ÷ (precision + yield), 0 if both are 0, over the countries on whose
 * desks leads on premises arose or which sent copies. So silence, which errs in nothing, is not precise, be it one's own
 * or that of partners who come to nothing under what they are sent. Parts: {@code sharing-precision-of-copies}: needed
 * copies ÷ all such copies; {@code sharing-precision-alone}: the mean of the precision over the countries that sent
 * copies.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where no copy arrived. n: copies judged. Coverage: copies on
 * premises ÷ all copies that arrived from abroad, since who needs to know of a load is not judged yet. Evidence: the
 * copies that were needed. Source: precision as in information retrieval (Kent and others, American Documentation 6,
 * 1955), joined with recall as in van Rijsbergen, Information Retrieval, 1979, both weighing alike.
 */
final class SharingPrecision implements Measure {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final UsefulSharing sharing;
    private final Set<LeadId> onPremises = new HashSet<>();
    private final Set<Country> withLeads = new TreeSet<>();
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
                withLeads.add(jurisdictions.countryOf(arose.agency()));
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
        var exchange = new Exchange(sharing.pieces());
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
        Map<Country, Double> precisions = precisions(needs);
        var alone = new Reading.Part(name().word() + "-alone", Bands.mean(precisions.values()), "share", judged);
        var countries = new TreeSet<>(withLeads);
        countries.addAll(precisions.keySet());
        OptionalDouble mean = Bands.mean(countries.stream()
                .map(country -> both(
                        precisions.getOrDefault(country, 0.0),
                        exchange.given(country).orElse(0)))
                .toList());
        return Reading.of(
                        name(),
                        judged == 0 ? OptionalDouble.empty() : mean,
                        judged,
                        Reading.coverage(judged, all),
                        evidence,
                        List.of(ofCopies, alone))
                .due(judged > 0 ? Reading.Due.SOMETHING : Reading.Due.when(exchange.givers()));
    }

    /** The harmonic mean of two shares; 0 if both are 0. */
    private static double both(double precision, double yield) {
        return precision + yield == 0 ? 0 : 2 * precision * yield / (precision + yield);
    }

    /** Of each country that sent copies, the mean over the premises of the share needed. */
    private Map<Country, Double> precisions(Set<Need> needs) {
        var byCountry = new TreeMap<Country, Map<SubjectId, Tally>>();
        for (Copy copy : copies) {
            byCountry
                    .computeIfAbsent(copy.by(), none -> new TreeMap<>())
                    .computeIfAbsent(copy.need().subject(), none -> new Tally())
                    .add(copy.isNeeded(needs) ? 1 : 0);
        }
        var precisions = new TreeMap<Country, Double>();
        byCountry.forEach((country, tallies) -> precisions.put(
                country,
                tallies.values().stream().mapToDouble(Tally::share).average().orElse(0)));
        return precisions;
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
