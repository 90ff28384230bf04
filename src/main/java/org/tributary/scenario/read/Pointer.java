package org.tributary.scenario.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way from the top of a file to one of its values, printed as an RFC 6901 JSON Pointer. Immutable. */
final class Pointer {
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String segment;

    private Pointer(@Nullable Pointer parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** A pointer of these segments. */
    static Pointer of(Object... segments) {
        Pointer result = ROOT;
        for (Object segment : segments) {
            result = result.to(segment);
        }
        return result;
    }

    /** The value of a key, or the item of a number counted from 0. */
    Pointer to(Object keyOrIndex) {
        return new Pointer(this, keyOrIndex.toString());
    }

    /** Null at the top. */
    @Nullable
    Pointer parent() {
        return parent;
    }

    /** The key or index that it ends with; empty at the top. */
    String last() {
        return segment;
    }

    /** From the top down; empty at the top. */
    List<String> segments() {
        Deque<String> result = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            result.addFirst(at.segment);
        }
        return List.copyOf(result);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && segment.equals(that.segment) && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + segment.hashCode();
    }

    @Override
    public String toString() {
        var result = new StringBuilder();
        for (String part : segments()) {
            result.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return result.toString();
    }
}
