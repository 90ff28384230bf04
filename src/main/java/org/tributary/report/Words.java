package org.tributary.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tributary.quantity.Goods;
import org.tributary.quantity.Rating;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Scorecard.Limits;

/** What things are called in a report. */
public final class Words {
    private Words() {}

    /** A word of the files as a reader sees it: {@code joint-command} becomes {@code Joint command}. */
    public static String title(String word) {
        String text = word.replace('-', ' ').replace('_', ' ');
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a measure says. */
    public static String meaning(MeasureName measure) {
        return measure.definition().says();
    }

    /** The limits of the ratings in words. */
    public static String bands(Limits band, MeasureName measure) {
        String limit = measure.better() == Better.HIGHER ? "≥" : "≤";
        return "P %1$s %2$s; S %1$s %3$s; M %1$s %4$s"
                .formatted(limit, value(band.p(), measure), value(band.s(), measure), value(band.m(), measure));
    }

    /** The value of a measure with its unit. */
    public static String value(double value, MeasureName measure) {
        return measure == MeasureName.LAWFUL_TRAFFIC_DELAY_H
                ? Numbers.rounded(value) + " person-hours"
                : Numbers.measured(value, measure.unit());
    }

    /** The same of a measure whose unit depends on the scenario: that of the scorecard. */
    public static String value(double value, MeasureName measure, String unit) {
        return measure.unit().equals("headline") ? Numbers.measured(value, unit) : value(value, measure);
    }

    /** A rating as a badge: letter, sign and colour say the same. */
    public static Markup badge(Optional<Rating> rating) {
        if (rating.isEmpty()) {
            return new Markup().leaf("span", "not rated", "class", "none");
        }
        String letter = rating.get().name();
        return new Markup()
                .open("span", "class", "badge " + letter, "title", meaning(rating.get()))
                .leaf("span", sign(rating.get()), "aria-hidden", "true")
                .text(" " + letter)
                .close();
    }

    /** What a rating means. */
    public static String meaning(Rating rating) {
        return switch (rating) {
            case P -> "performed without challenges";
            case S -> "performed with some challenges";
            case M -> "performed with major challenges";
            case U -> "unable to be performed";
        };
    }

    private static String sign(Rating rating) {
        return switch (rating) {
            case P -> "✓";
            case S -> "≈";
            case M -> "!";
            case U -> "×";
        };
    }

    /** A quantity of goods: {@code 270 kg}, {@code 12 persons}, {@code US$ 200,000}. */
    public static String amount(Goods goods, double amount) {
        return switch (goods) {
            case TABLETS, CRYSTAL, PRECURSORS -> Numbers.brief(amount) + " kg";
            case WEAPONS -> Numbers.many(Math.round(amount), "piece", "pieces");
            case PERSONS, FUGITIVES -> Numbers.many(Math.round(amount), "person", "persons");
            case CASH -> Numbers.dollars(amount);
        };
    }

    /** What is counted of goods. */
    public static String unit(Goods goods) {
        return switch (goods) {
            case TABLETS, CRYSTAL, PRECURSORS -> "kg";
            case WEAPONS -> "pieces";
            case PERSONS, FUGITIVES -> "persons";
            case CASH -> "US$";
        };
    }

    /** The things in a row: {@code a, b and c}. */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
