package org.tributary.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * How many of the recorded orders could no longer be carried out in a replay. Orders that the change itself leaves out
 * do not count. Nor do those that lost their ground, since the agency knows too little for them now: what was known is a
 * part of what is weighed, and they are told beside. Immutable.
 *
 * @param given how many were given again, over all replications
 * @param impossible how many of them were refused although the record has them carried out
 * @param share the second of the first, 0 to 1
 * @param kinds the kinds of order that became impossible, with how many of each, most first
 * @param unfounded how many lost their ground
 */
public record OrdersLost(int given, int impossible, double share, List<Kind> kinds, int unfounded) {
    /** Above this share nothing is said of a replay: too little of what was ordered was done. Assumed. */
    public static final double MOST = 0.2;

    /** Copies its list. */
    public OrdersLost {
        kinds = List.copyOf(kinds);
    }

    /** None that lost its ground. */
    public OrdersLost(int given, int impossible, double share, List<Kind> kinds) {
        this(given, impossible, share, kinds, 0);
    }

    /** Whether so many orders were lost that no figure may be shown. */
    @JsonIgnore
    public boolean isTooMany() {
        return share > MOST;
    }

    /**
     * How many orders of a kind became impossible.
     *
     * @param order the kind, as files name it
     */
    public record Kind(String order, int impossible) {}
}
