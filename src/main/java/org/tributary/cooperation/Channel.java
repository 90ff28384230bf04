package org.tributary.cooperation;

import java.util.List;
import org.tributary.quantity.AgencyId;

/**
 * An agreed channel: any two of its members may use it. Immutable.
 *
 * @param members two or more agencies, in the scenario's order
 */
public record Channel(ChannelKind kind, List<AgencyId> members) {

    /** @throws IllegalArgumentException if fewer than two agencies would be joined */
    public Channel {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("A channel joins at least two agencies, not %s.".formatted(members));
        }
    }

    /** Whether both agencies are members. */
    public boolean joins(AgencyId one, AgencyId other) {
        return members.contains(one) && members.contains(other);
    }
}
