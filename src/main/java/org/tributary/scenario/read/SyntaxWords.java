package org.tributary.scenario.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser means, in words that help somebody who has never heard of tokens. */
final class SyntaxWords {
    private static final String NEVER_CLOSED = "while scanning a quoted scalar found unexpected end of stream";

    private SyntaxWords() {}

    /** If the parser says this, we say that. The first that fits counts. */
    private record Phrase(String said, Code code, String meant) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("(tab)", Code.TAB, "A tab stands here; indent with spaces."),
            new Phrase(
                    "mapping values are not allowed here",
                    Code.SYNTAX,
                    "A colon followed by a space begins a value, but none can begin here. If the colon belongs to the"
                            + " text, put the text in quotes; if this is a new key, check how far it is indented."),
            new Phrase(
                    "could not find expected ':'",
                    Code.SYNTAX,
                    "A key needs a colon and a space after it. Perhaps one is missing here or in the line before."),
            new Phrase(NEVER_CLOSED, Code.SYNTAX, "A quotation mark is opened and never closed."),
            new Phrase("found unexpected end of stream", Code.SYNTAX, "The file ends in the middle of a value."),
            new Phrase("expected ',' or ']'", Code.SYNTAX, "A comma or \"]\" is missing in the list before this."),
            new Phrase(
                    "expected ',' or '}'",
                    Code.SYNTAX,
                    "A comma or \"}\" is missing before this, or there is one bracket too many."),
            new Phrase(
                    "found unknown escape character",
                    Code.SYNTAX,
                    "After a backslash in double quotes only certain letters may follow. Use single quotes, or write"
                            + " the backslash twice."),
            new Phrase(
                    "expected <block end>",
                    Code.SYNTAX,
                    "This does not go on what stands before it. Keys of one level, and the items of one list, begin"
                            + " in the same column."),
            new Phrase(
                    "cannot start any token",
                    Code.SYNTAX,
                    "Text cannot begin with this character; put the text in quotes."),
            new Phrase(
                    "block sequence entries are not allowed here",
                    Code.SYNTAX,
                    "A list item (\"- \") cannot begin here. Lists in brackets separate their items by commas."));

    /** Where a person would look: for a quotation mark that is never closed, where it is opened. */
    static Optional<Mark> mark(MarkedYamlEngineException e) {
        boolean neverClosed = said(e).contains(NEVER_CLOSED);
        return neverClosed && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    private static String said(MarkedYamlEngineException e) {
        return ((e.getContext() == null ? "" : e.getContext()) + " " + e.getProblem()).toLowerCase(Locale.ROOT);
    }

    /** The parser's complaint as a problem. */
    static Misfit of(MarkedYamlEngineException e) {
        String said = said(e);
        for (Phrase phrase : PHRASES) {
            if (said.contains(phrase.said())) {
                return new Misfit(phrase.code(), phrase.meant());
            }
        }
        return new Misfit(Code.SYNTAX, "This is no YAML: " + clean(String.valueOf(e.getProblem())) + ".");
    }

    /** Any other complaint of the parser, in one line. */
    static String plain(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? "it cannot be read." : clean(message) + ".";
    }

    private static String clean(String said) {
        String line = said.lines().findFirst().orElse("");
        return Quoted.harmless(line.length() > 160 ? line.substring(0, 160) + "…" : line);
    }
}
