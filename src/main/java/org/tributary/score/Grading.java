package org.tributary.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.Limits;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;

/**
 * From readings to ratings: of measures, heads and objectives. Immutable.
 *
 * <p>A measure is rated by the band of the first objective that bands it, otherwise by its default band; one without a
 * band or a value is not rated and counts for no head. An objective is rated P if all its tasks are met, M if some are not but the median rating by
 * its own bands is at least M, otherwise U; without tasks, by that median alone. S, all met but some late, is not
 * given yet: a scenario sets no time for a task.
 */
final class Grading {
    private final Scenario scenario;
    private final Map<MeasureName, Reading> readings = new EnumMap<>(MeasureName.class);

    /** @param readings one of each measure */
    Grading(Scenario scenario, List<Reading> readings) {
        this.scenario = scenario;
        readings.forEach(reading -> this.readings.put(reading.measure(), reading));
    }

    /** Every measure, each followed by its parts. */
    List<MeasureScore> measures() {
        var scores = new ArrayList<MeasureScore>();
        for (Reading reading : readings.values()) {
            scores.add(measure(reading));
            scores.addAll(parts(reading));
        }
        return scores;
    }

    private MeasureScore measure(Reading reading) {
        MeasureName measure = reading.measure();
        Optional<Limits> bands = Bands.find(scenario, measure);
        return new MeasureScore(
                measure.word(),
                measure.definition().partOf(),
                reading.value(),
                measure.unit(),
                reading.n(),
                reading.coverage(),
                Optional.of(measure.better()),
                bands,
                bands.flatMap(band -> rate(band, reading)),
                reading.evidence());
    }

    /** The figures beside a reading's value. */
    static List<MeasureScore> parts(Reading reading) {
        return reading.parts().stream()
                .map(part -> new MeasureScore(
                        part.id(),
                        Optional.of(reading.measure().word()),
                        part.value(),
                        part.unit(),
                        part.n(),
                        reading.coverage(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        reading.evidence()))
                .toList();
    }

    /** The rating of a reading; U where something was due and nobody did it. */
    static Optional<Rating> rate(Limits band, Reading reading) {
        if (reading.value().isEmpty()) {
            return reading.due() == Reading.Due.SOMETHING ? Optional.of(Rating.U) : Optional.empty();
        }
        return Optional.of(
                Bands.rate(band, reading.measure().better(), reading.value().getAsDouble()));
    }

    /** Every head, from the scores of all measures. */
    static List<HeadScore> heads(List<MeasureScore> measures) {
        return Arrays.stream(Head.values()).map(head -> head(head, measures)).toList();
    }

    private static HeadScore head(Head head, List<MeasureScore> measures) {
        var positions = new ArrayList<Double>();
        var ratings = new ArrayList<Rating>();
        for (MeasureScore score : measures) {
            OptionalDouble value = score.value();
            Optional<Limits> bands = score.bands();
            Optional<Better> better = score.better();
            if (value.isPresent() && bands.isPresent() && better.isPresent() && score.isOf(head)) {
                positions.add(Bands.position(bands.get(), better.get(), value.getAsDouble()));
                ratings.add(Bands.rate(bands.get(), better.get(), value.getAsDouble()));
            } else if (score.rating().isPresent() && score.isOf(head)) {
                // it was due: else a head would rise by keeping a weak measure from having a value
                positions.add(0.0);
                ratings.add(score.rating().get());
            }
        }
        return new HeadScore(head, Bands.mean(positions), Bands.median(ratings));
    }

    /** Every objective. */
    List<ObjectiveScore> objectives() {
        var scores = new ArrayList<ObjectiveScore>();
        scenario.objectives().forEach((id, objective) -> scores.add(objective(id, objective)));
        return scores;
    }

    private ObjectiveScore objective(ObjectiveId id, Objective objective) {
        var tasks = objective.tasks().stream()
                .map(task -> new TaskScore(task.id(), isMet(task), Optional.empty()))
                .toList();
        return new ObjectiveScore(id, rate(objective, tasks), Optional.empty(), tasks);
    }

    private boolean isMet(Objective.Task task) {
        OptionalDouble value = reading(task.measure()).value();
        return value.isPresent()
                && Bands.reaches(
                        task.measure().better(),
                        value.getAsDouble(),
                        task.atLeast().value());
    }

    private Optional<Rating> rate(Objective objective, List<TaskScore> tasks) {
        Optional<Rating> byBands = medianByBands(objective);
        if (tasks.isEmpty()) {
            return byBands;
        }
        if (tasks.stream().allMatch(TaskScore::met)) {
            return Optional.of(Rating.P);
        }
        boolean done = byBands.isPresent() && byBands.get() != Rating.U;
        return Optional.of(done ? Rating.M : Rating.U);
    }

    private Optional<Rating> medianByBands(Objective objective) {
        var ratings = new ArrayList<Rating>();
        objective
                .bands()
                .forEach((measure, band) ->
                        rate(Limits.of(band, "objective"), reading(measure)).ifPresent(ratings::add));
        return Bands.median(ratings);
    }

    private Reading reading(MeasureName measure) {
        Reading reading = readings.get(measure);
        if (reading == null) {
            throw new IllegalStateException("Nothing was read for the measure \"%s\".".formatted(measure.word()));
        }
        return reading;
    }
}
