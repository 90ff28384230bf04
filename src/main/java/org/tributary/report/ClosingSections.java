package org.tributary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.BeliefTally;
import org.tributary.report.tally.JointTally;
import org.tributary.report.tally.TimelineTally;
import org.tributary.scenario.Background;

/** What the report does not say, what the scenario is drawn from, and how to get the same run again. */
final class ClosingSections {
    /** The heads of the design that need more than the events of one run, or injects that expect an answer. */
    private static final List<String> ALL_HEADS = List.of(
            "rapid-response",
            "emergency-handling",
            "joint-command",
            "cooperative-operation",
            "legality",
            "outcome",
            "value-of-cooperation");

    private final Findings findings;

    ClosingSections(Findings findings) {
        this.findings = findings;
    }

    Markup notMeasured() {
        var html = new Markup().open("section", "id", "not-measured").leaf("h2", "What is not measured in this run");
        List<String> notes = new ArrayList<>();
        List<String> missing = ALL_HEADS.stream()
                .filter(head -> findings.card().heads().stream()
                        .noneMatch(score -> score.id().word().equals(head)))
                .map(head -> head.replace('-', ' '))
                .toList();
        if (!missing.isEmpty()) {
            notes.add("Heads that this scorecard does not have: " + Words.list(missing) + ".");
        }
        List<String> without = findings.card().measures().stream()
                .filter(measure -> measure.value().isEmpty())
                .filter(measure ->
                        measure.measure().filter(name -> !name.needsReview()).isPresent())
                .map(measure -> HeadSection.name(measure.id()).toLowerCase(Locale.ROOT))
                .toList();
        if (!without.isEmpty()) {
            notes.add("There was nothing to measure for: " + Words.list(without) + ". No value is not zero.");
        }
        notes.add("One run shows what happened once. How good a doctrine is needs many runs; how doctrines compare on a"
                + " shipped scenario is partly built in by calibration.");
        notes.add(
                "What the same orders would have brought without sharing, and which hand-over would have stopped which"
                        + " harm, need the run to be played again and are not in this report.");
        limits(notes);
        html.open("ul");
        notes.forEach(note -> html.leaf("li", note));
        return html.closeLine().closeLine();
    }

    private void limits(List<String> notes) {
        if (findings.gathering().beliefs().isCapped()) {
            notes.add("Beliefs are followed for the first %s premises only."
                    .formatted(Numbers.count(BeliefTally.MOST_PREMISES)));
        }
        if (findings.gathering().joint().leftOut() > 0) {
            notes.add("Joint operations after the first %s are left out.".formatted(Numbers.count(JointTally.MOST)));
        }
        long injects = findings.gathering().timeline().injectsInAll();
        if (injects > TimelineTally.MOST_INJECTS) {
            notes.add("The timeline shows the first %d of %s injects."
                    .formatted(TimelineTally.MOST_INJECTS, Numbers.count(injects)));
        }
    }

    Markup background() {
        var html = new Markup();
        if (findings.scenario().background().isEmpty()) {
            return html;
        }
        Background background = findings.scenario().background().get();
        html.open("section", "id", "background").leaf("h2", "Background of the scenario");
        html.leaf("p", "For exercise control: seats do not see these notes.", "class", "note");
        html.leaf("p", background.notes());
        if (!background.sources().isEmpty()) {
            html.leaf("h3", "Sources").open("ul");
            background.sources().forEach(source -> html.leaf("li", source));
            html.closeLine();
        }
        return html.closeLine();
    }

    Markup reproduce() {
        Provenance provenance = findings.provenance();
        var html = new Markup().open("section", "id", "reproduce").leaf("h2", "How to get the same run again");
        html.leaf(
                "p",
                "The same scenario, seed %d and engine %s give the same events, figures and report."
                        .formatted(provenance.seed(), provenance.engine()));
        if (!provenance.command().isBlank()) {
            html.open("pre").leaf("code", provenance.command()).closeLine();
        }
        if (!provenance.files().isEmpty()) {
            html.leaf("p", "Beside this report:").open("ul");
            for (Provenance.RunFile file : provenance.files()) {
                html.open("li")
                        .leaf("a", file.name(), "href", file.name())
                        .text(" – " + file.content())
                        .close();
            }
            html.closeLine();
        }
        return html.closeLine();
    }
}
