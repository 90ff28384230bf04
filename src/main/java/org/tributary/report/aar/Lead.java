package org.tributary.report.aar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.insight.Review;
import org.tributary.report.HeadSection;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard.HeadScore;

/** Three sentences for a reader who reads no further: what came of it, what cooperation was worth, how it was done. */
final class Lead {
    private final Material material;
    private final MeasureName headline;

    Lead(Material material) {
        this.material = material;
        this.headline = material.findings().scenario().headline().orElse(MeasureName.PERSONS_FREED);
    }

    Markup html() {
        var html = new Markup().open("p", "class", "lead");
        outcome(html);
        worth(html);
        manner(html);
        return html.closeLine();
    }

    private void outcome(Markup html) {
        OptionalDouble value = material.card().get(headline).value();
        String name = HeadSection.name(headline.word()).toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            html.text("There was nothing to measure for %s, on which this exercise is compared. ".formatted(name));
            return;
        }
        long workers = material.findings().gathering().people().workersAtStartex();
        if (headline == MeasureName.PERSONS_FREED && workers > 0) {
            long freed = Math.round(value.getAsDouble());
            html.text("The team freed ")
                    .leaf("strong", freed == 0 ? "nobody" : Numbers.many(freed, "person", "persons"))
                    .text("; at STARTEX %s worked in the sites. ".formatted(Numbers.count(workers)));
            return;
        }
        html.text("The team reached ")
                .leaf("strong", Words.value(value.getAsDouble(), headline))
                .text(" of %s, the measure on which this exercise is compared. ".formatted(name));
    }

    private void worth(Markup html) {
        if (material.review().isEmpty()) {
            html.text("What cooperation was worth has not been computed. ");
            return;
        }
        Review review = material.review().get();
        var worth = review.valueOfCooperation();
        if (worth.over().isEmpty() || worth.without().isEmpty()) {
            html.text("What cooperation was worth cannot be said: too much of what was ordered hung on it. ");
            return;
        }
        html.text("Over %s of chance the same orders came to %s, and without cooperation to %s: "
                .formatted(
                        Numbers.many(review.fortunes(), "other course", "other courses"),
                        worth.with()
                                .map(with -> Words.value(with.mean(), review.headline()))
                                .orElse("a figure that is not shown"),
                        Words.value(worth.without().get().mean(), review.headline())));
        double gain = worth.over().get().mean();
        boolean sure = worth.over().get().low() > 0 || worth.over().get().high() < 0;
        if (sure) {
            html.leaf(
                    "strong",
                    "cooperation %s %s"
                            .formatted(
                                    gain > 0 ? "was worth" : "cost", Words.value(Math.abs(gain), review.headline())));
            html.text(" " + Figures.interval(worth.over().get()));
        } else if (worth.over().get().low() == 0 && worth.over().get().high() == 0) {
            html.leaf("strong", "cooperation changed nothing");
        } else {
            html.leaf("strong", "no effect of cooperation can be told from chance");
        }
        html.text(". ");
    }

    private void manner(Markup html) {
        List<HeadScore> indexed = material.card().heads().stream()
                .filter(head -> head.index().isPresent())
                .toList();
        Comparator<HeadScore> byIndex =
                Comparator.comparingDouble(head -> head.index().orElse(0));
        Optional<HeadScore> best = indexed.stream().max(byIndex);
        Optional<HeadScore> worst = indexed.stream().min(byIndex);
        if (best.isPresent() && indexed.size() > 1) {
            html.text("It was strongest in %s and weakest in %s".formatted(name(best.get()), name(worst.get())));
            html.text(missed()).text(".");
        }
    }

    private static String name(HeadScore head) {
        return head.id().word().replace('-', ' ');
    }

    private String missed() {
        if (material.review().isEmpty()) {
            return "";
        }
        int count = material.missed().size();
        return count == 0
                ? ""
                : ", and %s could have been stopped with what the team, between them, knew"
                        .formatted(Numbers.many(count, "harm", "harms"));
    }
}
