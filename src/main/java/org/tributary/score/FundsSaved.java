package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.MoneyHappening;
import org.tributary.scenario.MeasureName;

/**
 * What was kept from the syndicates of the money that victims had paid, in US dollars.
 *
 * <p>Formula: the sum of {@code usd} over all {@code accounts-frozen} and {@code funds-recovered} events, whether or not
 * it is back with the victims by ENDEX.
 *
 * <p>Unit: usd. Range: 0 to what victims paid; more is better. Absent where no payment is followed. n: payments. Coverage:
 * 1. Evidence: the freezes and recoveries. Source: our own.
 */
final class FundsSaved implements Measure {
    private final Evidence evidence = new Evidence();
    private int payments;
    private double usd;

    @Override
    public MeasureName name() {
        return MeasureName.FUNDS_SAVED_USD;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof MoneyHappening.PaymentTaken) {
            payments++;
        } else if (event.what() instanceof MoneyHappening.AccountsFrozen frozen) {
            usd += frozen.usd();
            evidence.add(event.sequence());
        } else if (event.what() instanceof MoneyHappening.FundsRecovered recovered) {
            usd += recovered.usd();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        var value = payments == 0 ? OptionalDouble.empty() : OptionalDouble.of(usd);
        return Reading.of(name(), value, payments, payments == 0 ? 0 : 1, evidence);
    }
}
