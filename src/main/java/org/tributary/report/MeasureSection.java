package org.tributary.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard.Limits;
import org.tributary.score.Scorecard.MeasureScore;

/** Every measure with its value, rating, bands, n, coverage and the log entries behind it. */
public final class MeasureSection {
    /** So many entries are named at once; the others unfold. */
    private static final int SHOWN_AT_ONCE = 6;

    private final Findings findings;
    private final Entries entries;

    /** Writes the number of a log entry, as a link where there is something to lead to. */
    public interface Entries {
        /** Adds it to the markup. */
        void write(long sequence, Markup html);
    }

    MeasureSection(Findings findings) {
        this(findings, linksTo(findings));
    }

    /** The measures of a report that names log entries in its own way. */
    public MeasureSection(Findings findings, Entries entries) {
        this.findings = findings;
        this.entries = entries;
    }

    private static Entries linksTo(Findings findings) {
        Set<Long> told = new HashSet<>();
        findings.gathering().notable().events().forEach(event -> told.add(event.sequence()));
        return (sequence, html) -> entry(sequence, told, html);
    }

    Markup html() {
        var html = new Markup().open("section", "id", "measures").leaf("h2", "Scorecard");
        html.leaf(
                "p",
                "Each figure with what made it. n is how many things it was computed from; coverage is which share of what"
                        + " could have been scored was. Evidence names entries of the log by their number; a number that is a"
                        + " link leads to the entry in this report, the others stand in events.jsonl.");
        return html.add(table("Measures", findings.card().measures()).html()).closeLine();
    }

    /** These measures and parts of measures as a table, in the given order. */
    public Table table(String caption, List<MeasureScore> measures) {
        var table = new Table(caption)
                .words("Measure")
                .figures("Value")
                .words("Rating", "Bands")
                .figures("n", "Coverage")
                .words("Evidence");
        measures.forEach(measure -> row(measure, table));
        return table;
    }

    private void row(MeasureScore score, Table table) {
        Optional<MeasureName> name = name(score.id());
        List<Markup> cells = new ArrayList<>();
        cells.add(title(score, name));
        cells.add(value(score, name));
        cells.add(name.isPresent() ? Words.badge(score.rating()) : new Markup());
        cells.add(bands(score, name));
        cells.add(new Markup().text(Numbers.count(score.n())));
        cells.add(new Markup().text(Numbers.percent(score.coverage())));
        // Of a part, the evidence is that of its measure.
        cells.add(name.isPresent() ? evidence(score.evidence()) : new Markup().text("as above"));
        table.row("m-" + score.id(), cells);
    }

    private static Markup title(MeasureScore score, Optional<MeasureName> name) {
        if (name.isPresent()) {
            return new Markup()
                    .text(HeadSection.name(score.id()))
                    .leaf("span", Words.meaning(name.get()), "class", "small");
        }
        var html = new Markup().open("span", "class", "small").text("of which: " + PartNames.name(score));
        PartNames.meaning(score).ifPresent(says -> html.text(", " + says));
        return html.close();
    }

    private static Markup value(MeasureScore score, Optional<MeasureName> name) {
        if (score.value().isEmpty()) {
            return new Markup().leaf("span", "no value", "class", "none");
        }
        double value = score.value().getAsDouble();
        String text = name.map(measure -> Words.value(value, measure, score.unit()))
                .orElse(Numbers.measured(value, score.unit()));
        return new Markup().leaf("data", text, "value", Double.toString(value));
    }

    /** The measure of that id; empty for a part of one. */
    public static Optional<MeasureName> name(String id) {
        for (MeasureName name : MeasureName.values()) {
            if (name.word().equals(id)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Markup bands(MeasureScore score, Optional<MeasureName> name) {
        var html = new Markup();
        if (score.bands().isEmpty() || name.isEmpty()) {
            return html;
        }
        for (String limit : Words.bands(score.bands().get(), name.get()).split("; ", -1)) {
            html.leaf("span", limit, "class", "limit");
        }
        if (score.bands().get().from().equals(Limits.DEFAULT)) {
            html.leaf("span", "by default", "class", "limit");
        }
        return html;
    }

    /** The numbers of log entries, the first few at once. */
    public Markup evidence(List<Long> sequences) {
        var html = new Markup();
        if (sequences.isEmpty()) {
            return html.leaf("span", "none", "class", "none");
        }
        int shown = Math.min(SHOWN_AT_ONCE, sequences.size());
        entries(sequences.subList(0, shown), html);
        if (shown < sequences.size()) {
            html.open("details").leaf("summary", Numbers.count(sequences.size() - shown) + " more");
            entries(sequences.subList(shown, sequences.size()), html);
            html.close();
        }
        return html;
    }

    private void entries(List<Long> sequences, Markup html) {
        String between = "";
        for (long sequence : sequences) {
            html.text(between);
            entries.write(sequence, html);
            between = ", ";
        }
    }

    /** The number of an entry: a link where it is told in this report. */
    static void entry(long sequence, Set<Long> told, Markup html) {
        if (told.contains(sequence)) {
            html.leaf("a", "#" + sequence, "href", "#e" + sequence);
        } else {
            html.text("#" + sequence);
        }
    }
}
