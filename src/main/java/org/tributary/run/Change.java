package org.tributary.run;

import java.util.Set;
import org.tributary.cooperation.ChannelKind;
import org.tributary.order.Order;
import org.tributary.order.Reflex;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SeatId;

/** One thing in which a replay differs from the record. Immutable. */
public sealed interface Change {

    /**
     * Seats cooperate with nobody outside a coalition: their orders of cooperation, and agreements with them, are left out,
     * as {@code Cut} says kind by kind. What agencies of one seat do among themselves stays.
     *
     * @param coalition who goes on cooperating; none or one: nobody does
     */
    record CutCooperation(Set<SeatId> coalition) implements Change {
        /** Copies its set. */
        public CutCooperation {
            coalition = Set.copyOf(coalition);
        }
    }

    /**
     * Another luck in the same world.
     *
     * @param fortune its number; 0 is that of the record
     */
    record Rekey(long fortune) implements Change {}

    /**
     * One order is not given.
     *
     * @param sequence the number of the log entry by which it was given
     */
    record WithoutOrder(long sequence) implements Change {}

    /**
     * An agency hands a lead over, which it must hold by then.
     *
     * @param at_h when, in hours since STARTEX
     */
    record HandOver(LeadId lead, AgencyId from, AgencyId to, ChannelKind channel, double at_h) implements Change {}

    /**
     * A seat gives one more order.
     *
     * @param at_h when, in hours since STARTEX, after those that it gave then
     */
    record OneMoreOrder(SeatId seat, double at_h, Order order) implements Change {}

    /** An agency acts by a published rule, besides the orders of its seat. */
    record Act(Reflex reflex) implements Change {}

    /** A seat's doctrine is asked again, at its meetings, and its recorded orders are not given. */
    record AskAgain(SeatId seat) implements Change {}
}
