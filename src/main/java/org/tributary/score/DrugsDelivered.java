package org.tributary.score;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;

/**
 * How many kilograms of drugs reached their markets.
 *
 * <p>Formula: the sum of the amounts of {@code load-delivered} over tablets and crystal. Unlike what was seized it also
 * shows what was never made, since precursors were stopped.
 *
 * <p>Unit: kg. Range: 0 and up; less is better. Absent where no drugs set out. n: loads of drugs that set out. Coverage:
 * loads seized or delivered ÷ loads that set out; the rest was still on its way at ENDEX. Evidence: the deliveries.
 * Source: our own.
 */
final class DrugsDelivered implements Measure {
    private final Evidence evidence = new Evidence();
    private final Set<SubjectId> departed = new HashSet<>();
    private final Set<SubjectId> ended = new HashSet<>();
    private double kg;

    @Override
    public MeasureName name() {
        return MeasureName.DRUGS_DELIVERED_KG;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LoadDeparted load && load.goods().isDrug()) {
            departed.add(load.subject());
        } else if (event.what() instanceof Happening.LoadSeized load
                && load.goods().isDrug()) {
            end(load.subject());
        } else if (event.what() instanceof Happening.LoadDelivered load
                && load.goods().isDrug()) {
            end(load.subject());
            kg += load.amount();
            evidence.add(event.sequence());
        }
    }

    private void end(SubjectId load) {
        departed.add(load);
        ended.add(load);
    }

    @Override
    public Reading reading() {
        var value = departed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(kg);
        return Reading.of(name(), value, departed.size(), Reading.coverage(ended.size(), departed.size()), evidence);
    }
}
