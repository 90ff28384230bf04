package org.tributary.picture;

import java.util.List;
import org.tributary.quantity.AgencyId;

/**
 * How a seat's agencies stand to their partners, and what waits between them. Immutable.
 *
 * @param partners by own agency in the scenario's order, then by partner in the directory's order
 * @param offers of joint training that partners made and that wait for the same order in return, oldest first
 */
public record CooperationPicture(List<Standing> partners, List<TrainingOffer> offers) {

    /** Copies its lists. */
    public CooperationPicture {
        partners = List.copyOf(partners);
        offers = List.copyOf(offers);
    }

    /**
     * How an own agency stands to one abroad.
     *
     * @param trust how far it trusts the partner, 0 to 1
     * @param trained how well the two have trained together, 0 to 1
     */
    public record Standing(AgencyId agency, AgencyId partner, double trust, double trained) {}

    /** An offer of a partner to train for so many days. */
    public record TrainingOffer(AgencyId agency, AgencyId partner, int days) {}
}
