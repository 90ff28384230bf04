package org.tributary.report.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;

/**
 * The joint operations: which raids belonged to each and when they began. At most {@value #MOST} are kept;
 * {@link #leftOut} counts the others.
 */
public final class JointTally implements EventListener {
    /** How many joint operations are kept, the first. */
    public static final int MOST = 500;

    /**
     * One joint operation of which at least one raid struck.
     *
     * @param agencies whose raids struck
     * @param raids how many
     * @param sequence of the first strike
     */
    public record Joint(
            OperationId operation, Set<AgencyId> agencies, int raids, double first_h, double last_h, long sequence) {

        /** How far apart its raids began, in hours. */
        public double spread_h() {
            return last_h - first_h;
        }

        private Joint with(AgencyId agency, double at_h) {
            var all = new TreeSet<>(agencies);
            all.add(agency);
            return new Joint(operation, all, raids + 1, Math.min(first_h, at_h), Math.max(last_h, at_h), sequence);
        }
    }

    private final Map<OperationId, Joint> joint = new TreeMap<>();
    private final Set<OperationId> proposed = new TreeSet<>();
    private long leftOut;

    JointTally() {}

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.JointOperationProposed invitation) {
            if (proposed.size() < MOST) {
                proposed.add(invitation.proposal().operation());
            }
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            raid.joint().ifPresent(operation -> strike(operation, raid.agency(), event));
        }
    }

    private void strike(OperationId operation, AgencyId agency, Event event) {
        if (!joint.containsKey(operation) && joint.size() >= MOST) {
            leftOut++;
            return;
        }
        var first = new Joint(operation, Set.of(), 0, event.at_h(), event.at_h(), event.sequence());
        Joint before = joint.getOrDefault(operation, first);
        joint.put(operation, before.with(agency, event.at_h()));
    }

    /** Those of which at least two raids struck, in order of their first. */
    public List<Joint> struck() {
        List<Joint> struck = new ArrayList<>(joint.values());
        struck.removeIf(one -> one.raids() < 2);
        struck.sort(java.util.Comparator.comparingLong(Joint::sequence));
        return struck;
    }

    /** How many were proposed, up to {@value #MOST}. */
    public int proposed() {
        return proposed.size();
    }

    /** How many strikes belonged to joint operations that are not kept. */
    public long leftOut() {
        return leftOut;
    }
}
