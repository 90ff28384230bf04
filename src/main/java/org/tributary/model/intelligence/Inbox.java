package org.tributary.model.intelligence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import org.tributary.model.intelligence.Papers.Paper;
import org.tributary.quantity.SubjectKind;

/**
 * The leads that wait at one desk. What must be sorted first goes in the order of arrival; of the sorted, loads come before
 * premises, then the stronger lead, then the older.
 */
final class Inbox {
    private final Deque<Waiting> unsorted = new ArrayDeque<>();
    private final PriorityQueue<Waiting> sorted = new PriorityQueue<>();
    private long arrivals;

    /** A lead that waits. Written out, since comparing is what a busy desk does most. */
    record Waiting(Paper paper, boolean urgent, double nats, long cause, long order) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            if (urgent != other.urgent) {
                return urgent ? -1 : 1;
            }
            return nats != other.nats ? Double.compare(other.nats, nats) : Long.compare(order, other.order);
        }
    }

    /** A lead arrived that must be sorted first. */
    void addUnsorted(Paper paper, long cause) {
        unsorted.addLast(waiting(paper, cause));
    }

    /** A lead arrived whose priority is known. */
    void addSorted(Paper paper, long cause) {
        sorted.add(waiting(paper, cause));
    }

    /** A lead was sorted. */
    void addSorted(Waiting waiting) {
        sorted.add(waiting);
    }

    private Waiting waiting(Paper paper, long cause) {
        boolean urgent = paper.lead().kind() == SubjectKind.LOAD;
        return new Waiting(paper, urgent, paper.lead().grade().nats(), cause, arrivals++);
    }

    boolean isEmpty() {
        return unsorted.isEmpty() && sorted.isEmpty();
    }

    boolean hasUnsorted() {
        return !unsorted.isEmpty();
    }

    /** Takes out the lead to be sorted next. */
    Waiting takeUnsorted() {
        return unsorted.removeFirst();
    }

    /** Takes out the lead to be weighed next. */
    Waiting takeSorted() {
        return sorted.remove();
    }

    /** How many wait. */
    int size() {
        return unsorted.size() + sorted.size();
    }
}
