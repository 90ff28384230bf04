package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.EventListener;

/** Keeps the log entries that were named, at most {@value #MOST}. */
final class LogLines implements EventListener {
    /** More entries than a report ever names; a bound in case a scorecard names the whole log. */
    static final int MOST = 20_000;

    private final Set<Long> wanted;
    private final List<Event> kept = new ArrayList<>();
    private long heard;

    LogLines(Set<Long> wanted) {
        this.wanted = wanted;
    }

    @Override
    public void hear(Event event) {
        heard++;
        if (wanted.contains(event.sequence()) && kept.size() < MOST) {
            kept.add(event);
        }
    }

    /** Those found, in order of sequence. */
    List<Event> kept() {
        return List.copyOf(kept);
    }

    /** Those named that the log does not hold. */
    Set<Long> missing() {
        Set<Long> missing = new TreeSet<>(wanted);
        kept.forEach(event -> missing.remove(event.sequence()));
        return missing;
    }

    /** How many entries the whole log has. */
    long heard() {
        return heard;
    }
}
