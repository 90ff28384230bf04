package org.tributary.scenario.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file, cut into lines. Immutable. */
final class Source {
    /** Assumed; the largest scenario that comes with the product needs a hundredth of it. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String text;
    private final int[] lineStarts;

    private Source(String text) {
        this.text = text;
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += endsLine(text, i) ? 1 : 0;
        }
        lineStarts = new int[lines];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                lineStarts[line++] = i + 1;
            }
        }
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    /** A source of which nothing is known. */
    static Source empty() {
        return new Source("");
    }

    /**
     * The text of these bytes, without a byte order mark.
     *
     * @throws Misfit if they are too many or no text in UTF-8
     */
    static Source of(byte[] bytes) throws Misfit {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(bytes.length);
        }
        refuseUtf16(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Source(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Misfit(
                    Code.NOT_UTF8,
                    "The file is not text in UTF-8 (line %d has bytes that are not). Save it as UTF-8."
                            .formatted(lineOfFirstBadByte(bytes)));
        }
    }

    static Misfit tooLarge(long bytes) {
        return new Misfit(
                Code.TOO_LARGE,
                "The file has %s bytes; a scenario has at most %s (4 MiB).".formatted(bytes, MOST_BYTES));
    }

    private static void refuseUtf16(byte[] bytes) throws Misfit {
        if (bytes.length < 2) {
            return;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean unmarked = (first == 0) != (second == 0);
        if (marked || unmarked) {
            throw new Misfit(Code.NOT_UTF8, "The file is text in UTF-16 or UTF-32. Save it as UTF-8.");
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    String text() {
        return text;
    }

    /** Where the char of this index stands. */
    Position positionOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(lineStarts[line], index) + 1);
    }

    /** The index of a line's first char; the end of the text for a line it does not have. */
    int startOfLine(int number) {
        return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
    }

    /** The index after a line's last char. */
    int endOfLine(int number) {
        int from = startOfLine(number);
        int to = startOfLine(number + 1);
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return to;
    }
}
