package org.tributary.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * Which share of the copies sent abroad went to an agency that needed them.
 *
 * <p>Definition: of the copies of leads on premises that arrived at an agency of another country, those to an agency
 * that needed the fact ({@link NeedToKnow}, judged by all that is known at ENDEX) and did not hold that lead yet. A
 * lead on innocent premises is needed by nobody; a copy of what the receiver holds already is needed by nobody either,
 * so that sending the same thing again raises nothing.
 *
 * <p>Formula: needed copies ÷ all such copies.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: copies judged. Coverage: copies on premises ÷ all copies that
 * arrived from abroad, since who needs to know of a load is not judged yet. Evidence: the copies that were needed.
 * Source: precision as in information retrieval (Kent and others, American Documentation 6, 1955).
 */
final class SharingPrecision implements Measure {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Set<LeadId> onPremises = new HashSet<>();
    private final Set<Holding> held = new HashSet<>();
    private final List<Copy> firstCopies = new ArrayList<>();
    private int judged;
    private int all;

    SharingPrecision(Scenario scenario, NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
        this.jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.SHARING_PRECISION;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
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
        judged++;
        if (first) {
            firstCopies.add(new Copy(new Need(received.to(), received.subject()), event.sequence()));
        }
    }

    @Override
    public Reading reading() {
        Set<Need> needs = needs();
        var evidence = new Evidence();
        int needed = 0;
        for (Copy copy : firstCopies) {
            if (needs.contains(copy.need())) {
                needed++;
                evidence.add(copy.sequence());
            }
        }
        return Reading.of(name(), Reading.ratio(needed, judged), judged, Reading.coverage(judged, all), evidence);
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

    /** A copy that arrived, and whose need it could meet. */
    private record Copy(Need need, long sequence) {}
}
