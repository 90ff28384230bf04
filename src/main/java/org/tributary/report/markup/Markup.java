package org.tributary.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG that is well-formed XML too. All text and all attribute values are escaped. Not thread-safe.
 *
 * <p>Attributes are given as name, value, name, value.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; what follows goes inside it. */
    public Markup open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @throws java.util.NoSuchElementException if none is open
     */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and begins a new line, which keeps the file readable. */
    public Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** Text, escaped. */
    public Markup text(String text) {
        escape(text, out);
        return this;
    }

    /** An element that holds only this text. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without content: a void element of HTML, or any of SVG. */
    public Markup empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** Adds what another writer has written. */
    public Markup add(Markup part) {
        return addWritten(part.toString());
    }

    /** Adds a drawing or style sheet made by this product as it stands. Never give it text that came from a file. */
    public Markup addWritten(String markup) {
        out.append(markup);
        return this;
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: %s.".formatted(open));
        }
        return out.toString();
    }

    /** The text as it may stand in an element or in a quoted attribute. What XML forbids becomes U+FFFD. */
    public static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    private void begin(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("<%s> has an attribute without a value.".formatted(element));
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
            i += Character.charCount(character);
        }
    }

    /** Source: XML 1.0, production 2 (Char); without the controls 0x7F to 0x9F, which it discourages. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0x7F)
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
