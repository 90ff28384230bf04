package org.tributary.score;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;

/**
 * What victims lost to the sites and did not get back, in US dollars.
 *
 * <p>Formula: the sum of {@code usd} over all {@code proceeds-taken} events, the closing accounts after ENDEX included,
 * less the sum over {@code funds-returned} and {@code funds-recovered}. What is frozen but not yet returned is still lost.
 *
 * <p>Unit: usd. Range: 0 and up; less is better. Absent where no site ever opened. n: sites that opened. Coverage:
 * sites that gave at least one account ÷ sites that opened. Evidence: the accounts, and what came back. Source: our own.
 */
final class VictimLosses implements Measure {
    private final Evidence evidence = new Evidence();
    private final Set<SubjectId> opened = new HashSet<>();
    private final Set<SubjectId> accounted = new HashSet<>();
    private double usd;

    @Override
    public MeasureName name() {
        return MeasureName.VICTIM_LOSSES_USD;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened site) {
            opened.add(site.subject());
        } else if (event.what() instanceof Happening.ProceedsTaken taken) {
            opened.add(taken.subject());
            accounted.add(taken.subject());
            usd += taken.usd();
            evidence.add(event.sequence());
        } else if (event.what() instanceof MoneyHappening.FundsReturned returned) {
            usd -= returned.usd();
            evidence.add(event.sequence());
        } else if (event.what() instanceof MoneyHappening.FundsRecovered recovered) {
            usd -= recovered.usd();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        var value = opened.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(usd);
        return Reading.of(name(), value, opened.size(), Reading.coverage(accounted.size(), opened.size()), evidence);
    }
}
