package org.tributary.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Scenario;
import org.tributary.score.RatingOverride;
import org.tributary.score.Reading;
import org.tributary.score.Scorecard;

/** The score by now, with what was amended and how evaluators rated; what was computed stays beside it. Immutable. */
final class Scores {
    private final Scenario scenario;
    private final State state;
    private final Optional<Scorecard> computed;
    private final Optional<Scorecard> valid;

    Scores(Scenario scenario, State state, Optional<Scorecard> computed) {
        this.scenario = scenario;
        this.state = state;
        this.computed = computed;
        this.valid = computed.map(this::amended);
    }

    private Scorecard amended(Scorecard card) {
        Scorecard result = card;
        for (var amendment : state.writings().amendments().values()) {
            MeasureName measure = amendment.act().measure();
            Scorecard.MeasureScore old = card.get(measure);
            var reading = new Reading(
                    measure,
                    OptionalDouble.of(amendment.act().value()),
                    old.n(),
                    old.coverage(),
                    old.evidence(),
                    List.of());
            result = result.with(reading, old.unit());
        }
        return result.with(overrides());
    }

    /** What evaluators rated otherwise. */
    List<RatingOverride> overrides() {
        var overrides = new ArrayList<RatingOverride>();
        for (var rated : state.writings().ratings().values()) {
            overrides.add(new RatingOverride(
                    rated.act().objective(),
                    rated.act().rating(),
                    rated.act().reason(),
                    name(rated.by()),
                    rated.at().toString()));
        }
        return List.copyOf(overrides);
    }

    /** The scorecard without what anybody said; empty before STARTEX. */
    Optional<Scorecard> computed() {
        return computed;
    }

    String name(Optional<PersonId> by) {
        return by.flatMap(state.people()::find).map(Person::name).orElse("server");
    }

    List<ExconView.Head> heads() {
        return valid.map(card -> card.heads().stream()
                        .map(head -> new ExconView.Head(head.id().word(), boxed(head.index()), head.rating()))
                        .toList())
                .orElse(List.of());
    }

    List<ExconView.Figure> measures() {
        return valid.map(card -> card.measures().stream()
                        .map(score -> new ExconView.Figure(
                                score.id(), boxed(score.value()), score.unit(), score.n(), score.rating()))
                        .toList())
                .orElse(List.of());
    }

    /** All of it. */
    ExconView.Scores all() {
        return new ExconView.Scores(heads(), measures(), objectives(), amendments());
    }

    List<ExconView.ObjectiveState> objectives() {
        var states = new ArrayList<ExconView.ObjectiveState>();
        scenario.objectives().forEach((id, objective) -> {
            Optional<Scorecard.ObjectiveScore> score = valid.flatMap(card -> card.objectives().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst());
            states.add(new ExconView.ObjectiveState(
                    id,
                    objective.title(),
                    score.flatMap(Scorecard.ObjectiveScore::rating),
                    score.flatMap(Scorecard.ObjectiveScore::override).map(RatingOverride::rating),
                    score.flatMap(Scorecard.ObjectiveScore::override).map(RatingOverride::reason),
                    tasks(objective, score)));
        });
        return List.copyOf(states);
    }

    private static List<ExconView.TaskState> tasks(Objective objective, Optional<Scorecard.ObjectiveScore> score) {
        return objective.tasks().stream()
                .map(task -> {
                    Optional<Scorecard.TaskScore> known = score.flatMap(each -> each.tasks().stream()
                            .filter(one -> one.id().equals(task.id()))
                            .findFirst());
                    return new ExconView.TaskState(
                            task.id(),
                            task.text(),
                            known.map(Scorecard.TaskScore::met).orElse(false),
                            known.flatMap(Scorecard.TaskScore::late));
                })
                .toList();
    }

    List<ExconView.Amended> amendments() {
        return state.writings().amendments().values().stream()
                .map(amendment -> new ExconView.Amended(
                        amendment.act().measure(),
                        computed.flatMap(card -> boxed(Objects.requireNonNull(card)
                                .get(amendment.act().measure())
                                .value())),
                        amendment.act().value(),
                        amendment.act().reason(),
                        name(amendment.by()),
                        amendment.at()))
                .toList();
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
