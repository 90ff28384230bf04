package org.tributary.scenario.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people write them in plain decimals; what might mean something else is refused, never guessed. */
final class Numbers {
    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,_' ]\\d{3})+(\\.\\d+)?");
    private static final Pattern LOOSE = Pattern.compile("([+-]?)0*(\\d*)(\\.\\d*)?");
    private static final Pattern POWER = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{1,6})?[eE][+-]?\\d{1,2}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");
    private static final Pattern WITH_WORD = Pattern.compile("(-?\\d[\\d.,]*)\\s*[^\\d\\s].*");

    private Numbers() {}

    /** Any number. */
    static double number(Node.Scalar scalar) throws Misfit {
        return decimal(scalar, "a number").doubleValue();
    }

    /** A whole number. */
    static int whole(Node.Scalar scalar) throws Misfit {
        BigDecimal value = decimal(scalar, "a whole number");
        if (value.stripTrailingZeros().scale() > 0) {
            throw new Misfit(Code.NO_WHOLE_NUMBER, "%s is not a whole number.".formatted(Quoted.text(scalar.text())));
        }
        if (scalar.text().contains(".")) {
            throw new Misfit(
                    Code.NO_WHOLE_NUMBER,
                    "%s should be written as a whole number.".formatted(Quoted.text(scalar.text())),
                    value.toBigInteger().toString());
        }
        if (value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new Misfit(Code.NO_WHOLE_NUMBER, "%s is too large.".formatted(Quoted.text(scalar.text())));
        }
        return value.intValueExact();
    }

    private static BigDecimal decimal(Node.Scalar scalar, String wanted) throws Misfit {
        String text = scalar.text();
        if (isPlain(text)) {
            if (!scalar.plain()) {
                throw new Misfit(
                        Code.QUOTED_NUMBER,
                        "Here stands the text %s in quotes; wanted is %s, without quotes."
                                .formatted(Quoted.text(text), wanted),
                        text);
            }
            return new BigDecimal(text);
        }
        throw new Misfit(
                Code.NO_NUMBER, "%s is not %s in plain decimals.".formatted(Quoted.text(text), wanted), meant(text));
    }

    /** Whether the text is a number in plain decimals: no leading zeros, separators, exponents or other bases. */
    static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** The plain number that a number written otherwise probably stands for. */
    static Optional<String> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            return loose(text.replaceAll("[,_' ]", ""));
        }
        if (POWER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString());
        }
        if (HEX.matcher(text).matches()) {
            return Optional.of(String.valueOf(Long.parseLong(text.substring(2), 16)));
        }
        Matcher word = WITH_WORD.matcher(text);
        if (word.matches()) {
            return meantOrPlain(word.group(1));
        }
        return loose(text);
    }

    private static Optional<String> meantOrPlain(String text) {
        return isPlain(text) ? Optional.of(text) : GROUPED.matcher(text).matches() ? meant(text) : loose(text);
    }

    /** Without a plus sign, leading zeros, or a point at either end. */
    private static Optional<String> loose(String text) {
        Matcher loose = LOOSE.matcher(text);
        if (!loose.matches() || !text.matches(".*\\d.*")) {
            return Optional.empty();
        }
        String whole = loose.group(2).isEmpty() ? "0" : loose.group(2);
        String part = loose.group(3) == null || loose.group(3).equals(".") ? "" : loose.group(3);
        return Optional.of((loose.group(1).equals("-") ? "-" : "") + whole + part);
    }
}
