package org.tributary.report.markup;

import java.util.Locale;

/** Numbers as a report prints them, the same on every machine: comma between thousands, point before decimals. */
public final class Numbers {
    private static final double MILLION = 1e6;

    private Numbers() {}

    /** A whole number: {@code 4,120}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number rounded to a whole one. */
    public static String rounded(double number) {
        return count(Math.round(number));
    }

    /** A number with at most so many decimals, none that are zero at the end: {@code 2.5}. */
    public static String decimal(double number, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", number);
        if (decimals > 0) {
            text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
        return text.equals("-0") ? "0" : text;
    }

    /** Three figures are enough to be told: whole from 100, one decimal from 10, two below. */
    public static String brief(double number) {
        double size = Math.abs(number);
        return decimal(number, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    /** A number with just so many decimals, so that figures under each other line up: {@code 0.90}. */
    public static String fixed(double number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    /** A part of a whole in per cent: {@code 63 %}. */
    public static String percent(double share) {
        return decimal(share * 100, Math.abs(share) < 0.1 ? 1 : 0) + " %";
    }

    /** A length of time: minutes below one hour, hours below three days, days from there. */
    public static String duration(double hours) {
        double size = Math.abs(hours);
        if (size < 0.995) {
            return many(Math.round(hours * 60), "minute", "minutes");
        }
        boolean inDays = size >= 72;
        String figure = decimal(inDays ? hours / 24 : hours, size < 10 || inDays ? 1 : 0);
        String unit = inDays ? "day" : "hour";
        return figure + " " + (figure.equals("1") ? unit : unit + "s");
    }

    /** An amount of money, in millions from one million. */
    public static String dollars(double usd) {
        return Math.abs(usd) >= MILLION
                ? "US$ " + decimal(usd / MILLION, Math.abs(usd) >= 100 * MILLION ? 0 : 1) + " million"
                : "US$ " + rounded(usd);
    }

    /** A value of a measure with its unit in words; the units are those of {@code MeasureName}. */
    public static String measured(double value, String unit) {
        return switch (unit) {
            case "share" -> percent(value);
            case "h" -> duration(value);
            case "usd" -> dollars(value);
            case "level" -> "level " + brief(value);
            case "" -> brief(value);
            default -> brief(value) + " " + (brief(value).equals("1") ? singular(unit) : unit);
        };
    }

    /** So many of something: {@code 1 raid}, {@code 0 raids}. */
    public static String many(long number, String one, String several) {
        return count(number) + " " + (number == 1 ? one : several);
    }

    /** The sum of numbers, in their order. */
    public static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** A coordinate of a drawing, to the tenth of a pixel. */
    public static String px(double coordinate) {
        return decimal(coordinate, 1).replace(",", "");
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
