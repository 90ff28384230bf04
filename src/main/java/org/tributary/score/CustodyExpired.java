package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.scenario.MeasureName;

/**
 * How many suspects had to be released because their custody ran out before a court took the case.
 *
 * <p>Formula: the sum of {@code suspects} over all {@code suspects-released} events.
 *
 * <p>Unit: persons. Range: 0 and up; less is better. Absent where no case was opened. n: suspects in all cases opened,
 * each counted once. Coverage: the share of them whose case was decided, charged or released. Evidence: the events that
 * released somebody. Source: our own.
 */
final class CustodyExpired implements Measure {
    private final Evidence evidence = new Evidence();
    private int held;
    private int charged;
    private int released;

    @Override
    public MeasureName name() {
        return MeasureName.CUSTODY_EXPIRED;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.CaseOpened opened) {
            held += opened.suspects();
        } else if (event.what() instanceof JusticeHappening.SuspectsSurrendered gone) {
            // the case that they become abroad counts them again
            held -= gone.suspects();
        } else if (event.what() instanceof Happening.SuspectsCharged court) {
            charged += court.suspects();
        } else if (event.what() instanceof Happening.SuspectsReleased freed) {
            released += freed.suspects();
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        boolean any = held > 0;
        var value = any ? OptionalDouble.of(released) : OptionalDouble.empty();
        return Reading.of(name(), value, held, any ? (double) (charged + released) / held : 0, evidence);
    }
}
