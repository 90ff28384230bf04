package org.tributary.model.money;

import java.util.List;
import org.tributary.event.MoneyHappening.Hop;
import org.tributary.event.MoneyHappening.Typology;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;

/** Victims' money on its way, in US dollars. What was paid is at each moment the sum of all that it became. */
final class Payment {
    private final PaymentId id;
    private final SubjectId subject;
    private final SyndicateId syndicate;
    private final double usd;
    private final Country victims;
    private final Country accounts;
    private final Trail trail;
    private final double paid_h;
    private final long key;
    private double inAccounts;
    private double frozen;
    private double returned;
    private double laundered;
    private double fees;
    private double recovered;

    /**
     * The way of a payment.
     *
     * @param accounts how many
     * @param leaves_h when what is left is to reach the syndicate
     */
    record Trail(Typology typology, int accounts, List<Hop> hops, double leaves_h) {
        Trail {
            hops = List.copyOf(hops);
        }
    }

    /** Who paid, whom, and from where to where. */
    record Parties(SubjectId subject, SyndicateId syndicate, Country victims, Country accounts) {}

    Payment(PaymentId id, Parties parties, double usd, double paid_h, Trail trail, long key) {
        this.id = id;
        this.subject = parties.subject();
        this.syndicate = parties.syndicate();
        this.victims = parties.victims();
        this.accounts = parties.accounts();
        this.usd = usd;
        this.inAccounts = usd;
        this.paid_h = paid_h;
        this.trail = trail;
        this.key = key;
    }

    PaymentId id() {
        return id;
    }

    SubjectId subject() {
        return subject;
    }

    SyndicateId syndicate() {
        return syndicate;
    }

    double usd() {
        return usd;
    }

    Country victims() {
        return victims;
    }

    Country accounts() {
        return accounts;
    }

    Trail trail() {
        return trail;
    }

    double paid_h() {
        return paid_h;
    }

    /** Its key for draws. */
    long key() {
        return key;
    }

    double inAccounts() {
        return inAccounts;
    }

    double frozen() {
        return frozen;
    }

    double returned() {
        return returned;
    }

    double laundered() {
        return laundered;
    }

    double fees() {
        return fees;
    }

    double recovered() {
        return recovered;
    }

    /** Binds up to this much of what is in the accounts, and gives how much that was. */
    double freeze(double wish) {
        double bound = Math.min(wish, inAccounts);
        inAccounts -= bound;
        frozen += bound;
        return bound;
    }

    /** Gives back what is frozen, and says how much that was. */
    double giveBack() {
        double back = frozen;
        returned += back;
        frozen = 0;
        return back;
    }

    /** Lets what is left reach the syndicate, less the share that stays with those who lent their accounts. */
    void launder(double feeShare) {
        fees += inAccounts * feeShare;
        laundered += inAccounts - inAccounts * feeShare;
        inAccounts = 0;
    }

    /** Takes up to this much back from the syndicate, and gives how much that was. */
    double recover(double wish) {
        double back = Math.min(wish, laundered);
        laundered -= back;
        recovered += back;
        return back;
    }
}
