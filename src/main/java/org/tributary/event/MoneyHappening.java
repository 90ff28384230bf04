package org.tributary.event;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.Word;

/** What happened to money, in the past tense. Sums are US dollars, times hours since STARTEX. */
public final class MoneyHappening {
    private MoneyHappening() {}

    /**
     * Victims' money went into mule accounts.
     *
     * @param victims where those live who paid
     * @param accounts where the accounts are kept
     * @param hops how it is to move, in order of time
     * @param leaves_h when what is left is to reach the syndicate
     */
    public record PaymentTaken(
            PaymentId payment,
            SubjectId subject,
            SyndicateId syndicate,
            double usd,
            Country victims,
            Country accounts,
            Typology typology,
            List<Hop> hops,
            double leaves_h)
            implements Happening.OfMoney {
        /** Copies its list. */
        public PaymentTaken {
            hops = List.copyOf(hops);
        }
    }

    /**
     * One transfer. Account 0 stands for the victims before the first account and for the syndicate after the last.
     *
     * @param from the number of the account it left, from 1; 0 for the victims
     * @param to the number of the account it reached; 0 for the syndicate
     */
    public record Hop(double at_h, int from, int to, double usd) {}

    /**
     * Victims reported a payment to an agency of their country.
     *
     * @param accounts where the money went, as the trail shows
     * @param paid_h when they paid
     */
    public record ComplaintFiled(
            AgencyId agency, PaymentId payment, double usd, Country victims, Country accounts, double paid_h)
            implements Happening.OfMoney {}

    /**
     * An agency learned of a complaint from another.
     *
     * @param accounts where the money went
     * @param channel by which it came; empty if by the hotline
     */
    public record ComplaintPassed(
            AgencyId from,
            AgencyId to,
            PaymentId payment,
            double usd,
            Country accounts,
            double paid_h,
            Optional<ChannelKind> channel)
            implements Happening.OfMoney {}

    /** An agency asked another to freeze accounts; the request is on its way. */
    public record FreezeRequested(AgencyId agency, AgencyId partner, PaymentId payment, ChannelKind channel)
            implements Happening.OfMoney {}

    /**
     * Accounts were frozen.
     *
     * @param accounts how many of the accounts still held their part
     * @param after_h hours since the victims paid
     * @param paid_usd what the victims had paid
     */
    public record AccountsFrozen(
            AgencyId agency, PaymentId payment, int accounts, double usd, double paid_usd, double after_h)
            implements Happening.OfMoney {}

    /**
     * Accounts that were to be frozen held nothing any more.
     *
     * @param paid_usd what the victims had paid
     * @param after_h hours since the victims paid
     */
    public record AccountsFoundEmpty(AgencyId agency, PaymentId payment, double paid_usd, double after_h)
            implements Happening.OfMoney {}

    /** Frozen money went back to victims. */
    public record FundsReturned(AgencyId agency, PaymentId payment, double usd, Country victims)
            implements Happening.OfMoney {}

    /** An agency asked for money abroad by a letter of request. */
    public record RecoveryRequested(AgencyId agency, PaymentId payment, Country accounts)
            implements Happening.OfMoney {}

    /** Money came back from abroad by a letter of request. */
    public record FundsRecovered(AgencyId agency, PaymentId payment, double usd, Country victims)
            implements Happening.OfMoney {}

    /**
     * What was left of a payment reached the syndicate.
     *
     * @param usd what arrived
     * @param fees_usd what those who lent their accounts kept
     */
    public record PaymentLaundered(
            PaymentId payment, SyndicateId syndicate, double usd, double fees_usd, LaunderedAs form)
            implements Happening.OfMoney {}

    /** An agency shares the anti-fraud hotline from now on. */
    public record HotlineJoined(AgencyId agency) implements Happening.OfMoney {}

    /** An agency began to warn the people of its country against fraud. */
    public record CampaignStarted(AgencyId agency, Country country, int days, double cost_usd)
            implements Happening.OfMoney {}

    /** A campaign ended; what it taught is forgotten by and by. */
    public record CampaignEnded(AgencyId agency, Country country) implements Happening.OfMoney {}

    /**
     * Where all the money is that a syndicate's sites took: taken is the sum of the others.
     *
     * @param inAccounts in mule accounts, on its way
     * @param laundered with the syndicate
     * @param fees with those who lent their accounts
     * @param frozen in frozen accounts
     * @param returned back with the victims from frozen accounts
     * @param recovered back with the victims by letters of request
     */
    public record MoneyAccounted(
            SyndicateId syndicate,
            double taken,
            double inAccounts,
            double laundered,
            double fees,
            double frozen,
            double returned,
            double recovered)
            implements Happening.OfMoney {}

    /** The shape of the way of money through accounts. Source: AMLSim. */
    public enum Typology implements Word {
        /** Many accounts pay into one. */
        FAN_IN,
        /** One account pays out to many. */
        FAN_OUT,
        /** From account to account and back to the first. */
        CYCLE,
        /** One account to many, and these into one. */
        SCATTER_GATHER
    }

    /** How laundered money reaches a syndicate. */
    public enum LaunderedAs implements Word {
        /** Banknotes. */
        CASH,
        /** Digital coins. */
        CRYPTO
    }
}
