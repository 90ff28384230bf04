package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tributary.report.HeadSection;
import org.tributary.report.MeasureSection;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;

/** How the figures came about, and what they do not say. */
final class MethodSection {
    private final Material material;

    MethodSection(Material material) {
        this.material = material;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "method").leaf("h2", "Method and limits");
        List<String> notes = new ArrayList<>();
        notes.add(
                "Every figure is a function of the event log and of the scenario's objectives. A measure has no value,"
                        + " and not zero, where there was nothing to measure.");
        notes.add("The index of a head is the mean position of its measures in their bands, 0 to 1; its rating is the"
                + " median of theirs, of two in the middle the worse.");
        notes.add("One run shows what happened once. How good a way of cooperating is needs many runs.");
        notes.add("That doctrines which share more do better on a shipped scenario is partly built in, by calibration:"
                + " parameters were set so that they do. How large the effect is, where it fails and what works together"
                + " is not built in. The model's description says which parameters these are.");
        material.review()
                .ifPresent(review -> notes.add("Counterfactuals play the recorded orders again; nobody decides"
                        + " anew, so they say what these orders owed to cooperation, not what people would have done without it."
                        + " Intervals cover chance within the model and not the model's own errors."));
        without(notes);
        notes.add(
                "People who work in scam sites are possible victims of trafficking; the model counts them as freed, and"
                        + " screening tells victims from suspects.");
        notes.add(
                "All people, syndicates and events of a run are simulated. Boundaries and names on the maps do not imply"
                        + " endorsement. Tributary is for training; it forecasts nothing.");
        html.open("ul");
        notes.forEach(note -> html.leaf("li", note));
        html.closeLine();
        again(html);
        return html.closeLine();
    }

    private void without(List<String> notes) {
        List<String> without = material.card().measures().stream()
                .filter(measure -> measure.value().isEmpty())
                .filter(measure -> MeasureSection.name(measure.id()).isPresent())
                .map(measure -> HeadSection.name(measure.id()).toLowerCase(Locale.ROOT))
                .toList();
        if (!without.isEmpty()) {
            notes.add("There was nothing to measure for: " + Words.list(without) + ".");
        }
    }

    private void again(Markup html) {
        var provenance = material.findings().provenance();
        html.leaf("h3", "The same run again");
        html.leaf(
                "p",
                "The same scenario, seed %d and engine %s give the same events and the same report. The log has %s; it"
                                .formatted(
                                        provenance.seed(),
                                        provenance.engine(),
                                        Numbers.many(
                                                material.findings().gathering().events(), "entry", "entries"))
                        + " stands in events.jsonl, in the folder above this report.");
        if (!provenance.command().isBlank()) {
            html.open("pre").leaf("code", provenance.command()).closeLine();
        }
        if (!provenance.files().isEmpty()) {
            html.leaf("p", "Beside this report:").open("ul");
            provenance
                    .files()
                    .forEach(file -> html.open("li")
                            .leaf("code", file.name())
                            .text(" – " + file.content())
                            .close());
            html.closeLine();
        }
    }
}
