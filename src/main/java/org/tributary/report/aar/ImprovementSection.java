package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import org.tributary.insight.MissedLeads;
import org.tributary.quantity.Rating;
import org.tributary.report.Table;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.Objective;
import org.tributary.score.CorrectiveAction;
import org.tributary.score.Improvement;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;

/** Strengths, areas for improvement, and the plan. */
final class ImprovementSection {
    private final Material material;

    ImprovementSection(Material material) {
        this.material = material;
    }

    Markup html() {
        return new Markup().add(strengths()).add(areas()).add(plan());
    }

    private Markup strengths() {
        var html = new Markup().open("section", "id", "strengths").leaf("h2", "Strengths");
        List<Markup> points = new ArrayList<>();
        for (ObjectiveScore score : material.card().objectives()) {
            if (score.valid().map(Rating.P::equals).orElse(false)) {
                points.add(new Markup().text("Objective %s was performed without challenges.".formatted(title(score))));
            }
        }
        Figures.rated(material.card(), Rating.P).forEach(score -> points.add(point(score)));
        return list(points, "No objective and no measure was rated P in this run.", html);
    }

    private Markup areas() {
        var html = new Markup().open("section", "id", "areas").leaf("h2", "Areas for improvement");
        List<Markup> points = new ArrayList<>();
        for (ObjectiveScore score : material.card().objectives()) {
            Objective objective = material.findings().scenario().objectives().get(score.id());
            if (objective != null) {
                score.tasks().stream()
                        .filter(task -> !task.met())
                        .forEach(task -> points.add(unmet(score, objective, task)));
            }
        }
        Figures.rated(material.card(), Rating.U, Rating.M).forEach(score -> points.add(point(score)));
        int missed = material.missed().size();
        if (missed > 0) {
            points.add(new Markup()
                    .leaf("a", Numbers.many(missed, "missed connection", "missed connections"), "href", "#missed")
                    .text(": harm that existing leads would have stopped."));
        }
        return list(points, "No task was missed and no measure was rated M or U in this run.", html);
    }

    private static Markup list(List<Markup> points, String none, Markup html) {
        if (points.isEmpty()) {
            return html.add(Figures.note(none)).closeLine();
        }
        html.open("ul");
        points.forEach(point -> html.open("li").add(point).close());
        return html.closeLine().closeLine();
    }

    private static Markup unmet(ObjectiveScore score, Objective objective, TaskScore task) {
        String text = objective.tasks().stream()
                .filter(one -> one.id().equals(task.id()))
                .findFirst()
                .map(one -> one.text().in("en"))
                .orElse(task.id());
        return new Markup()
                .text("Task not met: %s ".formatted(text))
                .leaf("a", "(" + score.id() + ")", "href", "#objective-" + score.id());
    }

    private Markup point(MeasureScore score) {
        var html = new Markup()
                .add(Words.badge(score.rating()))
                .text(" ")
                .leaf("a", Figures.named(score), "href", "#m-" + score.id());
        if (!score.evidence().isEmpty()) {
            html.text(", from ");
            material.linked().write(score.evidence().get(0), html);
        }
        return html;
    }

    private String title(ObjectiveScore score) {
        Objective objective = material.findings().scenario().objectives().get(score.id());
        return objective == null
                ? score.id().value()
                : score.id() + " (" + objective.title().in("en") + ")";
    }

    private Markup plan() {
        var html = new Markup().open("section", "id", "plan").leaf("h2", "Improvement plan");
        var actions = Improvement.of(
                material.findings().scenario(),
                material.card(),
                material.unanswered(),
                MissedLeads.of(material.missed()));
        if (actions.isEmpty()) {
            return html.add(Figures.note("Nothing was found that a corrective action could be derived from."))
                    .closeLine();
        }
        html.add(Figures.soft(
                "Derived by rule: each task that was not met or met late, the worst measure of each head unless"
                        + " it is rated P, what was due but could not be measured, each inject on which nobody acted in time, and"
                        + " the gravest missed connections. Owners are suggestions: who held the lead, or whom the inject called on."
                        + " The participants name the owner and fill in the date. Each line can be written as a check for the next"
                        + " run (./tributary review RUN --export-checks FILE)."));
        var table = new Table("Corrective actions")
                .figures("No.")
                .words("Seen", "To be done", "Suggested owner", "Date (participants)", "Log");
        actions.forEach(action -> table.row("", cells(action)));
        return html.add(table.html()).closeLine();
    }

    private List<Markup> cells(CorrectiveAction action) {
        var log = new Markup();
        action.evidence().stream()
                .findFirst()
                .ifPresent(entry -> material.linked().write(entry, log));
        var open = new Markup().leaf("span", "to be named", "class", "none");
        return List.of(
                new Markup().text(action.id()),
                new Markup().text(action.seen()),
                new Markup().text(action.action()),
                action.owner()
                        .map(owner -> new Markup().text(material.name(owner)))
                        .orElse(open),
                action.check()
                        .due()
                        .map(due -> new Markup().text(due))
                        .orElse(new Markup().leaf("span", "to be filled in", "class", "none")),
                log);
    }
}
