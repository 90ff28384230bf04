package org.tributary.report.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.tributary.event.Event;
import org.tributary.event.EventListener;

/**
 * The events that a report tells one by one: of each kind at most {@value #MOST_OF_A_KIND}, the weightiest, and of equal
 * weight the earliest.
 */
public final class NotableEvents implements EventListener {
    /** How many events of a kind are told. */
    public static final int MOST_OF_A_KIND = 40;

    /** The one to be given up first: of the least weight, and among these the latest. */
    private static final Comparator<Event> LEAST_FIRST = Comparator.comparingDouble(
                    (Event event) -> Notable.weight(event.what()))
            .thenComparing(Comparator.comparingLong(Event::sequence).reversed());

    private final Map<Notable, PriorityQueue<Event>> kept = new EnumMap<>(Notable.class);
    private final Map<Notable, Long> heard = new EnumMap<>(Notable.class);

    NotableEvents() {}

    @Override
    public void hear(Event event) {
        Notable.of(event.what()).ifPresent(kind -> {
            heard.merge(kind, 1L, Long::sum);
            PriorityQueue<Event> events = kept.computeIfAbsent(kind, none -> new PriorityQueue<>(LEAST_FIRST));
            events.add(event);
            if (events.size() > MOST_OF_A_KIND) {
                events.poll();
            }
        });
    }

    /** The events kept, in order of sequence. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        kept.values().forEach(events::addAll);
        events.sort(Comparator.comparingLong(Event::sequence));
        return events;
    }

    /** How many events of each kind there were, those not kept included. */
    public Map<Notable, Long> heard() {
        return heard;
    }
}
