package org.tributary.scenario.read;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text of a file as messages show it: short, and without anything that could move a terminal's cursor. */
final class Quoted {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 14;

    private Quoted() {}

    /** The text in quotation marks, its middle left out if it is long. */
    static String text(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return '"' + harmless(text) + '"';
        }
        int head = text.offsetByCodePoints(0, LONGEST - 20);
        int tail = text.offsetByCodePoints(text.length(), -15);
        return '"' + harmless(text.substring(0, head)) + "…" + harmless(text.substring(tail)) + '"';
    }

    /** The words, the first ones only if there are many. */
    static String list(Collection<String> words) {
        String shown = words.stream().limit(MOST_WORDS).map(Quoted::harmless).collect(Collectors.joining(", "));
        return words.size() <= MOST_WORDS ? shown : shown + " and " + (words.size() - MOST_WORDS) + " more";
    }

    /** The text with every control and direction character replaced by its number. */
    static String harmless(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                result.append("\\u%04x".formatted(c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    /** Whether a character steers what shows it instead of being shown. Joiners, which Burmese and Lao need, do not. */
    static boolean isHarmful(int codePoint) {
        int type = Character.getType(codePoint);
        boolean joiner = codePoint == 0x200B || codePoint == 0x200C || codePoint == 0x200D;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
