package org.tributary.report.tally;

import java.util.Map;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;

/** How many leads went from each agency to each other, how many of them were lost, and how long they took. */
public final class LeadTally implements EventListener {

    /** One agency to another. */
    public record Way(AgencyId from, AgencyId to) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    /**
     * What passed on one way. Immutable.
     *
     * @param lost refused by a desk or lost
     * @param underWay_h hours that those received were under way, added up
     */
    public record Traffic(long received, long lost, double underWay_h) {
        /** Nothing yet. */
        public static final Traffic NONE = new Traffic(0, 0, 0);

        /** Both together. */
        public Traffic plus(Traffic other) {
            return new Traffic(received + other.received, lost + other.lost, underWay_h + other.underWay_h);
        }
    }

    private final Map<Way, Traffic> traffic = new TreeMap<>();
    private long leaked;

    LeadTally() {}

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadReceived lead) {
            add(new Way(lead.from(), lead.to()), new Traffic(1, 0, event.at_h() - lead.sent_h()));
        } else if (event.what() instanceof Happening.LeadLost lead) {
            add(new Way(lead.from(), lead.to()), new Traffic(0, 1, 0));
        } else if (event.what() instanceof Happening.LeadLeaked) {
            leaked++;
        }
    }

    private void add(Way way, Traffic more) {
        traffic.merge(way, more, Traffic::plus);
    }

    /** What passed, in order of the agencies' names. */
    public Map<Way, Traffic> traffic() {
        return traffic;
    }

    /** How many leads were told to a syndicate. */
    public long leaked() {
        return leaked;
    }
}
