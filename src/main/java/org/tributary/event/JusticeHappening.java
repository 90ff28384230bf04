package org.tributary.event;

import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.Word;

/** What becomes of suspects between countries, and of those whom nobody charges. Times are hours since STARTEX. */
public final class JusticeHappening {
    private JusticeHappening() {}

    /**
     * An agency learned of a case abroad: it is in a joint team on the subject, or its country was asked for evidence.
     *
     * @param agency whose case it is
     * @param to who learned of it
     * @param expires_h when the suspects must be released if no court takes the case
     */
    public record CaseNotified(
            AgencyId agency, AgencyId to, CaseId id, SubjectId subject, int suspects, double expires_h)
            implements Happening.OfJustice {}

    /**
     * A request for extradition reached a stage.
     *
     * @param agency who asks
     * @param holder who holds the suspects
     */
    public record ExtraditionAdvanced(AgencyId agency, AgencyId holder, CaseId id, Surrender by, ExtraditionStage stage)
            implements Happening.OfJustice {}

    /** A request for extradition was refused, or came to nothing. */
    public record ExtraditionRefused(AgencyId agency, AgencyId holder, CaseId id, ExtraditionRefusal reason)
            implements Happening.OfJustice {}

    /** Custody would have run out, but a request for extradition keeps the suspects. */
    public record CustodyExtended(AgencyId agency, CaseId id, SubjectId subject, int suspects, Country wantedBy)
            implements Happening.OfJustice {}

    /**
     * Suspects were handed to the country that had asked for them.
     *
     * @param agency who held them
     * @param to who holds them from now on
     * @param id the case that they leave
     * @param suspects how many; nationals of the country that held them stay
     */
    public record SuspectsSurrendered(AgencyId agency, AgencyId to, CaseId id, SubjectId subject, int suspects)
            implements Happening.OfJustice {}

    /**
     * Suspects who had been released went back to their syndicate. Only exercise control hears it.
     *
     * @param id the case that custody lost
     * @param subject the site that took them back
     */
    public record SuspectsReturned(CaseId id, SubjectId subject, SyndicateId syndicate, int suspects)
            implements Happening.OfJustice {}

    /** How far a request for extradition is. */
    public enum ExtraditionStage implements Word {
        /** It was written. */
        ASKED,
        /** It lies with the country that holds the suspects. */
        RECEIVED,
        /** Its law allows it. */
        CHECKED,
        /** The suspects fight it in court. */
        CONTESTED,
        /** It was granted. */
        GRANTED
    }

    /** Why a request for extradition came to nothing. */
    public enum ExtraditionRefusal implements Word {
        /** All suspects are nationals of the country that holds them, which surrenders none of its own. */
        OWN_NATIONALS,
        /** What the asking country gathered does not suffice to believe it. */
        NO_EVIDENCE,
        /** Ministers said no. */
        POLITICAL,
        /** A court of the country that holds them took the case. */
        TRIED_THERE,
        /** Custody ran out before. */
        RELEASED,
        /** Another country got them before. */
        SURRENDERED_ELSEWHERE
    }
}
