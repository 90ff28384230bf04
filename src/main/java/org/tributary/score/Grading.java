package org.tributary.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Task;
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
 * band or a value is not rated and counts for no head.
 *
 * <p>An objective is rated U if a task of it is not met at ENDEX; M if all are met, but with harm or breach; S if all
 * are met, some late; P if all are met in time. Harm or breach is a measure of legality, or a measure of harm that the
 * objective itself bands, which is rated M or worse. Without tasks an objective has the median rating of its own bands.
 * Source: the ratings P, S, M, U of the US Homeland Security Exercise and Evaluation Program, 2020; what counts as harm
 * is assumed.
 */
final class Grading {
    /** What says how much harm was done; assumed. */
    private static final Set<MeasureName> HARM = EnumSet.of(
            MeasureName.VICTIM_LOSSES_USD,
            MeasureName.DRUGS_DELIVERED_KG,
            MeasureName.LAWFUL_TRAFFIC_DELAY_H,
            MeasureName.CUSTODY_EXPIRED);

    private final Scenario scenario;
    private final Set<String> inTime;
    private final Map<MeasureName, Reading> readings = new EnumMap<>(MeasureName.class);

    /**
     * Makes it.
     *
     * @param readings one of each measure
     * @param inTime the ids of the tasks that were reached at the time set for them
     */
    Grading(Scenario scenario, List<Reading> readings, Set<String> inTime) {
        this.scenario = scenario;
        this.inTime = inTime;
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
        List<TaskScore> tasks = objective.tasks().stream().map(this::task).toList();
        List<MeasureName> harm = tasks.isEmpty() ? List.of() : harm(objective);
        return new ObjectiveScore(
                id,
                tasks.isEmpty() ? medianByBands(objective) : Optional.of(rate(tasks, harm)),
                Optional.empty(),
                harm.stream().map(MeasureName::word).toList(),
                tasks);
    }

    private TaskScore task(Task task) {
        boolean met = isMet(task, reading(task.measure()));
        return new TaskScore(task.id(), met, met ? task.by().map(by -> !inTime.contains(task.id())) : Optional.empty());
    }

    /** Whether a reading is as good as a task wants it. */
    static boolean isMet(Task task, Reading reading) {
        return reading.value().isPresent()
                && Bands.reaches(
                        task.measure().better(),
                        reading.value().getAsDouble(),
                        task.atLeast().value());
    }

    private static Rating rate(List<TaskScore> tasks, List<MeasureName> harm) {
        if (!tasks.stream().allMatch(TaskScore::met)) {
            return Rating.U;
        }
        if (!harm.isEmpty()) {
            return Rating.M;
        }
        return tasks.stream().anyMatch(task -> task.late().orElse(false)) ? Rating.S : Rating.P;
    }

    /** The measures that speak of harm or breach in what was done for an objective. */
    private List<MeasureName> harm(Objective objective) {
        return Arrays.stream(MeasureName.values())
                .filter(measure -> Head.of(measure) == Head.LEGALITY
                        || (HARM.contains(measure) && objective.bands().containsKey(measure)))
                .filter(measure -> band(objective, measure)
                        .flatMap(band -> rate(band, reading(measure)))
                        .filter(rating -> rating.compareTo(Rating.M) >= 0)
                        .isPresent())
                .toList();
    }

    private Optional<Limits> band(Objective objective, MeasureName measure) {
        return Optional.ofNullable(objective.bands().get(measure))
                .map(band -> Limits.of(band, "objective"))
                .or(() -> Bands.find(scenario, measure));
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
