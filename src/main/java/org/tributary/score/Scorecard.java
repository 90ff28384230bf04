package org.tributary.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective.Band;

/**
 * What one run is worth, shown as parts and never as one number. Its components are the keys of
 * {@code scorecard.json}; what is absent is {@code null} there. Immutable.
 *
 * @param scenario the scenario's name
 * @param engine the version of the product that played it
 * @param doctrines the doctrine of each seat without a person, in the given order
 * @param heads every head, in the order of {@link Head}
 * @param measures every measure in the order of {@link MeasureName}, each followed by its parts
 * @param objectives in the scenario's order
 */
@JsonPropertyOrder({"scenario", "seed", "engine", "doctrines", "heads", "measures", "objectives"})
public record Scorecard(
        String scenario,
        long seed,
        String engine,
        Map<SeatId, String> doctrines,
        List<HeadScore> heads,
        List<MeasureScore> measures,
        List<ObjectiveScore> objectives) {

    /** Copies its collections and keeps their order. */
    public Scorecard {
        doctrines = Collections.unmodifiableMap(new LinkedHashMap<>(doctrines));
        heads = List.copyOf(heads);
        measures = List.copyOf(measures);
        objectives = List.copyOf(objectives);
    }

    /**
     * The same with evaluators' ratings beside the computed ones; of several of one objective the last, and of an
     * objective that there is not, none.
     */
    public Scorecard with(List<RatingOverride> overrides) {
        List<ObjectiveScore> rated =
                objectives.stream().map(score -> score.with(overrides)).toList();
        return new Scorecard(scenario, seed, engine, doctrines, heads, measures, rated);
    }

    /** The score of a measure. */
    public MeasureScore get(MeasureName measure) {
        return find(measure.word())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The scorecard of \"%s\" has no measure \"%s\".".formatted(scenario, measure.word())));
    }

    /** The score of a measure or of a part, by its id. */
    public Optional<MeasureScore> find(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The score of a head. */
    public HeadScore get(Head head) {
        return heads.stream()
                .filter(score -> score.id() == head)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The scorecard of \"%s\" has no head \"%s\".".formatted(scenario, head.word())));
    }

    /**
     * The same with another reading of one measure, and its head graded anew; objectives stay as they are.
     *
     * @param unit of the value; for most measures their own
     */
    public Scorecard with(Reading reading, String unit) {
        MeasureScore old = get(reading.measure());
        var scores = new ArrayList<MeasureScore>();
        for (MeasureScore score : measures) {
            if (score.id().equals(old.id())) {
                scores.add(old.of(reading, unit));
                scores.addAll(Grading.parts(reading));
            } else if (!score.isBeside(old)) {
                scores.add(score);
            }
        }
        return new Scorecard(scenario, seed, engine, doctrines, Grading.heads(scores), scores, objectives);
    }

    /**
     * The score of a head.
     *
     * @param index the mean position of its measures in their bands, 0 to 1; absent if none that has a band has a value
     * @param rating the median rating of these measures, of an even number the worse of the two in the middle
     */
    @JsonPropertyOrder({"id", "index", "rating"})
    public record HeadScore(Head id, OptionalDouble index, Optional<Rating> rating) {}

    /**
     * The score of a measure, or of a part of one.
     *
     * @param id such as {@code persons-freed} or {@code sharing-latency-p90}
     * @param partOf the measure or head it is a part of
     * @param value absent where there was nothing to measure
     * @param n how many things the value was computed from
     * @param coverage which share of what could have been scored was scored, 0 to 1
     * @param better which direction is better; absent for the figures beside a value
     * @param bands from which value on it is rated P, S or M; absent where neither the scenario nor the measure has a band
     * @param rating absent where there is no band, or neither a value nor cause for one; U without a value where something
     *     was due and nobody did it, which counts for the head's index as 0
     * @param evidence sequence numbers of the oldest log entries behind it, oldest first; of a part, those of its
     *     measure
     */
    @JsonPropertyOrder({"id", "part-of", "value", "unit", "n", "coverage", "better", "bands", "rating", "evidence"})
    public record MeasureScore(
            String id,
            @JsonProperty("part-of") Optional<String> partOf,
            OptionalDouble value,
            String unit,
            int n,
            double coverage,
            Optional<Better> better,
            Optional<Limits> bands,
            Optional<Rating> rating,
            List<Long> evidence) {
        /** Copies its list. */
        public MeasureScore {
            evidence = List.copyOf(evidence);
        }

        /** Which measure it is; empty for a figure beside the value of one. */
        public Optional<MeasureName> measure() {
            return Arrays.stream(MeasureName.values())
                    .filter(name -> name.word().equals(id))
                    .findFirst();
        }

        /** Whether it is a measure of that head. */
        boolean isOf(Head head) {
            return measure().filter(name -> Head.of(name) == head).isPresent();
        }

        /** Whether it is a figure beside the value of that measure. */
        boolean isBeside(MeasureScore whole) {
            return measure().isEmpty() && partOf.equals(Optional.of(whole.id));
        }

        /** The same with another reading. */
        private MeasureScore of(Reading reading, String newUnit) {
            return new MeasureScore(
                    id,
                    partOf,
                    reading.value(),
                    newUnit,
                    reading.n(),
                    reading.coverage(),
                    better,
                    bands,
                    bands.flatMap(limits -> Grading.rate(limits, reading)),
                    reading.evidence());
        }
    }

    /**
     * From which value on a measure is rated P, S and M, in its unit; worse is U.
     *
     * @param from the objective that sets the band, or {@value #DEFAULT} for the measure's own
     */
    @JsonPropertyOrder({"P", "S", "M", "from"})
    public record Limits(
            @JsonProperty("P") double p,
            @JsonProperty("S") double s,
            @JsonProperty("M") double m,
            String from) {
        /** Where a band comes from that no objective sets. */
        public static final String DEFAULT = "default";

        static Limits of(Band band, String from) {
            return new Limits(band.p().value(), band.s().value(), band.m().value(), from);
        }
    }

    /**
     * The score of an objective.
     *
     * @param rating as computed; absent where there is neither a task nor a banded measure with a value
     * @param override what an evaluator says instead; the computed rating stays beside it
     * @param harm the ids of the measures by which, though all tasks be met, it is rated no better than M
     */
    @JsonPropertyOrder({"id", "rating", "override", "harm", "tasks"})
    public record ObjectiveScore(
            ObjectiveId id,
            Optional<Rating> rating,
            Optional<RatingOverride> override,
            List<String> harm,
            List<TaskScore> tasks) {
        /** Copies its lists. */
        public ObjectiveScore {
            harm = List.copyOf(harm);
            tasks = List.copyOf(tasks);
        }

        /** The rating that holds: the evaluator's where there is one, otherwise the computed one. */
        public Optional<Rating> valid() {
            return override.map(RatingOverride::rating).or(() -> rating);
        }

        private ObjectiveScore with(List<RatingOverride> overrides) {
            Optional<RatingOverride> last =
                    overrides.stream().filter(one -> one.objective().equals(id)).reduce((earlier, later) -> later);
            return new ObjectiveScore(id, rating, last.or(() -> override), harm, tasks);
        }
    }

    /**
     * The score of a critical task.
     *
     * @param met whether its measure was reached by ENDEX; not met if there was nothing to measure
     * @param late whether it was met, but not at the time set for it; absent if none is set, or if it was not met
     */
    @JsonPropertyOrder({"id", "met", "late"})
    public record TaskScore(String id, boolean met, Optional<Boolean> late) {}
}
