package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tributary.insight.Estimate;
import org.tributary.quantity.Rating;
import org.tributary.report.HeadSection;
import org.tributary.report.MeasureSection;
import org.tributary.report.Words;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Head;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.MeasureScore;

/** Figures in words, and which of a scorecard's stand out. */
final class Figures {
    private static final Comparator<MeasureScore> BY_RATING =
            Comparator.comparing(score -> score.rating().orElse(Rating.U));

    private Figures() {}

    /** An estimate with its interval: {@code 1,240 persons (95 %: 1,100 … 1,380)}. */
    static String estimate(Estimate estimate, MeasureName measure) {
        return Words.value(estimate.mean(), measure) + " " + interval(estimate);
    }

    /** A difference with its sign and interval: {@code +1,240 persons (95 %: +1,100 … +1,380)}. */
    static String gain(Estimate estimate, MeasureName measure) {
        String sign = estimate.mean() > 0 ? "+" : "";
        return sign + Words.value(estimate.mean(), measure) + " " + interval(estimate);
    }

    /** As little as a chart has room for: {@code 1,240 (1,100 … 1,380)}. */
    static String brief(Estimate estimate, MeasureName measure) {
        boolean money = measure.unit().equals("usd");
        return money
                ? Words.value(estimate.mean(), measure)
                : "%s (%s … %s)"
                        .formatted(
                                Numbers.brief(estimate.mean()),
                                Numbers.brief(estimate.low()),
                                Numbers.brief(estimate.high()));
    }

    /** The interval alone. */
    static String interval(Estimate estimate) {
        return "(95 %%: %s … %s)".formatted(Numbers.brief(estimate.low()), Numbers.brief(estimate.high()));
    }

    /**
     * The measures of a head, each followed by its parts, in the order of the scorecard; of a measure without a value, no
     * parts without one.
     */
    static List<MeasureScore> of(Head head, Scorecard card) {
        List<MeasureScore> scores = new ArrayList<>();
        boolean within = false;
        for (MeasureScore score : card.measures()) {
            Optional<MeasureName> name = MeasureSection.name(score.id());
            within = name.isPresent() ? Head.of(name.get()) == head : within;
            boolean empty = name.isEmpty() && score.value().isEmpty() && isEmpty(score.partOf(), card);
            if (within && !empty) {
                scores.add(score);
            }
        }
        return scores;
    }

    private static boolean isEmpty(Optional<String> measure, Scorecard card) {
        return measure.flatMap(card::find).map(score -> score.value().isEmpty()).orElse(false);
    }

    /** The rated measures of a head, the best first; of equal rating in the scorecard's order. */
    static List<MeasureScore> ratedOf(Head head, Scorecard card) {
        return of(head, card).stream()
                .filter(score -> MeasureSection.name(score.id()).isPresent())
                .filter(score -> score.rating().isPresent())
                .sorted(BY_RATING)
                .toList();
    }

    /** The rated measures of all heads with one of these ratings. */
    static List<MeasureScore> rated(Scorecard card, Rating... ratings) {
        var wanted = List.of(ratings);
        return card.measures().stream()
                .filter(score -> MeasureSection.name(score.id()).isPresent())
                .filter(score -> score.rating().map(wanted::contains).orElse(false))
                .toList();
    }

    /** A measure with its value: {@code Synchrony: 85 %}. */
    static String named(MeasureScore score) {
        String value = MeasureSection.name(score.id())
                .filter(name -> score.value().isPresent())
                .map(name -> Words.value(score.value().getAsDouble(), name, score.unit()))
                .orElse("no value");
        return HeadSection.name(score.id()) + ": " + value;
    }

    /** A word for the reader in a paragraph. */
    static Markup soft(String text) {
        return new Markup().leaf("p", text, "class", "soft");
    }

    /** A sentence that says that something is absent, and why. */
    static Markup note(String text) {
        return new Markup().leaf("p", text, "class", "note");
    }
}
