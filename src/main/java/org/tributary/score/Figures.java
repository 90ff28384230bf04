package org.tributary.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Values of measures as sentences and check files write them, the same on every machine. Stateless. */
final class Figures {
    /** More digits than these nobody reads in a sentence. */
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** A value with its unit, as files may write it too: {@code 131.2 h}, {@code 41 %}, {@code 4120 persons}. */
    static String text(double value, String unit) {
        boolean share = unit.equals("share");
        BigDecimal exact = BigDecimal.valueOf(share ? 100 * value : value);
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal shown = whole.precision() >= 4 ? whole : exact.round(FOUR_DIGITS);
        String number = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        String word = share ? "%" : unit;
        return word.isEmpty() ? number : number + " " + word;
    }

    /** A value in a sentence: hours as days from three days on, three figures at most. */
    static String spoken(double value, String unit) {
        boolean days = unit.equals("h") && Math.abs(value) >= 72;
        double shown = unit.equals("share") ? 100 * value : days ? value / 24 : value;
        int decimals = Math.abs(shown) >= 100 ? 0 : 1;
        String number =
                String.format(Locale.ROOT, "%,." + decimals + "f", shown).replaceAll("\\.0$", "");
        if (unit.equals("level")) {
            return "level " + number;
        }
        String word = unit.equals("share") ? "%" : days ? "days" : unit;
        return word.isEmpty() ? number : number + " " + word;
    }

    /** The unit that files write behind a number of that unit; empty for what is counted. */
    static String unitInFiles(String unit) {
        return switch (unit) {
            case "h", "share", "usd", "kg" -> unit;
            default -> "";
        };
    }
}
