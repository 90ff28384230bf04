package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.scenario.MeasureName;

/**
 * Which share of those who needed a fact knew it in time.
 *
 * <p>Definition: of each fact f ({@link NeedToKnow}), the agencies of need(f) that knew it by its deadline ÷ all of
 * need(f).
 *
 * <p>Formula: the mean over the facts that somebody needed before their deadline; who came to need one only later is
 * left out. A fact that never became knowable counts as reached by nobody.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: facts. Coverage: these facts ÷ all facts. Evidence: what made an
 * agency know a fact in time. Source: after "critical information available" of the NATO NEC C2 Maturity Model
 * (SAS-065), 2010.
 */
final class CriticalInformationReach implements Measure {
    private final NeedToKnow needToKnow;

    CriticalInformationReach(NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
    }

    @Override
    public MeasureName name() {
        return MeasureName.CRITICAL_INFORMATION_REACH;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        int n = 0;
        int all = 0;
        double sum = 0;
        for (NeededFact fact : needToKnow.facts()) {
            all++;
            OptionalDouble reach = reach(fact, evidence);
            if (reach.isPresent()) {
                n++;
                sum += reach.getAsDouble();
            }
        }
        return Reading.of(name(), Reading.ratio(sum, n), n, Reading.coverage(n, all), evidence);
    }

    private static OptionalDouble reach(NeededFact fact, Evidence evidence) {
        int inTime = 0;
        int all = 0;
        for (NeededFact.Needer needer : fact.needers()) {
            if (needer.since_h() >= fact.before_h()) {
                continue;
            }
            all++;
            if (needer.knew().isPresent() && needer.knew().get().at_h() <= fact.before_h()) {
                inTime++;
                evidence.add(needer.knew().get());
            }
        }
        return Reading.ratio(inTime, all);
    }
}
