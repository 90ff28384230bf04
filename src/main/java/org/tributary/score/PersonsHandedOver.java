package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How many persons those who hold the ground handed over at gates.
 *
 * <p>Formula: the sum of {@code persons} over all {@code persons-handed-over} events. They come beside those whom raids
 * free, and are not counted among them.
 *
 * <p>Unit: persons. Range: 0 and up; more is better. Absent where the scenario has no gates. n: people in sites at
 * STARTEX, held and willing. Coverage: 1. Evidence: the hand-overs. Source: our own.
 */
final class PersonsHandedOver implements Measure {
    private final Evidence evidence = new Evidence();
    private final boolean gates;
    private int inSites;
    private int persons;

    PersonsHandedOver(Scenario scenario) {
        gates = !scenario.gates().isEmpty();
    }

    @Override
    public MeasureName name() {
        return MeasureName.PERSONS_HANDED_OVER;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened opened && event.at_h() <= 0) {
            inSites += opened.workers();
        } else if (event.what() instanceof Happening.PersonsHandedOver people) {
            persons += people.persons();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        var value = gates ? OptionalDouble.of(persons) : OptionalDouble.empty();
        return Reading.of(name(), value, inSites, gates ? 1 : 0, evidence);
    }
}
