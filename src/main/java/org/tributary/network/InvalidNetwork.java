package org.tributary.network;

import java.util.Locale;

/** A network file that cannot be used, with where and why. */
public final class InvalidNetwork extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final int line;
    private final String words;

    InvalidNetwork(String file, int line, String found, String wanted) {
        super(String.format(Locale.ROOT, "%s, line %d: %s", file, line, words(found, wanted)));
        this.line = line;
        this.words = words(found, wanted);
    }

    private static String words(String found, String wanted) {
        String shown = found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
        String plain = shown.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "found %s, wanted %s.".formatted(plain.isEmpty() ? "nothing" : "\"" + plain + "\"", wanted);
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What was found and what was wanted, as a sentence. */
    public String words() {
        return words;
    }
}
