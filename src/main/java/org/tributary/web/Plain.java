package org.tributary.web;

/** Text from outside, made fit for a line that a person or a program reads. */
final class Plain {
    private static final int LONGEST = 200;

    private Plain() {}

    /** In double quotes, without control or direction characters, cut where it is long. */
    static String shown(String text) {
        var plain = new StringBuilder("\"");
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> plain.append(isSafe(c) ? Character.toString(c) : "\\u{%x}".formatted(c)));
        return plain.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }

    private static boolean isSafe(int c) {
        int type = Character.getType(c);
        return c != '"'
                && c != '\\'
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
