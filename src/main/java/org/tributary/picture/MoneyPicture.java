package org.tributary.picture;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;

/**
 * What a seat knows of victims' money. Immutable.
 *
 * @param complaints those on which no order has been given yet, by agency, oldest first
 * @param hotline who shares the anti-fraud hotline, in the order in which they joined; empty if there is none
 */
public record MoneyPicture(List<Complaint> complaints, List<AgencyId> hotline) {

    /** Copies its lists. */
    public MoneyPicture {
        complaints = List.copyOf(complaints);
        hotline = List.copyOf(hotline);
    }

    /**
     * A payment of which victims complained.
     *
     * @param agency of this seat that knows it
     * @param usd what they paid
     * @param accounts where the money went
     * @param paid_h when they paid, in hours since STARTEX
     */
    public record Complaint(AgencyId agency, PaymentId payment, double usd, Country accounts, double paid_h) {}
}
