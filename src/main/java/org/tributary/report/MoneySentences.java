package org.tributary.report;

import org.tributary.event.MoneyHappening;
import org.tributary.report.markup.Numbers;

/** What is told of money. */
final class MoneySentences {
    private MoneySentences() {}

    static void addTo(Sentences all) {
        payments(all);
        complaints(all);
        freezing(all);
        recovery(all);
        campaigns(all);
    }

    private static void payments(Sentences all) {
        all.tell(
                MoneyHappening.PaymentTaken.class,
                paid -> "People of %s paid %s into accounts in %s (%s)."
                        .formatted(
                                paid.victims().englishName(),
                                Numbers.dollars(paid.usd()),
                                paid.accounts().englishName(),
                                paid.payment()));
        all.tell(
                MoneyHappening.PaymentLaundered.class,
                gone -> "%s of the payment %s reached the syndicate %s, as %s."
                        .formatted(
                                Numbers.dollars(gone.usd()),
                                gone.payment(),
                                gone.syndicate(),
                                gone.form() == MoneyHappening.LaunderedAs.CASH ? "banknotes" : "digital coins"));
        all.tell(
                MoneyHappening.MoneyAccounted.class,
                account -> "Of %s that the sites of %s took, %s reached it and %s were frozen, returned or recovered."
                        .formatted(
                                Numbers.dollars(account.taken()),
                                account.syndicate(),
                                Numbers.dollars(account.laundered()),
                                Numbers.dollars(account.frozen() + account.returned() + account.recovered())));
    }

    private static void complaints(Sentences all) {
        all.tell(
                MoneyHappening.ComplaintFiled.class,
                filed -> "Victims told %s of %s paid into accounts in %s (%s)."
                        .formatted(
                                all.name(filed.agency()),
                                Numbers.dollars(filed.usd()),
                                filed.accounts().englishName(),
                                filed.payment()));
        all.tell(
                MoneyHappening.ComplaintPassed.class,
                passed -> "%s passed a complaint about %s on to %s, %s."
                        .formatted(
                                all.name(passed.from()),
                                Numbers.dollars(passed.usd()),
                                all.name(passed.to()),
                                passed.channel()
                                        .map(channel -> "by " + channel.word().replace('-', ' '))
                                        .orElse("by the hotline")));
        all.tell(
                MoneyHappening.HotlineJoined.class,
                joined -> "%s joined the shared hotline.".formatted(all.name(joined.agency())));
    }

    private static void freezing(Sentences all) {
        all.tell(
                MoneyHappening.FreezeRequested.class,
                asked -> "%s asked %s to freeze the accounts of the payment %s."
                        .formatted(all.name(asked.agency()), all.name(asked.partner()), asked.payment()));
        all.tell(
                MoneyHappening.AccountsFrozen.class,
                frozen -> "%s froze %s of %s, %s after they were paid."
                        .formatted(
                                all.name(frozen.agency()),
                                Numbers.dollars(frozen.usd()),
                                Numbers.dollars(frozen.paid_usd()),
                                Numbers.duration(frozen.after_h())));
        all.tell(
                MoneyHappening.AccountsFoundEmpty.class,
                empty -> "%s found the accounts of %s empty, %s after it was paid."
                        .formatted(
                                all.name(empty.agency()),
                                Numbers.dollars(empty.paid_usd()),
                                Numbers.duration(empty.after_h())));
    }

    private static void recovery(Sentences all) {
        all.tell(
                MoneyHappening.FundsReturned.class,
                back -> "%s gave %s back to victims in %s."
                        .formatted(
                                all.name(back.agency()),
                                Numbers.dollars(back.usd()),
                                back.victims().englishName()));
        all.tell(
                MoneyHappening.RecoveryRequested.class,
                asked -> "%s asked %s for the payment %s by a letter of request."
                        .formatted(all.name(asked.agency()), asked.accounts().englishName(), asked.payment()));
        all.tell(
                MoneyHappening.FundsRecovered.class,
                back -> "%s recovered %s for victims in %s by a letter of request."
                        .formatted(
                                all.name(back.agency()),
                                Numbers.dollars(back.usd()),
                                back.victims().englishName()));
    }

    private static void campaigns(Sentences all) {
        all.tell(
                MoneyHappening.CampaignStarted.class,
                campaign -> "%s began to warn the people of %s against fraud, for %s."
                        .formatted(
                                all.name(campaign.agency()),
                                campaign.country().englishName(),
                                Numbers.many(campaign.days(), "day", "days")));
        all.tell(
                MoneyHappening.CampaignEnded.class,
                campaign -> "The campaign of %s in %s ended."
                        .formatted(
                                all.name(campaign.agency()), campaign.country().englishName()));
    }
}
