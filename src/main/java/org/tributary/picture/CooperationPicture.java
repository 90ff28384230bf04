package org.tributary.picture;

import java.util.List;
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
 */
public record CooperationPicture(
        List<Standing> partners, List<TrainingOffer> offers, List<Request> waiting, List<OwnRequest> asked) {

    /** Copies its lists. */
    public CooperationPicture {
        partners = List.copyOf(partners);
        offers = List.copyOf(offers);
        waiting = List.copyOf(waiting);
        asked = List.copyOf(asked);
    }

    /**
     * How an own agency stands to one abroad.
     *
     * @param trust how far it trusts the partner, 0 to 1
     * @param trained how well the two have trained together, 0 to 1
     */
    public record Standing(AgencyId agency, AgencyId partner, double trust, double trained) {}

    /** A request of an own agency, and how far it is known to have come. */
    public record OwnRequest(Request request, RequestStage stage) {}

    /** An offer of a partner to train for so many days. */
    public record TrainingOffer(AgencyId agency, AgencyId partner, int days) {}
}
