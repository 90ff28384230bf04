package org.tributary.report.aar;

import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.report.Findings;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;

/** The lines of the log that the report names. */
final class LogSection {
    private final Findings findings;
    private final LogLines lines;

    LogSection(Findings findings, LogLines lines) {
        this.findings = findings;
        this.lines = lines;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "log").leaf("h2", "Appendix: log lines");
        html.leaf(
                "p",
                "The %s of %s that this report names, as they stand in the log."
                        .formatted(
                                Numbers.many(lines.kept().size(), "entry", "entries"), Numbers.count(lines.heard())));
        html.leaf("p", "They are left out in print; the file on a screen has them.", "class", "note print-only");
        var telling = new LineTelling(findings);
        html.open("ol", "class", "log");
        for (Event event : lines.kept()) {
            html.open("li", "id", "e" + event.sequence());
            html.leaf("strong", "#" + event.sequence()).text(" " + findings.when(event.at_h()) + " · ");
            html.text(telling.of(event));
            html.leaf("code", EventLines.line(event)).closeLine();
        }
        missing(html);
        return html.closeLine().closeLine();
    }

    /** A scorecard of another run names entries that there are not; a link must lead somewhere all the same. */
    private void missing(Markup html) {
        Set<Long> missing = lines.missing();
        for (long sequence : missing) {
            html.open("li", "id", "e" + sequence)
                    .leaf("strong", "#" + sequence)
                    .text(" is not in the log of this run.")
                    .closeLine();
        }
    }
}
