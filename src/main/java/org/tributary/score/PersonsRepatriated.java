package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.WayHome;
import org.tributary.scenario.MeasureName;

/**
 * How many freed people got home.
 *
 * <p>Formula: the sum of {@code persons} over all {@code persons-repatriated} events, by land, by air, collected by an
 * embassy, or set free in their own country. Those whom whoever holds the ground handed over to their own country count
 * elsewhere.
 *
 * <p>Unit: persons. Range: 0 and up; more is better. Absent where nobody was to be received. n: persons who were to be
 * received, the sum over all {@code persons-awaited} events. Coverage: 1. Evidence: the events that brought somebody
 * home. Source: our own.
 */
final class PersonsRepatriated implements Measure {
    private final Evidence evidence = new Evidence();
    private int awaited;
    private int home;

    @Override
    public MeasureName name() {
        return MeasureName.PERSONS_REPATRIATED;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PersonsAwaited people) {
            awaited += people.persons();
        } else if (event.what() instanceof Happening.PersonsRepatriated people && people.by() != WayHome.HAND_OVER) {
            home += people.persons();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        boolean any = awaited > 0;
        var value = any ? OptionalDouble.of(home) : OptionalDouble.empty();
        return Reading.of(name(), value, awaited, any ? 1 : 0, evidence);
    }
}
