package org.tributary.scenario.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Grade;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;

/** Reads values that carry their unit in the text. Each comes back in the one unit that the rest of the product uses. */
final class Quantities {
    private static final Pattern WITH_UNIT = Pattern.compile("(-?[0-9][0-9.,_]*)\\s*([\\p{L}%$][\\p{L}]*)");
    private static final Pattern DAY_AND_TIME = Pattern.compile("D([+-])(\\d{1,5})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern LOOSE_DAY =
            Pattern.compile("[dD]\\s*([+-]?)\\s*(\\d{1,5})(?:[ ,T]+(\\d{1,2})[:.h](\\d{2}))?");
    private static final int LONGEST = 100;

    /** A unit as files write it. */
    private record Unit(String normal, BigDecimal factor) {}

    private static final Map<String, Unit> TIME = new LinkedHashMap<>();
    private static final Map<String, Unit> ALL = new LinkedHashMap<>();

    static {
        for (String word : List.of("h", "hour", "hours")) {
            TIME.put(word, new Unit("h", BigDecimal.ONE));
        }
        for (String word : List.of("day", "days")) {
            TIME.put(word, new Unit("h", BigDecimal.valueOf(24)));
        }
        for (String word : List.of("week", "weeks")) {
            TIME.put(word, new Unit("h", BigDecimal.valueOf(168)));
        }
        BigDecimal minute = BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
        for (String word : List.of("min", "minute", "minutes")) {
            TIME.put(word, new Unit("h", minute));
        }
        ALL.putAll(TIME);
        ALL.put("kg", new Unit("kg", BigDecimal.ONE));
        ALL.put("t", new Unit("kg", BigDecimal.valueOf(1000)));
        ALL.put("tonnes", new Unit("kg", BigDecimal.valueOf(1000)));
        ALL.put("km", new Unit("km", BigDecimal.ONE));
        ALL.put("usd", new Unit("usd", BigDecimal.ONE));
        ALL.put("share", new Unit("share", BigDecimal.ONE));
        ALL.put("%", new Unit("share", new BigDecimal("0.01")));
        for (String word : List.of("person", "persons", "site", "sites", "piece", "pieces")) {
            ALL.put(word, new Unit("", BigDecimal.ONE));
        }
    }

    /** What people write where we write another word. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("d", "days"),
            Map.entry("w", "weeks"),
            Map.entry("wk", "weeks"),
            Map.entry("m", "min"),
            Map.entry("mins", "min"),
            Map.entry("kgs", "kg"),
            Map.entry("kilogram", "kg"),
            Map.entry("kilograms", "kg"),
            Map.entry("ton", "t"),
            Map.entry("tons", "t"),
            Map.entry("tonne", "t"),
            Map.entry("kms", "km"),
            Map.entry("kilometres", "km"),
            Map.entry("$", "usd"),
            Map.entry("dollar", "usd"),
            Map.entry("dollars", "usd"),
            Map.entry("percent", "%"),
            Map.entry("people", "persons"));

    private Quantities() {}

    /** A length of time: {@code 7 days}. */
    static Span span(Node.Scalar scalar) throws Misfit {
        Amount amount = withUnit(scalar.text(), TIME, Code.BAD_SPAN, "a length of time such as 7 days, 12 h or 40 min");
        if (amount.value() < 0) {
            throw new Misfit(
                    Code.BAD_SPAN,
                    "%s is less than nothing; wanted is a length of time.".formatted(Quoted.text(scalar.text())),
                    scalar.text().substring(1));
        }
        return new Span(amount.value());
    }

    /** A moment of the calendar: {@code D+3 13:00}; a day alone is its first minute. */
    static Moment moment(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        if (text.length() <= LONGEST) {
            Matcher day = DAY_AND_TIME.matcher(text);
            if (day.matches() && isTimeOfDay(day.group(3), day.group(4))) {
                double days = Integer.parseInt(day.group(2));
                return new Moment((day.group(1).equals("-") ? -days : days) * 24 + hours(day.group(3), day.group(4)));
            }
        }
        throw new Misfit(
                Code.BAD_MOMENT,
                "%s is not a day counted from the day of STARTEX with a time of its clock, such as D+3 13:00."
                        .formatted(Quoted.text(text)),
                meantMoment(text));
    }

    private static boolean isTimeOfDay(@Nullable String hours, @Nullable String minutes) {
        return hours == null || minutes == null || (Integer.parseInt(hours) < 24 && Integer.parseInt(minutes) < 60);
    }

    private static double hours(@Nullable String hours, @Nullable String minutes) {
        return hours == null || minutes == null ? 0 : (Integer.parseInt(hours) * 60 + Integer.parseInt(minutes)) / 60.0;
    }

    private static Optional<String> meantMoment(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher day = LOOSE_DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(day.group(2));
        int minutes = day.group(3) == null ? 0 : Integer.parseInt(day.group(3)) * 60 + Integer.parseInt(day.group(4));
        double sign = day.group(1).equals("-") ? -1 : 1;
        return Optional.of(Moment.format(sign * days * 24 + minutes / 60.0));
    }

    /** A share: {@code 5 %} or {@code 0.05}. */
    static Share share(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        String wanted = "a share from 0 to 1, such as 0.05 or 5 %";
        boolean bare = Numbers.isPlain(text);
        double value = bare
                ? Numbers.number(scalar)
                : withUnit(text, Map.of("%", unit("%"), "share", unit("share")), Code.BAD_SHARE, wanted)
                        .value();
        if (!(value >= 0 && value <= 1)) {
            throw new Misfit(
                    Code.BAD_SHARE,
                    "%s is not %s.".formatted(Quoted.text(text), wanted),
                    bare && value > 1 && value <= 100 ? Optional.of(text + " %") : Optional.empty());
        }
        return new Share(value);
    }

    private static Unit unit(String word) {
        return java.util.Objects.requireNonNull(ALL.get(word));
    }

    /** A number with or without a unit; a number in quotes is as good, since JSON can only write {@code "5 kg"} so. */
    static Amount amount(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        if (Numbers.isPlain(text)) {
            return new Amount(new BigDecimal(text).doubleValue(), "");
        }
        return withUnit(text, ALL, Code.BAD_AMOUNT, "a number with its unit such as 300 kg, 3 days or 5 %");
    }

    /** A grade: {@code B2}. */
    static Grade grade(Node.Scalar scalar) throws Misfit {
        String text = scalar.text();
        if (text.matches("[A-F][1-6]")) {
            return Grade.parse(text);
        }
        String upper = text.length() == 2 ? text.toUpperCase(Locale.ROOT) : "";
        throw new Misfit(
                Code.BAD_GRADE,
                "%s is not a grade: a letter A to F for the source and a digit 1 to 6 for the content, such as B2."
                        .formatted(Quoted.text(text)),
                upper.matches("[A-F][1-6]") ? Optional.of(upper) : Optional.empty());
    }

    private static Amount withUnit(String text, Map<String, Unit> units, Code code, String wanted) throws Misfit {
        Matcher parts = WITH_UNIT.matcher(text.length() <= LONGEST ? text : "");
        if (!parts.matches()) {
            boolean numberOnly = Numbers.isPlain(text);
            throw new Misfit(
                    code,
                    "%s %s %s.".formatted(Quoted.text(text), numberOnly ? "has no unit; wanted is" : "is not", wanted));
        }
        String number = parts.group(1);
        String word = parts.group(2);
        @Nullable Unit unit = units.get(word);
        if (unit == null) {
            throw new Misfit(
                    code,
                    "%s has the unit %s; wanted is %s.".formatted(Quoted.text(text), Quoted.text(word), wanted),
                    meantUnit(word, units).map(meant -> number + " " + meant));
        }
        if (!Numbers.isPlain(number)) {
            throw new Misfit(
                    code,
                    "The number in %s is not written in plain decimals.".formatted(Quoted.text(text)),
                    Numbers.meant(number).map(plain -> plain + " " + word));
        }
        return new Amount(times(new BigDecimal(number), unit), unit.normal());
    }

    /** Minutes are divided and not multiplied, so that 90 min are 1.5 h to the last bit. */
    private static double times(BigDecimal number, Unit unit) {
        boolean minutes =
                unit.factor().compareTo(BigDecimal.ONE) < 0 && unit.normal().equals("h");
        return minutes
                ? number.divide(BigDecimal.valueOf(60), MathContext.DECIMAL128).doubleValue()
                : number.multiply(unit.factor()).doubleValue();
    }

    private static Optional<String> meantUnit(String word, Map<String, Unit> units) {
        String small = word.toLowerCase(Locale.ROOT);
        String ours = OTHERWISE.getOrDefault(small, small);
        return units.containsKey(ours) ? Optional.of(ours) : Near.of(small, units.keySet());
    }
}
