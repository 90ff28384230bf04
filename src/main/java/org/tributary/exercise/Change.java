package org.tributary.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tributary.quantity.SeatId;

/**
 * Views are new. Whoever shows one fetches it again. Immutable.
 *
 * @param seats those whose view is another, with its number, which runs by seat: a common one would tell of others' haste
 * @param all the number of what everybody sees, such as a phase; 0 if that is as it was
 * @param excon the number of exercise control's view, which is always new
 */
public record Change(Map<SeatId, Long> seats, long all, long excon) {
    /** Copies its map and keeps the order. */
    public Change {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }
}
