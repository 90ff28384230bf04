package org.tributary.score;

import java.util.List;
import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.scenario.MeasureName;

/**
 * How many of those who were screened were taken for what they are not, so that haste does not win.
 *
 * <p>Definition: mistaken are possible victims taken for suspects, who are handed over as such, and suspects taken for
 * possible victims, who are let go. Who was mistaken counts when he was screened, so that nobody gains by keeping people.
 *
 * <p>Formula: mistaken ÷ screened. Parts, in persons: {@code sorting-victims-as-suspects}, {@code sorting-suspects-as-victims}, and of
 * both those who had left by ENDEX as what they are not, {@code sorting-left}.
 *
 * <p>Unit: share. Range: 0 to 1; less is better. Absent where nobody was screened. n: persons screened. Coverage: screened ÷
 * received. Evidence: the mistakes; where there was none, the screenings. Source: our own.
 */
final class Sorting implements Measure {
    private final Evidence screenings = new Evidence();
    private final Evidence mistakes = new Evidence();
    private int received;
    private int screened;
    private int victims;
    private int suspects;
    private int left;

    @Override
    public MeasureName name() {
        return MeasureName.SORTING;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PersonsReceived people) {
            received += people.persons();
        } else if (event.what() instanceof Happening.PersonsScreened people) {
            screened += people.victims() + people.suspects();
            screenings.add(event.sequence());
        } else if (event.what() instanceof Happening.PersonsMistaken people) {
            victims += people.victims();
            suspects += people.suspects();
            mistakes.add(event.sequence());
        } else if (event.what() instanceof Happening.MistakenPersonsLeft people) {
            left += people.victims() + people.suspects();
        }
    }

    @Override
    public Reading reading() {
        int mistaken = victims + suspects;
        return Reading.of(
                name(),
                Reading.ratio(mistaken, screened),
                screened,
                screened == 0 ? 0 : Reading.coverage(screened, Math.max(screened, received)),
                mistaken == 0 ? screenings : mistakes,
                List.of(
                        part("sorting-victims-as-suspects", victims),
                        part("sorting-suspects-as-victims", suspects),
                        part("sorting-left", left)));
    }

    private Reading.Part part(String id, int persons) {
        return new Reading.Part(
                id, screened == 0 ? OptionalDouble.empty() : OptionalDouble.of(persons), "persons", screened);
    }
}
