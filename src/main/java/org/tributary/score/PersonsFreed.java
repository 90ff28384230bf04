package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.scenario.MeasureName;

/**
 * How many possible victims were freed.
 *
 * <p>Formula: the sum of {@code freed} over all {@code persons-freed} events, of raids and of searches.
 *
 * <p>Unit: persons. Range: 0 and up; more is better. Absent where no site was open at STARTEX and nobody was freed. n:
 * people in sites at STARTEX, held and willing. Coverage: 1. Evidence: the events that freed somebody. Source: our own.
 */
final class PersonsFreed implements Measure {
    private final Evidence evidence = new Evidence();
    private int inSites;
    private int freed;

    @Override
    public MeasureName name() {
        return MeasureName.PERSONS_FREED;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened opened && event.at_h() <= 0) {
            inSites += opened.workers();
        } else if (event.what() instanceof Happening.PersonsFreed people && people.freed() > 0) {
            freed += people.freed();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        boolean any = inSites > 0 || freed > 0;
        var value = any ? OptionalDouble.of(freed) : OptionalDouble.empty();
        return Reading.of(name(), value, inSites, any ? 1 : 0, evidence);
    }
}
