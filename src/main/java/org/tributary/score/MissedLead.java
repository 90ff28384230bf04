package org.tributary.score;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/**
 * A lead that one agency held and another could have used in time, had it come. Immutable.
 *
 * @param subject what it is about
 * @param by_h until when it had to arrive, in hours since STARTEX
 * @param harm what would not have happened, such as {@code 400 kg of ice delivered}
 * @param evidence sequence numbers of the log entries behind it, oldest first
 */
public record MissedLead(
        AgencyId holder, AgencyId needer, SubjectId subject, double by_h, String harm, List<Long> evidence) {
    /** Copies its list. */
    public MissedLead {
        evidence = List.copyOf(evidence);
    }
}
