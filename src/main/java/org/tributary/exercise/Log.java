package org.tributary.exercise;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.tributary.event.Event;
import org.tributary.event.EventListener;

/**
 * The log of a run as it grows. One thread writes; what {@link #soFar} gives never changes and may be read by any.
 */
final class Log implements EventListener {
    private Event[] events = new Event[1024];
    private int size;

    @Override
    public void hear(Event event) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        events[size++] = event;
    }

    int size() {
        return size;
    }

    /** All events by now, in order of sequence. */
    List<Event> soFar() {
        return new Slice(events, size);
    }

    /** The first so many of events that only grow. */
    private static final class Slice extends AbstractList<Event> implements RandomAccess {
        private final Event[] events;
        private final int size;

        Slice(Event[] events, int size) {
            this.events = events;
            this.size = size;
        }

        @Override
        public Event get(int index) {
            if (index < 0 || index >= size) {
                throw new IndexOutOfBoundsException(index);
            }
            return events[index];
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** How many of these events happened up to a time. */
    static int until(List<Event> events, double at_h) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at_h() <= at_h) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
