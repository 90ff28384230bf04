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
import org.tributary.scenario.Objective.Band;

/** What things are called in a report. */
final class Words {
    private Words() {}

    /** A word of the files as a reader sees it: {@code joint-command} becomes {@code Joint command}. */
    static String title(String word) {
        String text = word.replace('-', ' ').replace('_', ' ');
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a measure says. */
    static String meaning(MeasureName measure) {
        return switch (measure) {
            case SHARING_LATENCY -> "from when a fact could first be known to when an agency that needs it knows it";
            case CRITICAL_INFORMATION_REACH -> "share of needed facts that were known before their deadline";
            case SHARING_PRECISION -> "share of copies that went to an agency that needed them";
            case DECISION_CHAIN -> "from the first lead on premises to the effect of a raid";
            case SYNCHRONY -> "how closely the raids of a joint operation begin together; 100 % is at the same moment";
            case DECONFLICTION -> "share of neighbouring raids that had been announced to each other before";
            case PERSONS_FREED -> "possible victims freed by raids and searches";
            case DRUGS_DELIVERED_KG -> "tablets and crystal that reached their markets";
            case DRUGS_SEIZED_KG -> "tablets and crystal found on the way";
            case VICTIM_LOSSES_USD -> "what victims lost to the sites and did not get back";
            case FUNDS_SAVED_USD -> "what was frozen and recovered of the money that victims had paid";
            case SITES_CLOSED -> "sites closed for good or driven from their place";
            case LAWFUL_TRAFFIC_DELAY_H -> "what inspection cost lawful travellers, in hours of all of them together";
            case SUSPECTS_CHARGED -> "suspects whose case a court took before custody ran out";
            case CUSTODY_LOST -> "suspects released because custody ran out";
            case PERSONS_REPATRIATED -> "freed people who got home, by land, by air or into their own country";
            case PERSONS_HANDED_OVER -> "people whom those who hold the ground handed over at gates";
        };
    }

    /** The limits of the ratings in words. */
    static String bands(Band band, MeasureName measure) {
        String limit = measure.better() == Better.HIGHER ? "≥" : "≤";
        return "P %1$s %2$s; S %1$s %3$s; M %1$s %4$s"
                .formatted(
                        limit,
                        value(band.p().value(), measure),
                        value(band.s().value(), measure),
                        value(band.m().value(), measure));
    }

    /** The value of a measure with its unit. */
    static String value(double value, MeasureName measure) {
        return measure == MeasureName.LAWFUL_TRAFFIC_DELAY_H
                ? Numbers.rounded(value) + " person-hours"
                : Numbers.measured(value, measure.unit());
    }

    /** A rating as a badge: letter, sign and colour say the same. */
    static Markup badge(Optional<Rating> rating) {
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
    static String meaning(Rating rating) {
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
    static String amount(Goods goods, double amount) {
        return switch (goods) {
            case TABLETS, CRYSTAL, PRECURSORS -> Numbers.brief(amount) + " kg";
            case WEAPONS -> Numbers.many(Math.round(amount), "piece", "pieces");
            case PERSONS, FUGITIVES -> Numbers.many(Math.round(amount), "person", "persons");
            case CASH -> Numbers.dollars(amount);
        };
    }

    /** What is counted of goods. */
    static String unit(Goods goods) {
        return switch (goods) {
            case TABLETS, CRYSTAL, PRECURSORS -> "kg";
            case WEAPONS -> "pieces";
            case PERSONS, FUGITIVES -> "persons";
            case CASH -> "US$";
        };
    }

    /** The things in a row: {@code a, b and c}. */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
