package org.tributary.score;

import java.util.List;
import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.scenario.MeasureName;

/**
 * How long those who need a fact wait for it, in hours.
 *
 * <p>Definition: for each fact f that became knowable and each agency a that needed it, t(f, a) − t₀(f): from when all
 * agencies together could have acted on f ({@link NeedToKnow}), or a came to need it if that was later, to when a's
 * own belief sufficed, or to ENDEX if it never did; 0 if a knew before it needed to.
 *
 * <p>Formula: the mean over all such pairs, restricted to ENDEX. Parts: median and 90th percentile by Kaplan–Meier,
 * where a pair still waiting at ENDEX is broken off; absent where so many never knew.
 *
 * <p>Unit: h. Range: 0 to the length of the exercise; less is better. n: pairs. Coverage: pairs whose fact became
 * knowable ÷ all pairs. Evidence: what made a fact knowable and what made an agency know it. Source: our own; the
 * restricted mean after Royston and Parmar, BMC Medical Research Methodology 13:152, 2013.
 */
final class SharingLatency implements Measure {
    private final NeedToKnow needToKnow;

    SharingLatency(NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
    }

    @Override
    public MeasureName name() {
        return MeasureName.SHARING_LATENCY;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
    }

    @Override
    public Reading reading() {
        var waits = new Waits();
        for (NeededFact fact : needToKnow.facts()) {
            waits.all += fact.needers().size();
            fact.knowable().ifPresent(knowable -> {
                waits.evidence.add(knowable);
                fact.needers().forEach(needer -> waits.add(knowable, needer));
            });
        }
        return waits.reading();
    }

    /** The waits of all pairs. */
    private final class Waits {
        private final KaplanMeier curve = new KaplanMeier();
        private final Evidence evidence = new Evidence();
        private int all;
        private int n;
        private double sum_h;

        void add(Noted knowable, NeededFact.Needer needer) {
            n++;
            double from_h = Math.max(knowable.at_h(), needer.since_h());
            double endexAfter_h = needToKnow.endex_h() - from_h;
            if (needer.knew().isEmpty()) {
                sum_h += endexAfter_h;
                curve.brokenOff(endexAfter_h);
            } else {
                double wait_h = Math.max(0, needer.knew().get().at_h() - from_h);
                sum_h += wait_h;
                curve.ended(wait_h);
                evidence.add(needer.knew().get());
            }
        }

        Reading reading() {
            String name = name().word();
            OptionalDouble median_h = curve.quantile(0.5);
            OptionalDouble p90_h = curve.quantile(0.9);
            return new Reading(
                    name(),
                    Reading.ratio(sum_h, n),
                    n,
                    Reading.coverage(n, all),
                    evidence.list(),
                    List.of(
                            new Reading.Part(name + "-median", median_h, "h", n),
                            new Reading.Part(name + "-p90", p90_h, "h", n)));
        }
    }
}
