package org.tributary.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.quantity.Rating;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective;
import org.tributary.score.Head;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;

/** The heads of the score, each with its index as a bar and its rating; and the objectives of the exercise. */
public final class HeadSection {
    private final Findings findings;

    HeadSection(Findings findings) {
        this.findings = findings;
    }

    Markup heads() {
        Scorecard card = findings.card();
        var html = new Markup().open("section", "id", "heads").leaf("h2", "How well it was done");
        html.open("ul", "class", "heads");
        card.heads().forEach(head -> head(head, html));
        html.closeLine();
        html.open("ul", "class", "letters");
        for (Rating rating : Rating.values()) {
            html.open("li")
                    .add(Words.badge(Optional.of(rating)))
                    .text(" " + Words.meaning(rating))
                    .close();
        }
        html.closeLine();
        html.leaf(
                "p",
                "A bar is the mean position of a head's measures in their bands, 0 to 1; its letter is the rating in the"
                        + " middle of theirs.",
                "class",
                "soft");
        brief(html);
        return html.closeLine();
    }

    /** The objectives in one line each. */
    private void brief(Markup html) {
        if (findings.card().objectives().isEmpty()) {
            return;
        }
        html.leaf("h3", "Objectives").open("ul", "class", "objectives");
        for (ObjectiveScore score : findings.card().objectives()) {
            Objective objective = findings.scenario().objectives().get(score.id());
            long met = score.tasks().stream().filter(TaskScore::met).count();
            html.open("li").add(Words.badge(score.rating()));
            html.text("  " + score.id()
                    + (objective == null ? "" : " · " + objective.title().in("en")) + " ");
            html.leaf(
                    "a",
                    "(%d of %s met)".formatted(met, Numbers.many(score.tasks().size(), "task", "tasks")),
                    "href",
                    "#objectives");
            html.close();
        }
        html.closeLine();
    }

    private void head(HeadScore head, Markup html) {
        OptionalDouble index = head.index();
        html.open("li").leaf("span", Words.title(head.id().word()));
        if (index.isPresent()) {
            String percent = Numbers.decimal(index.getAsDouble() * 100, 1) + "%";
            html.open("span", "class", "bar", "aria-hidden", "true")
                    .leaf("span", "", "style", "width: " + percent)
                    .close();
            html.leaf("span", Numbers.fixed(index.getAsDouble(), 2), "class", "figure");
        } else {
            html.leaf("span", "no measure of it has both a value and a band", "class", "none")
                    .leaf("span", "–", "class", "figure none");
        }
        html.open("span").add(Words.badge(head.rating())).close();
        html.open("p", "class", "about").text("From: ");
        String between = "";
        for (MeasureName measure : MeasureName.values()) {
            if (Head.of(measure) == head.id()) {
                html.text(between).leaf("a", name(measure.word()), "href", "#m-" + measure.word());
                between = ", ";
            }
        }
        html.close().closeLine();
    }

    /** What a measure is called, without the unit in its id. */
    public static String name(String id) {
        return Words.title(id).replaceAll(" (kg|usd|h)$", "");
    }

    Markup objectives() {
        var html = new Markup().open("section", "id", "objectives").leaf("h2", "Objectives");
        if (findings.card().objectives().isEmpty()) {
            html.leaf("p", "The scenario names no objectives.", "class", "soft");
        }
        findings.card().objectives().forEach(score -> objective(score, html));
        return html.closeLine();
    }

    private void objective(ObjectiveScore score, Markup html) {
        Objective objective = findings.scenario().objectives().get(score.id());
        String title = objective == null ? "" : " · " + objective.title().in("en");
        html.open("div", "class", "objective");
        html.open("h3")
                .text(score.id().value() + title + " ")
                .add(Words.badge(score.rating()))
                .closeLine();
        if (objective == null) {
            html.closeLine();
            return;
        }
        if (!score.harm().isEmpty() && score.tasks().stream().allMatch(TaskScore::met)) {
            html.open("p").text("All tasks were met, but with harm or breach, so it is rated no better than M:");
            String between = " ";
            for (String measure : score.harm()) {
                html.text(between).leaf("a", name(measure), "href", "#m-" + measure);
                between = ", ";
            }
            html.text(".").closeLine();
        }
        html.leaf("p", "Capability: " + objective.capability(), "class", "soft");
        if (!objective.bands().isEmpty()) {
            html.open("p").text("Measures with bands:");
            for (MeasureName measure : objective.bands().keySet()) {
                html.text(" ")
                        .open("span", "class", "nowrap")
                        .leaf("a", name(measure.word()), "href", "#m-" + measure.word())
                        .text(" ")
                        .add(Words.badge(findings.card().get(measure).rating()))
                        .text("  ")
                        .close();
            }
            html.closeLine();
        }
        var table = new Table("Critical tasks of " + score.id()).words("Task", "Wanted", "Measured", "Result");
        for (TaskScore task : score.tasks()) {
            objective.tasks().stream()
                    .filter(one -> one.id().equals(task.id()))
                    .findFirst()
                    .ifPresent(one -> table.row("", cells(one, task)));
        }
        html.add(table.html()).closeLine();
    }

    private List<Markup> cells(Objective.Task task, TaskScore score) {
        MeasureName measure = task.measure();
        String limit = measure.better() == MeasureName.Better.HIGHER ? "at least " : "at most ";
        OptionalDouble value = findings.card().get(measure).value();
        String late = score.late().orElse(false) ? ", late" : "";
        return List.of(
                new Markup().text(task.text().in("en")).leaf("span", task.id(), "class", "small"),
                new Markup()
                        .text(limit + Words.value(task.atLeast().value(), measure))
                        .leaf("span", name(measure.word()), "class", "small"),
                new Markup().text(value.isPresent() ? Words.value(value.getAsDouble(), measure) : "nothing to measure"),
                new Markup().leaf("strong", score.met() ? "✓ met" + late : "× not met"));
    }
}
