package org.tributary.cli;

import java.util.Locale;
import org.tributary.quantity.Word;
import org.tributary.scenario.MeasureDefinition;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Head;

/** The measures as a document: all in one table, then each with its definition, by head. */
final class MeasuresTable {
    private static final String TOP = """
            # Measures

            All that the score is made of. Each is computed from the events of one run and the scenario alone, and each has its
            value, its unit, n (how many things it was computed from), its coverage (which share of what could have been scored
            was), its band and the log entries that made it. Where there was nothing to measure it has no value, which is not
            zero. This page is made by `tributary measures --markdown`.

            A measure is rated by the band of the first objective of the scenario that bands it, otherwise by the default band
            below; one without a band is shown and not rated. A head's index is the mean position of its rated measures in their
            bands: 1 from the P limit on, 2/3 at the S limit, 1/3 at the M limit, straight between, and falling to 0 below (at the
            value 0 where more is better, at twice the M limit where less is). Its rating is the rating in the middle, of an even
            number the worse of the two. A part counts for the head like any other measure once it has a band.

            | measure | unit | better | default band: P, S, M | head | part of |
            | --- | --- | --- | --- | --- | --- |
            """;

    private MeasuresTable() {}

    /** The document, in the order of the scorecard. */
    static String markdown() {
        var text = new StringBuilder(TOP);
        for (MeasureName measure : MeasureName.values()) {
            text.append(row(measure.definition()));
        }
        for (Head head : Head.values()) {
            text.append("\n## ").append(title(head)).append('\n');
            for (MeasureName measure : MeasureName.values()) {
                if (Head.of(measure) == head) {
                    text.append(section(measure.definition()));
                }
            }
        }
        return text.toString();
    }

    private static String row(MeasureDefinition measure) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        measure.id(),
                        measure.unit(),
                        measure.better() == Better.HIGHER ? "more" : "less",
                        limits(measure),
                        measure.head(),
                        measure.partOf().map(whole -> "`" + whole + "`").orElse(""));
    }

    private static String section(MeasureDefinition measure) {
        var text = new StringBuilder("\n### `").append(measure.id()).append("`\n\n");
        text.append("What it says: ").append(measure.says()).append(".\n\n");
        text.append(measure.definition()).append("\n\n");
        text.append("- n: ").append(measure.counts()).append('\n');
        text.append("- Coverage: ").append(measure.coverage()).append('\n');
        text.append("- Evidence: ").append(measure.evidence()).append('\n');
        text.append("- Source: ").append(measure.source()).append('\n');
        measure.bandSource()
                .ifPresent(
                        source -> text.append("- Default band: ").append(source).append('\n'));
        for (MeasureDefinition.Part part : measure.parts()) {
            text.append("- Beside it `%s` (%s): %s\n".formatted(part.id(), part.unit(), part.says()));
        }
        return text.toString();
    }

    /** The default band in figures; nothing where there is none. */
    static String limits(MeasureDefinition measure) {
        return measure.limits()
                .map(limits -> "%s, %s, %s".formatted(figure(limits.p()), figure(limits.s()), figure(limits.m())))
                .orElse("");
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }

    private static String title(Word head) {
        String words = head.word().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
