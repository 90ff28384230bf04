package org.tributary.scenario.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes a tree of nodes from YAML or JSON text, by the parser's own events, so that every value keeps its place and none
 * changes its meaning. What YAML has beyond lists, keys and text is a problem: it would let a short file stand for a huge
 * one, or one word stand for another.
 */
final class TreeReader {
    static final int DEEPEST = 50;
    /** A tree of this size needs some 30 MB. Assumed; the largest scenario that comes with the product has 2,000. */
    static final int MOST_VALUES = 200_000;

    private final Findings findings;
    private final Iterator<Event> events;
    private int values;

    private TreeReader(String text, Findings findings) {
        this.findings = findings;
        var settings = LoadSettings.builder()
                .setLabel("scenario")
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(
                        text.length() + 1) // in pieces, it stumbles over a pair of surrogates and copies long values
                .setParseComments(false)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree, or nothing if the text cannot be read to its end; what is wrong is noted either way. */
    static Optional<Node> read(Source source, Findings findings) {
        if (hasControlCharacters(source, findings)) {
            return Optional.empty();
        }
        try {
            return new TreeReader(withoutLeadingTabs(source.text()), findings).document();
        } catch (Halt halt) {
            findings.note(halt.misfit.code(), halt.at, halt.misfit.words(), halt.misfit.suggestion());
        } catch (MarkedYamlEngineException e) {
            Misfit misfit = SyntaxWords.of(e);
            findings.note(
                    misfit.code(),
                    SyntaxWords.mark(e).map(TreeReader::position).orElse(Position.START),
                    misfit.words(),
                    misfit.suggestion());
        } catch (YamlEngineException e) {
            findings.note(
                    Code.SYNTAX, Position.START, "The file is no YAML: " + SyntaxWords.plain(e), Optional.empty());
        }
        return Optional.empty();
    }

    private static boolean hasControlCharacters(Source source, Findings findings) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c >= ' ' ? (c < 0x7F || c > 0x9F) && c < 0xFFFE && c != 0xFEFF : "\t\n\r".indexOf(c) >= 0;
            if (!allowed) {
                findings.note(
                        Code.CONTROL_CHARACTER,
                        source.positionOf(i),
                        "Here is the control character U+%04X, which no text has; is this a text file?"
                                .formatted((int) c),
                        Optional.empty());
                return true;
            }
        }
        return false;
    }

    /** JSON may be indented by tabs, at which the parser stumbles; there a space means the same. */
    private static String withoutLeadingTabs(String text) {
        boolean inBrackets =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        if (!inBrackets || text.indexOf('\t') < 0) {
            return text;
        }
        var result = new StringBuilder(text);
        boolean leading = true;
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c == '\t' && leading) {
                result.setCharAt(i, ' ');
            }
            leading = c == '\n' || c == '\r' || (leading && (c == ' ' || c == '\t'));
        }
        return result.toString();
    }

    private Optional<Node> document() throws Halt {
        next(); // the stream's start
        Event start = next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Halt(position(start), new Misfit(Code.EMPTY_FILE, "The file is empty."));
        }
        Event first = next();
        Node tree = node(first, 1);
        if (tree instanceof Node.Scalar scalar && scalar.isMissing()) {
            throw new Halt(tree.at(), new Misfit(Code.EMPTY_FILE, "The file has no content."));
        }
        next(); // the document's end
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            findings.note(
                    Code.SECOND_DOCUMENT,
                    position(after),
                    "A second document begins here; a scenario is one document, without \"---\" inside.",
                    Optional.empty());
        }
        return Optional.of(tree);
    }

    private Node node(Event event, int depth) throws Halt {
        Position at = position(event);
        if (++values > MOST_VALUES) {
            throw new Halt(
                    at, new Misfit(Code.TOO_MANY_VALUES, "The file has more than %d values.".formatted(MOST_VALUES)));
        }
        if (event instanceof AliasEvent alias) {
            anchor(at, "*" + alias.getAlias().getValue());
            return new Node.Unreadable(at);
        }
        refuseAnchorAndTag(event, at);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(at, scalar.getValue(), scalar.isPlain());
        }
        if (depth > DEEPEST) {
            throw new Halt(
                    at,
                    new Misfit(
                            Code.TOO_DEEP,
                            "Lists and keys lie more than %d deep in each other here.".formatted(DEEPEST)));
        }
        return event.getEventId() == Event.ID.SequenceStart ? items(at, depth) : entries(at, depth);
    }

    private Node items(Position at, int depth) throws Halt {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Items(at, List.copyOf(items));
    }

    private Node entries(Position at, int depth) throws Halt {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Node key = node(event, depth + 1);
            Event following = next();
            Node value = node(following, depth + 1);
            if (key instanceof Node.Scalar name && !name.isMissing()) {
                put(entries, name, missingAtKey(value, key));
            } else if (!(key instanceof Node.Unreadable)) {
                findings.note(
                        Code.NO_SIMPLE_KEY,
                        key.at(),
                        "A key is one name; here it is %s.".formatted(key.kind()),
                        Optional.empty());
            }
        }
        return new Node.Entries(at, entries);
    }

    /** The parser puts a value that is not there at the next token; people look for it at its key. */
    private static Node missingAtKey(Node value, Node key) {
        return value instanceof Node.Scalar scalar && scalar.isMissing() ? new Node.Scalar(key.at(), "", true) : value;
    }

    private void put(Map<String, Node.Entry> entries, Node.Scalar name, Node value) {
        if (name.text().equals("<<") && name.plain()) {
            anchor(name.at(), "<<");
            return;
        }
        Node.Entry first = entries.putIfAbsent(name.text(), new Node.Entry(name.at(), value));
        if (first != null) {
            findings.note(
                    Code.DUPLICATE_KEY,
                    name.at(),
                    "The key %s was already given in line %d."
                            .formatted(Quoted.text(name.text()), first.keyAt().line()),
                    Optional.empty());
        }
    }

    private void refuseAnchorAndTag(Event event, Position at) {
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            anchor(at, "&" + named.getAnchor().get().getValue());
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(name -> findings.note(
                Code.TAG,
                at,
                "The tag %s is not allowed; if the text begins with \"!\", put it in quotes."
                        .formatted(Quoted.text(name.replace("tag:yaml.org,2002:", "!!"))),
                Optional.empty()));
    }

    private void anchor(Position at, String name) {
        findings.note(
                Code.ANCHOR,
                at,
                "%s is a YAML reference, which is not allowed: write the value out, or put it in quotes if it is text."
                        .formatted(Quoted.text(name)),
                Optional.empty());
    }

    private Event next() {
        return events.next();
    }

    private static Position position(Event event) {
        return event.getStartMark().map(TreeReader::position).orElse(Position.START);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Reading cannot go on. */
    private static final class Halt extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Position at;
        private final Misfit misfit;

        Halt(Position at, Misfit misfit) {
            super(misfit.words(), null, false, false);
            this.at = at;
            this.misfit = misfit;
        }
    }
}
