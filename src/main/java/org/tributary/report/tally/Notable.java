package org.tributary.report.tally;

import java.util.Optional;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening;
import org.tributary.quantity.Goods;

/** The kinds of events that a report tells one by one. */
public enum Notable {
    /** The start and the end. */
    CLOCK("start and end"),
    /** Scripted events. */
    INJECT("injects"),
    /** Joint operations proposed and answered. */
    JOINT("joint operations"),
    /** Raids, and raids called off. */
    RAID("raids"),
    /** People freed and arrested; the most of them first where there are too many. */
    PEOPLE("people"),
    /** People handed over at gates, the state of reception, ways home. */
    RECEPTION("reception"),
    /** People who left as what they are not; the most of them first where there are too many. */
    MISTAKEN("people mistaken"),
    /** Suspects charged, released, surrendered to another country or not, and back with their syndicate. */
    JUSTICE("justice"),
    /** Drugs found; the largest loads first where there are too many. */
    DRUGS("drugs seized"),
    /** Other loads found: cash, and people on their way. */
    OTHER_LOADS("other loads seized"),
    /** Sites that moved or ended. */
    SITE("sites"),
    /** Whoever controls the ground let the police in or kept them out. */
    CONSENT("consent"),
    /** Leads leaked, units that met units. */
    FRICTION("friction");

    private final String words;

    Notable(String words) {
        this.words = words;
    }

    /** What they are called. */
    public String words() {
        return words;
    }

    /** The kind of an event; empty if a report does not tell it. */
    public static Optional<Notable> of(Happening what) {
        if (what instanceof Happening.StartexCalled || what instanceof Happening.EndexCalled) {
            return Optional.of(CLOCK);
        }
        if (what instanceof Happening.InjectFired
                || what instanceof Happening.ExpectedActionTaken
                || what instanceof Happening.ExpectedActionMissed
                || what instanceof Happening.OutputChanged) {
            return Optional.of(INJECT);
        }
        if (what instanceof Happening.JointOperationProposed || what instanceof Happening.ProposalAnswered) {
            return Optional.of(JOINT);
        }
        if (what instanceof Happening.RaidStruck
                || what instanceof Happening.RaidFoundNothing
                || what instanceof Happening.RaidCalledOff) {
            return Optional.of(RAID);
        }
        if (what instanceof Happening.SiteRelocated || what instanceof Happening.SiteClosed) {
            return Optional.of(SITE);
        }
        if (what instanceof Happening.ConsentGiven || what instanceof Happening.ConsentRefused) {
            return Optional.of(CONSENT);
        }
        if (what instanceof Happening.LeadLeaked || what instanceof Happening.UnitsCollided) {
            return Optional.of(FRICTION);
        }
        if (what instanceof Happening.LoadSeized load) {
            return Optional.of(isDrug(load) ? DRUGS : OTHER_LOADS);
        }
        return what instanceof Happening.PersonsFreed ? Optional.of(PEOPLE) : ofPeople(what);
    }

    private static Optional<Notable> ofPeople(Happening what) {
        if (what instanceof Happening.PersonsHandedOver
                || what instanceof Happening.ReceptionFull
                || what instanceof Happening.ScreeningPaceSet
                || what instanceof Happening.ScreeningShared
                || what instanceof Happening.RepatriationOpened) {
            return Optional.of(RECEPTION);
        }
        if (what instanceof Happening.MistakenPersonsLeft) {
            return Optional.of(MISTAKEN);
        }
        boolean justice = what instanceof Happening.SuspectsCharged
                || what instanceof Happening.SuspectsReleased
                || what instanceof JusticeHappening.SuspectsSurrendered
                || what instanceof JusticeHappening.ExtraditionRefused
                || what instanceof JusticeHappening.SuspectsReturned;
        return justice ? Optional.of(JUSTICE) : Optional.empty();
    }

    private static boolean isDrug(Happening.LoadSeized load) {
        return load.goods() == Goods.TABLETS || load.goods() == Goods.CRYSTAL;
    }

    /** How much it weighs where there are too many of its kind; 0 where the earliest are told. */
    public static double weight(Happening what) {
        if (what instanceof Happening.PersonsFreed people) {
            return people.freed();
        }
        if (what instanceof Happening.MistakenPersonsLeft people) {
            return people.victims() + people.suspects();
        }
        return what instanceof Happening.LoadSeized load && isDrug(load) ? load.amount() : 0;
    }
}
