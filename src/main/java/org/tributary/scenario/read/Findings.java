package org.tributary.scenario.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problems found so far in one file. A value that has a problem is spoilt: of it, and of what lies in it, nothing
 * more is reported.
 */
final class Findings {
    /** A person corrects no more before reading the file again; assumed. */
    static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private final Set<Pointer> spoilt = new HashSet<>();
    private final Set<Pointer> above = new HashSet<>();
    private Node root = new Node.Unreadable(Position.START);
    private boolean full;

    private record Finding(Code code, Position at, String pointer, String message, Optional<String> suggestion) {}

    private static final Comparator<Finding> IN_FILE_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.at().line())
            .thenComparingInt(finding -> finding.at().column())
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** From now on pointers are looked up in this tree. */
    void in(Node tree) {
        root = tree;
    }

    /** Whether there are so many that looking further is pointless. */
    boolean isFull() {
        return full;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Notes a problem that belongs to a position rather than a value. */
    void note(Code code, Position at, String message, Optional<String> suggestion) {
        add(new Finding(code, at, "", message, suggestion));
    }

    /** Notes a problem of the value there; does nothing if the value is spoilt. */
    void report(Code code, Pointer at, String message, Optional<String> suggestion) {
        report(code, at, find(at).map(Node::at).orElseGet(() -> nearest(at)), message, suggestion);
    }

    /** Notes a problem of the value there; does nothing if the value is spoilt. */
    void report(Code code, Pointer at, String message) {
        report(code, at, message, Optional.empty());
    }

    /** Notes a problem of the key there; does nothing if it or its value is spoilt. */
    void reportKey(Code code, Pointer at, String message, Optional<String> suggestion) {
        report(code, at, keyOf(at), message, suggestion);
    }

    private void report(Code code, Pointer at, Position where, String message, Optional<String> suggestion) {
        if (!isSpoilt(at)) {
            spoil(at);
            add(new Finding(code, where, at.toString(), message, suggestion));
        }
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            full = true;
        }
    }

    /** Says that the value there is of no use, without a further problem. */
    void spoil(Pointer at) {
        spoilt.add(at);
        for (Pointer up = at.parent(); up != null && above.add(up); up = up.parent()) {
            // Adding is all.
        }
    }

    /** Whether the value there, or one that it lies in, has a problem. */
    boolean isSpoilt(Pointer at) {
        for (@Nullable Pointer up = at; up != null; up = up.parent()) {
            if (spoilt.contains(up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither the value there nor any in it has a problem. */
    boolean isSound(Pointer at) {
        return !isSpoilt(at) && !above.contains(at);
    }

    /** The node there, if the file has it. */
    Optional<Node> find(Pointer at) {
        Optional<Node> node = Optional.of(root);
        for (String segment : at.segments()) {
            node = node.flatMap(parent -> parent.child(segment));
        }
        return node;
    }

    private Position keyOf(Pointer at) {
        List<String> segments = at.segments();
        Pointer parent = at.parent();
        if (parent == null) {
            return root.at();
        }
        return find(parent)
                .filter(Node.Entries.class::isInstance)
                .map(Node.Entries.class::cast)
                .flatMap(map -> Optional.ofNullable(map.entries().get(segments.get(segments.size() - 1))))
                .map(Node.Entry::keyAt)
                .orElseGet(() -> nearest(at));
    }

    /** Where the innermost value begins that the file has on the way there. */
    private Position nearest(Pointer at) {
        for (@Nullable Pointer up = at; up != null; up = up.parent()) {
            Optional<Node> node = find(up);
            if (node.isPresent()) {
                return node.get().at();
            }
        }
        return root.at();
    }

    /** All, in the file's order, with their lines. */
    List<Problem> problems(Source source) {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(IN_FILE_ORDER);
        if (full) {
            sorted.add(new Finding(
                    Code.TOO_MANY_PROBLEMS,
                    sorted.get(sorted.size() - 1).at(),
                    "",
                    "There are more than %d problems; the rest is not listed.".formatted(MOST),
                    Optional.empty()));
        }
        var excerpts = new Excerpts(source);
        return sorted.stream().map(finding -> problem(finding, excerpts)).toList();
    }

    private static Problem problem(Finding finding, Excerpts excerpts) {
        Excerpts.Excerpt excerpt = excerpts.at(finding.at());
        return new Problem(
                finding.code(),
                finding.at().line(),
                finding.at().column(),
                finding.pointer(),
                finding.message(),
                finding.suggestion(),
                excerpt.line(),
                excerpt.caret());
    }
}
