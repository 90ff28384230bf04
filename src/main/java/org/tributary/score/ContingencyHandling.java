package org.tributary.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * Which share of the injects that expect an action got it in time.
 *
 * <p>Definition: an inject counts when it has fired and expects an action; a contingency that expects one is an inject
 * like any other. The action came in time if an {@code expected-action-taken} event of the inject precedes its time
 * running out. Where the exercise ended first, the inject stays in the denominator as one that was not handled.
 *
 * <p>Formula: injects whose action came in time ÷ injects that count; absent if none does. Part: the median time from
 * the inject to the first right order, over those to which one came, late ones too.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: injects that count. Coverage: those whose action came or was missed
 * ÷ n. Evidence: the actions taken and missed. Source: our own; an inject that nobody judged stays in the denominator,
 * so that leaving injects open earns nothing.
 */
final class ContingencyHandling implements Measure {
    private final Set<InjectId> expecting = new HashSet<>();
    private final Set<InjectId> inTime = new HashSet<>();
    private final Set<InjectId> missed = new HashSet<>();
    private final List<Double> hours = new ArrayList<>();
    private final Evidence evidence = new Evidence();
    private final Set<InjectId> fired = new HashSet<>();

    ContingencyHandling(Scenario scenario) {
        for (Inject inject : scenario.msel()) {
            if (inject.expect().isPresent()) {
                expecting.add(inject.inject());
            }
        }
    }

    @Override
    public MeasureName name() {
        return MeasureName.CONTINGENCY_HANDLING;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.InjectFired inject) {
            if (expecting.contains(inject.inject())) {
                fired.add(inject.inject());
            }
        } else if (event.what() instanceof Happening.ExpectedActionMissed miss) {
            missed.add(miss.inject());
            evidence.add(event.sequence());
        } else if (event.what() instanceof Happening.ExpectedActionTaken taken) {
            if (!missed.contains(taken.inject())) {
                inTime.add(taken.inject());
            }
            hours.add(taken.after_h());
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        int n = fired.size();
        double[] times = hours.stream().mapToDouble(Double::doubleValue).toArray();
        var median = times.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Median().evaluate(times));
        return Reading.of(
                name(),
                Reading.ratio(inTime.size(), n),
                n,
                Reading.coverage(inTime.size() + missed.size(), n),
                evidence,
                List.of(new Reading.Part(name().word() + "-first-order", median, "h", times.length)));
    }
}
