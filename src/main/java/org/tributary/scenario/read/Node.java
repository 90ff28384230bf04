package org.tributary.scenario.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a file that knows where it stands. Immutable. */
sealed interface Node {

    /** Where it begins. */
    Position at();

    /** What it is, for messages: "a list". */
    String kind();

    /**
     * One value.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(Position at, String text, boolean plain) implements Node {
        @Override
        public String kind() {
            return isMissing() ? "nothing" : Quoted.text(text);
        }

        /** Whether there is nothing after the key. */
        boolean isMissing() {
            return plain && text.isEmpty();
        }

        /** Whether it is one of the words by which YAML and JSON say "no value". */
        boolean isNull() {
            return plain && (text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A list. */
    record Items(Position at, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the file's order. */
    record Entries(Position at, Map<String, Entry> entries) implements Node {
        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** A value under a key, and where the key stands. */
    record Entry(Position keyAt, Node value) {}

    /** Something that was already reported as a problem and of which nothing more is to be said. */
    record Unreadable(Position at) implements Node {
        @Override
        public String kind() {
            return "something unreadable";
        }
    }

    /** The node under a key or index. */
    default Optional<Node> child(String segment) {
        if (this instanceof Entries keyed) {
            return Optional.ofNullable(keyed.entries().get(segment)).map(Entry::value);
        }
        if (this instanceof Items list && segment.matches("\\d{1,9}")) {
            int index = Integer.parseInt(segment);
            return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
