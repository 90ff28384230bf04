package org.tributary.scenario.read;

/**
 * Cuts out the lines that problems stand in. Asked in the file's order it goes through the text only once, however long
 * a line and however many problems in it.
 */
final class Excerpts {
    private static final int WINDOW = 120;
    private static final int BEFORE_CARET = 80;

    private final Source source;
    private Position seen = Position.START;
    private int index;

    Excerpts(Source source) {
        this.source = source;
    }

    /**
     * The part of a line that is shown.
     *
     * @param caret the column within it, in code points, 1 for the first
     */
    record Excerpt(String line, int caret) {}

    /** The line at a position, or 120 characters of it. */
    Excerpt at(Position at) {
        String text = source.text();
        int start = source.startOfLine(at.line());
        int end = source.endOfLine(at.line());
        int caret = indexOf(at, start, end);
        int from = end - start > WINDOW && caret - start > BEFORE_CARET ? caret - BEFORE_CARET : start;
        int to = Math.min(end, from + WINDOW);
        if (from > start && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < end && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        String shown = (from > start ? "…" : "") + visible(text.substring(from, to)) + (to < end ? "…" : "");
        return new Excerpt(shown, text.codePointCount(from, caret) + (from > start ? 2 : 1));
    }

    private int indexOf(Position at, int start, int end) {
        boolean goesOn = seen.line() == at.line() && seen.column() <= at.column();
        int i = goesOn ? index : start;
        int column = goesOn ? seen.column() : 1;
        String text = source.text();
        while (column < at.column() && i < end) {
            i += Character.charCount(text.codePointAt(i));
            column++;
        }
        seen = new Position(at.line(), column);
        index = i;
        return i;
    }

    /** One visible sign for each character that would steer what shows it, so that columns stay right. */
    private static String visible(String line) {
        var result = new StringBuilder(line.length());
        line.codePoints().forEach(c -> result.appendCodePoint(c != '\t' && Quoted.isHarmful(c) ? 0xFFFD : c));
        return result.toString();
    }
}
