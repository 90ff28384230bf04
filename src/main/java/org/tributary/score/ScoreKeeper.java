package org.tributary.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard.MeasureScore;

/**
 * Keeps the score of one run: hears its events one by one, in order of sequence, and gives the scorecard at the end.
 * Not thread-safe; each run needs one of its own.
 *
 * <p>Ask for the scorecard after the closing accounts, which follow ENDEX. Asked earlier, it takes what is not known
 * yet for not known until ENDEX.
 */
public final class ScoreKeeper implements EventListener {
    private final Scenario scenario;
    private final List<Measure> measures;
    private final Punctuality punctuality;

    /**
     * Keeps the score of a run that has not begun.
     *
     * @param region the map on which the run is played; it holds every place that events name
     * @param parameters as the run uses them, with the scenario's changes
     * @param subjectNamed the run's subject of a site that the scenario names as syndicate and number, such as
     *     {@code moei-ring/3}; empty if there is none. Asked only when a reading is, so the run may still be in the
     *     making.
     */
    public ScoreKeeper(
            Scenario scenario,
            Region region,
            Parameters parameters,
            Function<String, Optional<SubjectId>> subjectNamed) {
        this.scenario = scenario;
        measures = Measures.all(scenario, region, parameters, subjectNamed);
        punctuality = new Punctuality(scenario);
    }

    @Override
    public void hear(Event event) {
        punctuality.reach(event.at_h(), measures);
        for (Measure measure : measures) {
            measure.hear(event);
        }
    }

    /** What every measure gives by now, in the order of {@link MeasureName}; absent where only a review can tell. */
    public List<Reading> readings() {
        var readings = new EnumMap<MeasureName, Reading>(MeasureName.class);
        for (MeasureName measure : MeasureName.values()) {
            readings.put(measure, Reading.absent(measure));
        }
        measures.forEach(measure -> readings.put(measure.name(), measure.reading()));
        return List.copyOf(readings.values());
    }

    /**
     * The score by now.
     *
     * @param seed of the run
     * @param engine the version of the product that plays it
     * @param doctrines the doctrine of each seat without a person
     */
    public Scorecard scorecard(long seed, String engine, Map<SeatId, String> doctrines) {
        var grading = new Grading(scenario, readings(), punctuality.inTime());
        List<MeasureScore> scores = grading.measures();
        return new Scorecard(
                scenario.scenario(), seed, engine, doctrines, Grading.heads(scores), scores, grading.objectives());
    }
}
