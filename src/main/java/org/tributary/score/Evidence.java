package org.tributary.score;

import java.util.List;
import java.util.TreeSet;

/** The log entries behind a figure, of which the oldest are kept, so that a long run stays small. Not thread-safe. */
final class Evidence {
    /** How many are kept: more than a person follows up, few enough for a file of a thousand runs. Assumed. */
    static final int MOST = 50;

    private final TreeSet<Long> sequences = new TreeSet<>();

    /** Notes one entry, in any order; one noted before stays once. */
    void add(long sequence) {
        sequences.add(sequence);
        if (sequences.size() > MOST) {
            sequences.pollLast();
        }
    }

    /** Notes when something was. */
    void add(Noted noted) {
        add(noted.sequence());
    }

    /** The oldest {@value #MOST}, oldest first. */
    List<Long> list() {
        return List.copyOf(sequences);
    }
}
