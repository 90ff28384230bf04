package org.tributary.report;

import java.util.List;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.event.Happening;
import org.tributary.report.markup.Numbers;

/** What is told of requests, agreements, training, trust and loans between agencies. */
final class CooperationSentences {
    private CooperationSentences() {}

    static void addTo(Sentences all) {
        requests(all);
        answers(all);
        agreements(all);
        training(all);
        loans(all);
    }

    private static void requests(Sentences all) {
        all.tell(
                Happening.RequestDrafted.class,
                drafted -> "%s began to ask %s for: %s."
                        .formatted(
                                all.name(drafted.request().from()),
                                all.name(drafted.request().to()),
                                drafted.request().wish().word()));
        all.tell(
                Happening.RequestMoved.class,
                moved -> "A request of %s to %s came to its next stage: %s."
                        .formatted(
                                all.name(moved.from()),
                                all.name(moved.to()),
                                moved.stage().word().replace('-', ' ')));
        all.tell(
                Happening.RequestLost.class,
                lost -> "A request of %s to %s was lost on the way."
                        .formatted(all.name(lost.from()), all.name(lost.to())));
    }

    private static void answers(Sentences all) {
        all.tell(
                Happening.RequestAnswered.class,
                answered -> "%s answered a request of %s with %s."
                        .formatted(
                                all.name(answered.to()),
                                all.name(answered.from()),
                                Numbers.many(answered.leads(), "lead", "leads")));
        all.tell(
                Happening.RequestRefused.class,
                refused -> "%s refused a request of %s: %s."
                        .formatted(all.name(refused.to()), all.name(refused.from()), refused.reason()));
        all.tell(
                Happening.RequestUnanswered.class,
                silent -> "%s let the deadline of a request of %s pass."
                        .formatted(all.name(silent.to()), all.name(silent.from())));
    }

    private static void agreements(Sentences all) {
        all.tell(
                Happening.AgreementProposed.class,
                proposed -> "%s proposed an agreement: %s."
                        .formatted(all.name(proposed.proposal().proposer()), terms(proposed.proposal())));
        all.tell(
                Happening.AgreementReceived.class,
                received -> "%s received the proposal of an agreement: %s."
                        .formatted(all.name(received.agency()), terms(received.proposal())));
        all.tell(
                Happening.AgreementAnswered.class,
                answered -> "%s %s the agreement %s."
                        .formatted(
                                all.name(answered.agency()), answered.answer().word(), answered.agreement()));
        all.tell(
                Happening.AgreementInForce.class,
                agreed -> "An agreement of %s came into force: %s."
                        .formatted(all.name(agreed.proposal().proposer()), terms(agreed.proposal())));
        all.tell(
                Happening.TrustChanged.class,
                trust -> "%s now trusts %s to %s."
                        .formatted(
                                all.name(trust.agency()), all.name(trust.partner()), Numbers.percent(trust.trust())));
    }

    private static String terms(AgreementProposal proposal) {
        List<String> kinds = proposal.terms().stream()
                .map(term -> term.kind().word().replace('-', ' '))
                .distinct()
                .toList();
        return kinds.isEmpty() ? "nothing" : Words.list(kinds);
    }

    private static void training(Sentences all) {
        all.tell(
                Happening.JointTrainingOffered.class,
                offer -> "%s offered %s joint training of %s."
                        .formatted(all.name(offer.agency()), all.name(offer.partner()), days(offer.days())));
        all.tell(
                Happening.JointTrainingStarted.class,
                start -> "%s and %s began %s of joint training."
                        .formatted(all.name(start.agency()), all.name(start.partner()), days(start.days())));
        all.tell(
                Happening.JointTrainingCancelled.class,
                cancelled -> "Joint training of %s and %s did not begin: %s had no free unit."
                        .formatted(
                                all.name(cancelled.agency()),
                                all.name(cancelled.partner()),
                                all.name(cancelled.busy())));
        all.tell(
                Happening.JointTrainingHeld.class,
                held -> "%s and %s trained together for %s; they are trained to %s."
                        .formatted(
                                all.name(held.agency()),
                                all.name(held.partner()),
                                days(held.days()),
                                Numbers.percent(held.level())));
    }

    private static String days(int days) {
        return Numbers.many(days, "day", "days");
    }

    private static void loans(Sentences all) {
        all.tell(
                Happening.UnitLent.class,
                lent -> "%s put unit %s under the command of %s until %s."
                        .formatted(
                                all.name(lent.agency()),
                                lent.unit(),
                                all.name(lent.partner()),
                                all.when(lent.until_h())));
        all.tell(
                Happening.UnitReturned.class,
                back -> "Unit %s came back to %s from %s."
                        .formatted(back.unit(), all.name(back.agency()), all.name(back.partner())));
        all.tell(
                Happening.MessageReceived.class,
                message -> "%s wrote to %s: “%s”"
                        .formatted(all.name(message.from()), all.name(message.to()), message.text()));
    }
}
