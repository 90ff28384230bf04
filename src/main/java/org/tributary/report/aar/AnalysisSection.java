package org.tributary.report.aar;

import java.util.List;
import org.tributary.quantity.Rating;
import org.tributary.report.MeasureSection;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.MeasureScore;

/** Head by head: its index, its best and its worst, and every measure with the log entries behind it. */
final class AnalysisSection {
    private final Material material;
    private final MeasureSection measures;

    AnalysisSection(Material material) {
        this.material = material;
        this.measures = new MeasureSection(material.findings(), material.linked());
    }

    Markup html() {
        var html = new Markup().open("section", "id", "analysis").leaf("h2", "Analysis by head");
        html.add(Figures.soft("n is how many things a figure was computed from; coverage is which share of what could"
                + " have been scored was. Each number with # leads to its line of the log at the end of this report."));
        for (HeadScore head : material.card().heads()) {
            head(head, html);
        }
        return html.closeLine();
    }

    private void head(HeadScore head, Markup html) {
        String name = Words.title(head.id().word());
        html.open("h3", "id", "head-" + head.id().word())
                .text(name + " ")
                .add(Words.badge(head.rating()))
                .closeLine();
        html.leaf("p", verdict(head));
        List<MeasureScore> scores = Figures.of(head.id(), material.card());
        if (!scores.isEmpty()) {
            html.add(measures.table("Measures of " + head.id().word().replace('-', ' '), scores)
                    .html());
        }
    }

    private String verdict(HeadScore head) {
        List<MeasureScore> rated = Figures.ratedOf(head.id(), material.card());
        if (head.index().isEmpty() || rated.isEmpty()) {
            return head.id().word().equals("value-of-cooperation")
                    ? "It has no index; what it came to stands under Counterfactuals."
                    : "No measure of this head has both a value and a band, so it has no index. No value is not zero.";
        }
        String index = "Index %s, the mean position of %s in %s. "
                .formatted(
                        Numbers.fixed(head.index().getAsDouble(), 2),
                        Numbers.many(rated.size(), "measure", "measures"),
                        rated.size() == 1 ? "its band" : "their bands");
        MeasureScore best = rated.get(0);
        MeasureScore worst = rated.get(rated.size() - 1);
        if (rated.size() == 1 || best.rating().equals(worst.rating())) {
            return index
                    + "Rated %s: %s."
                            .formatted(
                                    letter(best),
                                    Words.list(
                                            rated.stream().map(Figures::named).toList()));
        }
        return index
                + "Best: %s, rated %s. Worst: %s, rated %s."
                        .formatted(Figures.named(best), letter(best), Figures.named(worst), letter(worst));
    }

    private static String letter(MeasureScore score) {
        return score.rating().map(Rating::name).orElse("not");
    }
}
