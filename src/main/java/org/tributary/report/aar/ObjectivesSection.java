package org.tributary.report.aar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.report.HeadSection;
import org.tributary.report.Table;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective;
import org.tributary.score.RatingOverride;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;

/** Objectives, the capabilities they belong to and how they are rated; then the critical tasks of each. */
final class ObjectivesSection {
    private final Material material;

    ObjectivesSection(Material material) {
        this.material = material;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "objectives").leaf("h2", "Objectives and capabilities");
        List<ObjectiveScore> scores = material.card().objectives();
        if (scores.isEmpty()) {
            return html.add(Figures.note("The scenario names no objectives, so none is rated."))
                    .closeLine();
        }
        var table = new Table("Objectives by capability and rating")
                .words("Objective", "Capability")
                .figures("Tasks met")
                .words("Computed", "Evaluator");
        scores.forEach(score -> table.row("objective-" + score.id(), cells(score)));
        html.add(table.html());
        html.add(Figures.soft("P: all critical tasks met in time. S: all met, some late. M: all met, but with harm"
                + " or breach. U: one at least not met."));
        scores.forEach(score -> tasks(score, html));
        return html.closeLine();
    }

    private List<Markup> cells(ObjectiveScore score) {
        Objective objective = material.findings().scenario().objectives().get(score.id());
        long met = score.tasks().stream().filter(TaskScore::met).count();
        String title =
                objective == null ? score.id().value() : objective.title().in("en");
        return List.of(
                new Markup().text(score.id() + " · " + title),
                new Markup().text(objective == null ? "" : objective.capability()),
                new Markup().text("%d of %d".formatted(met, score.tasks().size())),
                Words.badge(score.rating()),
                evaluator(score));
    }

    /** What an evaluator says instead, and why; the computed rating stays beside it. */
    private static Markup evaluator(ObjectiveScore score) {
        var html = new Markup();
        if (score.override().isEmpty()) {
            return html.leaf("span", "as computed", "class", "none");
        }
        RatingOverride override = score.override().get();
        return html.add(Words.badge(Optional.of(override.rating())))
                .leaf("span", override.reason(), "class", "small")
                .leaf("span", "%s, %s".formatted(override.evaluator(), override.givenAt()), "class", "small");
    }

    private void tasks(ObjectiveScore score, Markup html) {
        Objective objective = material.findings().scenario().objectives().get(score.id());
        if (objective == null || score.tasks().isEmpty()) {
            return;
        }
        var table = new Table("Critical tasks of " + score.id()).words("Task", "Wanted", "Measured", "Result", "Log");
        for (TaskScore task : score.tasks()) {
            objective.tasks().stream()
                    .filter(one -> one.id().equals(task.id()))
                    .findFirst()
                    .ifPresent(one -> table.row("", task(one, task)));
        }
        html.add(table.html());
    }

    private List<Markup> task(Objective.Task task, TaskScore result) {
        MeasureName measure = task.measure();
        MeasureScore score = material.card().get(measure);
        OptionalDouble value = score.value();
        String limit = measure.better() == MeasureName.Better.HIGHER ? "at least " : "at most ";
        String late = result.late().orElse(false) ? ", late" : "";
        var log = new Markup();
        if (score.evidence().isEmpty()) {
            log.leaf("span", "no entry", "class", "none");
        } else {
            material.linked().write(score.evidence().get(0), log);
            if (score.evidence().size() > 1) {
                log.text(" ")
                        .leaf(
                                "a",
                                "and " + Numbers.count(score.evidence().size() - 1) + " more",
                                "href",
                                "#m-" + measure.word());
            }
        }
        return List.of(
                new Markup().text(task.text().in("en")).leaf("span", task.id(), "class", "small"),
                new Markup()
                        .text(limit
                                + Words.value(task.atLeast().value(), measure)
                                + task.by().map(by -> ", by " + by.text()).orElse(""))
                        .leaf("span", HeadSection.name(measure.word()), "class", "small"),
                new Markup().text(value.isPresent() ? Words.value(value.getAsDouble(), measure) : "nothing to measure"),
                new Markup().leaf("strong", result.met() ? "✓ met" + late : "× not met"),
                log);
    }
}
