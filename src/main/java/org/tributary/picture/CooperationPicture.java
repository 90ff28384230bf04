package org.tributary.picture;

import java.util.List;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.RequestStage;
import org.tributary.quantity.AgencyId;

/**
 * How a seat's agencies stand to their partners, and what waits between them. Immutable.
 *
 * @param partners by own agency in the scenario's order, then by partner in the directory's order
 * @param offers of joint training that partners made and that wait for the same order in return, oldest first
 * @param waiting requests that lie on own desks, oldest first
 * @param asked own requests without an answer yet, oldest first
 * @param agreements proposals that wait for the seat's answer
 * @param proposed own proposals that are not decided yet, oldest first
 * @param letters that arrived since the last staff meeting, oldest first
 * @param decisions_h decision points to come, in hours since STARTEX, earliest first
 */
public record CooperationPicture(
        List<Standing> partners,
        List<TrainingOffer> offers,
        List<Request> waiting,
        List<OwnRequest> asked,
        List<AgreementOffer> agreements,
        List<AgreementProposal> proposed,
        List<Letter> letters,
        List<Double> decisions_h) {

    /** Copies its lists. */
    public CooperationPicture {
        partners = List.copyOf(partners);
        offers = List.copyOf(offers);
        waiting = List.copyOf(waiting);
        asked = List.copyOf(asked);
        agreements = List.copyOf(agreements);
        proposed = List.copyOf(proposed);
        letters = List.copyOf(letters);
        decisions_h = List.copyOf(decisions_h);
    }

    /**
     * How an own agency stands to one abroad.
     *
     * @param trust how far it trusts the partner, 0 to 1
     * @param trained how well the two have trained together, 0 to 1
     */
    public record Standing(AgencyId agency, AgencyId partner, double trust, double trained) {}

    /** A proposal and the agency of this seat that is to answer it. */
    public record AgreementOffer(AgencyId agency, AgreementProposal proposal) {}

    /** What an agency wrote. */
    public record Letter(AgencyId from, AgencyId to, String text, double sent_h) {}

    /** A request of an own agency, and how far it is known to have come. */
    public record OwnRequest(Request request, RequestStage stage) {}

    /** An offer of a partner to train for so many days. */
    public record TrainingOffer(AgencyId agency, AgencyId partner, int days) {}
}
