package org.tributary.insight;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Word;

/**
 * A harm that existing leads, handed over in time, would have prevented, as a re-simulation with just those hand-overs
 * shows. Times are hours since STARTEX. Immutable.
 *
 * @param harm what happened
 * @param sequence the log entry that says so
 * @param subject what it happened to or by
 * @param place where; absent if nowhere in particular
 * @param at_h when
 * @param amount how much harm, in {@code unit}
 * @param unit such as {@code kg} or {@code persons}
 * @param averted how much of it the hand-overs avert on average over the fortunes, in the same unit
 * @param held who held which leads on the subject, oldest first
 * @param handOvers the smallest set that does
 * @param couldAct who could then have acted
 * @param acting_h when
 * @param proof what the re-simulations show
 * @param command the command that plays it again
 */
public record MissedConnection(
        Harm harm,
        long sequence,
        SubjectId subject,
        Optional<PlaceId> place,
        double at_h,
        double amount,
        String unit,
        double averted,
        List<Held> held,
        List<HandOver> handOvers,
        AgencyId couldAct,
        double acting_h,
        Proof proof,
        String command) {
    /** Copies its lists. */
    public MissedConnection {
        held = List.copyOf(held);
        handOvers = List.copyOf(handOvers);
    }

    /** A kind of harm. */
    public enum Harm implements Word {
        /** A load reached its market. */
        LOAD_DELIVERED,
        /** A site was empty before the raid. */
        SITE_EMPTIED,
        /** A suspect was released. */
        SUSPECT_RELEASED,
        /** Victims were moved away. */
        VICTIMS_MOVED
    }

    /** Who held a lead, and since when. */
    public record Held(AgencyId agency, LeadId lead, double since_h) {}

    /**
     * One hand-over of a lead.
     *
     * @param sent_h when it is sent; the sender holds the lead by then
     * @param arrives_h when it is there, by the channel's usual time
     */
    public record HandOver(
            LeadId lead, AgencyId from, AgencyId to, ChannelKind channel, double sent_h, double arrives_h) {}

    /**
     * What the re-simulations show.
     *
     * @param fortunes under how many keys of fortune it was tried
     * @param had in how many of them the harm is there without the hand-overs
     * @param gone in how many of these it is gone with them, 0 to {@code had}
     * @param net by how much the headline measure is better with the hand-overs than without, over these fortunes
     */
    public record Proof(int fortunes, int had, int gone, Estimate net) {
        /** In which share of the fortunes that have the harm it is gone, 0 to 1; 0 if none has it. */
        public double share() {
            return had == 0 ? 0 : (double) gone / had;
        }
    }
}
