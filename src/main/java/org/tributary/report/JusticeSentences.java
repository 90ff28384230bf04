package org.tributary.report;

import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.event.JusticeHappening.ExtraditionRefusal;
import org.tributary.event.JusticeHappening.ExtraditionStage;
import org.tributary.quantity.Surrender;
import org.tributary.report.markup.Numbers;

/** What is told of cases, courts and suspects between countries. */
final class JusticeSentences {
    private JusticeSentences() {}

    static void addTo(Sentences all) {
        cases(all);
        help(all);
        extradition(all);
        returns(all);
    }

    private static void cases(Sentences all) {
        all.tell(
                Happening.CaseOpened.class,
                opened -> "%s opened a case against %s of %s; custody ends at %s."
                        .formatted(
                                all.name(opened.agency()),
                                Sentences.suspects(opened.suspects()),
                                opened.subject(),
                                all.when(opened.expires_h())));
        all.tell(
                Happening.SuspectsCharged.class,
                charged -> "A court took the case of %s against %s of %s (%s)."
                        .formatted(
                                all.name(charged.agency()),
                                Sentences.suspects(charged.suspects()),
                                charged.subject(),
                                Numbers.percent(charged.belief())));
        all.tell(
                Happening.SuspectsReleased.class,
                released -> "%s had to release %s of %s: custody ran out and no court had taken the case (%s)."
                        .formatted(
                                all.name(released.agency()),
                                Sentences.suspects(released.suspects()),
                                released.subject(),
                                Numbers.percent(released.belief())));
        all.tell(
                JusticeHappening.CustodyExtended.class,
                extended -> "%s keeps %s of %s beyond custody, since %s asked for them."
                        .formatted(
                                all.name(extended.agency()),
                                Sentences.suspects(extended.suspects()),
                                extended.subject(),
                                extended.wantedBy().englishName()));
    }

    private static void help(Sentences all) {
        all.tell(
                Happening.AssistanceAdvanced.class,
                asked -> "A letter of request of %s to %s in the case %s: %s."
                        .formatted(
                                all.name(asked.agency()),
                                asked.to().englishName(),
                                asked.id(),
                                asked.stage().word().replace('-', ' ')));
        all.tell(
                Happening.JointTeamFormed.class,
                team -> "%s formed a joint investigation team on %s."
                        .formatted(all.names(team.members()), team.subject()));
        all.tell(
                JusticeHappening.CaseNotified.class,
                notified -> "%s learned of the case of %s against %s of %s."
                        .formatted(
                                all.name(notified.to()),
                                all.name(notified.agency()),
                                Sentences.suspects(notified.suspects()),
                                notified.subject()));
    }

    private static void extradition(Sentences all) {
        all.tell(
                JusticeHappening.ExtraditionAdvanced.class,
                asked -> "The request of %s to %s for the extradition of the suspects of the case %s, %s, %s."
                        .formatted(
                                all.name(asked.agency()),
                                all.name(asked.holder()),
                                asked.id(),
                                asked.by() == Surrender.POLITICAL ? "by a decision of ministers" : "by treaty",
                                stage(asked.stage())));
        all.tell(
                JusticeHappening.ExtraditionRefused.class,
                refused -> "%s did not get the suspects of the case %s from %s: %s."
                        .formatted(
                                all.name(refused.agency()),
                                refused.id(),
                                all.name(refused.holder()),
                                reason(refused.reason())));
        all.tell(
                JusticeHappening.SuspectsSurrendered.class,
                surrendered -> "%s handed %s of %s to %s."
                        .formatted(
                                all.name(surrendered.agency()),
                                Sentences.suspects(surrendered.suspects()),
                                surrendered.subject(),
                                all.name(surrendered.to())));
    }

    private static String stage(ExtraditionStage stage) {
        return switch (stage) {
            case ASKED -> "was written";
            case RECEIVED -> "arrived";
            case CHECKED -> "was found lawful";
            case CONTESTED -> "is fought by the suspects in court";
            case GRANTED -> "was granted";
        };
    }

    private static String reason(ExtraditionRefusal reason) {
        return switch (reason) {
            case OWN_NATIONALS -> "no country surrenders its own nationals";
            case NO_EVIDENCE -> "too little evidence";
            case POLITICAL -> "ministers said no";
            case TRIED_THERE -> "a court there had taken the case";
            case RELEASED -> "custody had run out before";
            case SURRENDERED_ELSEWHERE -> "another country got them before";
        };
    }

    private static void returns(Sentences all) {
        all.tell(
                JusticeHappening.SuspectsReturned.class,
                back -> "%s whom custody lost went back to their syndicate, to %s."
                        .formatted(Sentences.suspects(back.suspects()), back.subject()));
    }
}
