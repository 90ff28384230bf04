package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.scenario.MeasureName;

/**
 * How many suspects a court took the case of before their custody ran out.
 *
 * <p>Formula: the sum of {@code suspects} over all {@code suspects-charged} events.
 *
 * <p>Unit: persons. Range: 0 and up; more is better. Absent where no case was opened. n: suspects in all cases opened,
 * each counted once. Coverage: the share of them whose case was decided, charged or released. Evidence: the events that
 * charged somebody. Source: our own.
 */
final class SuspectsCharged implements Measure {
    private final Evidence evidence = new Evidence();
    private int held;
    private int decided;
    private int charged;

    @Override
    public MeasureName name() {
        return MeasureName.SUSPECTS_CHARGED;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.CaseOpened opened) {
            held += opened.suspects();
        } else if (event.what() instanceof JusticeHappening.SuspectsSurrendered gone) {
            // the case that they become abroad counts them again
            held -= gone.suspects();
        } else if (event.what() instanceof Happening.SuspectsReleased released) {
            decided += released.suspects();
        } else if (event.what() instanceof Happening.SuspectsCharged court) {
            decided += court.suspects();
            charged += court.suspects();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        boolean any = held > 0;
        var value = any ? OptionalDouble.of(charged) : OptionalDouble.empty();
        return Reading.of(name(), value, held, any ? (double) decided / held : 0, evidence);
    }
}
