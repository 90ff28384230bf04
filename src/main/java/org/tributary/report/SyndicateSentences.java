package org.tributary.report;

import org.tributary.event.Happening;
import org.tributary.report.markup.Numbers;

/** What is told of syndicates, their sites, the people in these and their members. */
final class SyndicateSentences {
    private SyndicateSentences() {}

    static void addTo(Sentences all) {
        sites(all);
        workers(all);
        accounts(all);
        members(all);
        sales(all);
    }

    private static void sites(Sentences all) {
        all.tell(
                Happening.SiteOpened.class,
                site -> "The site %s was at work with %s."
                        .formatted(site.subject(), Numbers.many(site.workers(), "worker", "workers")));
        all.tell(
                Happening.SiteWarned.class,
                site -> "The site %s learned that it is in danger (%s) and began to empty."
                        .formatted(site.subject(), site.reason().word()));
        all.tell(
                Happening.SiteReturned.class,
                site -> "The danger passed, and the site %s went on at its old place.".formatted(site.subject()));
    }

    private static void workers(Sentences all) {
        all.tell(
                Happening.WorkersRecruited.class,
                people -> "%s began to work in %s, %s of them held."
                        .formatted(
                                persons(people.held() + people.willing()),
                                people.subject(),
                                Numbers.count(people.held())));
        all.tell(
                Happening.WorkersEscaped.class,
                people -> "%s who were held in %s got out by themselves."
                        .formatted(persons(people.held()), people.subject()));
        all.tell(
                Happening.WorkersLeft.class,
                people -> "%s left %s for good: %s."
                        .formatted(
                                persons(people.held() + people.willing()),
                                people.subject(),
                                people.why() == Happening.Leaving.FLED
                                        ? "they had got away from a raid"
                                        : "their site had closed"));
        all.tell(
                Happening.PersonsResold.class,
                people -> "%s were sold from %s to %s."
                        .formatted(persons(people.held() + people.willing()), people.subject(), people.to()));
    }

    private static String persons(int number) {
        return Numbers.many(number, "person", "persons");
    }

    private static void accounts(Sentences all) {
        all.tell(
                Happening.ProceedsTaken.class,
                taken -> "The site %s took %s from its victims since %s."
                        .formatted(taken.subject(), Numbers.dollars(taken.usd()), all.when(taken.since_h())));
        all.tell(
                Happening.ProtectionPaid.class,
                paid -> "The site %s paid %s to %s."
                        .formatted(paid.subject(), Numbers.dollars(paid.usd()), Words.title(paid.controller())));
        all.tell(
                Happening.NetworkStated.class,
                network -> "The syndicate %s had %s at STARTEX and has %s."
                        .formatted(
                                network.syndicate(),
                                Numbers.many(network.founders(), "member", "members"),
                                Numbers.count(network.members())));
    }

    private static void members(Sentences all) {
        all.tell(
                Happening.MemberLost.class,
                lost -> "The syndicate %s lost %s (%s): %s."
                        .formatted(
                                lost.syndicate(),
                                lost.member(),
                                lost.role().word().replace('-', ' '),
                                lost.loss().word()));
        all.tell(
                Happening.MemberReplaced.class,
                replaced -> "%s took the place of %s in the syndicate %s."
                        .formatted(replaced.successor(), replaced.member(), replaced.syndicate()));
        all.tell(
                Happening.SecurityShifted.class,
                shift -> "The syndicate %s sets %s on security, and hangs on one member to %s."
                        .formatted(
                                shift.syndicate(),
                                Numbers.percent(shift.security()),
                                Numbers.percent(shift.centralisation())));
        all.tell(
                Happening.SyndicateSplit.class,
                split -> "The syndicate %s fell apart: %s stay, %s go their own ways."
                        .formatted(
                                split.syndicate(),
                                Numbers.many(split.staying(), "member", "members"),
                                Numbers.count(split.leaving())));
    }

    private static void sales(Sentences all) {
        all.tell(
                Happening.ContactBought.class,
                bought -> "The syndicate %s bought somebody at %s."
                        .formatted(bought.syndicate(), all.name(bought.agency())));
        all.tell(
                Happening.SalesStopped.class,
                stopped -> "The syndicate %s sells no more: %s."
                        .formatted(
                                stopped.syndicate(),
                                stopped.reason() == Happening.SalesEnd.NO_CHAIN
                                        ? "nobody has work from the top to the street"
                                        : "nothing is left to pay with"));
        all.tell(
                Happening.SalesResumed.class,
                resumed -> "The syndicate %s sells again.".formatted(resumed.syndicate()));
        all.tell(
                Happening.SalesTaken.class,
                taken -> "The syndicate %s took %s in the street."
                        .formatted(taken.syndicate(), Numbers.dollars(taken.usd())));
    }
}
