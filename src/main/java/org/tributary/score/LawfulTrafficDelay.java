package org.tributary.score;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.PlaceId;
import org.tributary.scenario.MeasureName;

/**
 * How long inspection kept lawful travellers waiting, in person-hours.
 *
 * <p>Formula: the sum of {@code hours} over all {@code lawful-traffic-delayed} events, the closing accounts included.
 *
 * <p>Unit: h. Range: 0 and up; less is better. Absent where no crossing gave an account. n: crossings that did.
 * Coverage: 1. Evidence: the accounts. Who does nothing delays nobody: this is the price of the other outcomes and
 * says nothing without them. Source: our own.
 */
final class LawfulTrafficDelay implements Measure {
    private final Evidence evidence = new Evidence();
    private final Set<PlaceId> crossings = new HashSet<>();
    private boolean any;
    private double hours;

    @Override
    public MeasureName name() {
        return MeasureName.LAWFUL_TRAFFIC_DELAY_H;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LawfulTrafficDelayed delayed) {
            any = true;
            hours += delayed.hours();
            evidence.add(event.sequence());
            if (event.place() != null) {
                crossings.add(event.place());
            }
        }
    }

    @Override
    public Reading reading() {
        var value = any ? OptionalDouble.of(hours) : OptionalDouble.empty();
        return Reading.of(name(), value, crossings.size(), any ? 1 : 0, evidence);
    }
}
