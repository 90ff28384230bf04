package org.tributary.model.intelligence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;
import org.tributary.model.intelligence.Papers.Paper;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * The leads that wait at one desk. What must be sorted first goes in the order of arrival; of the sorted, loads come before
 * premises, then the stronger lead, then the older.
 */
final class Inbox {
    private final Deque<Waiting> unsorted = new ArrayDeque<>();
    private final PriorityQueue<Waiting> sorted = new PriorityQueue<>();
    private Optional<SubjectKind> firstKind = Optional.empty();
    private Optional<SubjectId> firstSubject = Optional.empty();
    private long arrivals;

    /** A lead that waits. Written out, since comparing is what a busy desk does most. */
    record Waiting(Paper paper, boolean first, boolean urgent, double nats, long cause, long order)
            implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            if (first != other.first) {
                return first ? -1 : 1;
            }
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
        sorted.add(again(waiting));
    }

    private Waiting waiting(Paper paper, long cause) {
        boolean urgent = paper.lead().kind() == SubjectKind.LOAD;
        return new Waiting(paper, isFirst(paper), urgent, paper.lead().grade().nats(), cause, arrivals++);
    }

    private boolean isFirst(Paper paper) {
        return firstKind.filter(paper.lead().kind()::equals).isPresent()
                || firstSubject.filter(paper.lead().subject()::equals).isPresent();
    }

    /** The same lead by the priority of now. */
    private Waiting again(Waiting waiting) {
        boolean first = isFirst(waiting.paper());
        return first == waiting.first()
                ? waiting
                : new Waiting(
                        waiting.paper(), first, waiting.urgent(), waiting.nats(), waiting.cause(), waiting.order());
    }

    /** From now on, leads of this kind and leads on this subject come before all others; neither: as usual. */
    void takeFirst(Optional<SubjectKind> kind, Optional<SubjectId> subject) {
        firstKind = kind;
        firstSubject = subject;
        var all = new ArrayList<>(sorted);
        sorted.clear();
        all.forEach(waiting -> sorted.add(again(waiting)));
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
