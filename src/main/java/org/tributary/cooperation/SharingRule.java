package org.tributary.cooperation;

import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectKind;

/**
 * A standing rule: what the sender's analysts have processed about such subjects goes to the partner at once, and
 * arrives sorted. Immutable.
 *
 * @param about the kinds of subject shared; none: the rules with this partner on this channel end
 * @param upTo the highest classification that passes by this rule
 */
public record SharingRule(
        AgencyId from, AgencyId to, ChannelKind channel, Set<SubjectKind> about, Classification upTo) {

    /** Copies its set, in the order of the kinds: logs show it. */
    public SharingRule {
        about = InOrder.copyOf(SubjectKind.class, about);
    }

    /** The rule that ends this one and every other with the partner on the channel. */
    public SharingRule ended() {
        return new SharingRule(from, to, channel, Set.of(), upTo);
    }

    /** Whether the rule passes this lead on: of the sender's own, about such a subject, not classified too high. */
    public boolean passes(Lead lead) {
        return lead.origin().equals(from)
                && about.contains(lead.kind())
                && lead.classification().compareTo(upTo) <= 0;
    }
}
