package org.tributary.doctrine;

import java.util.List;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.Term;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;

/**
 * Opens a joint command post before an hour that the seat itself proposed, with all who have agreed to sit in one and sit
 * in none together.
 */
final class CommandPostWork {
    /** From when before the hour: it must be open before raids assemble. Assumed. */
    private static final double BEFORE_H = 144;
    /** A post stays open for two weeks; another one before that would be idle. Assumed. */
    private static final double AGAIN_H = 336;

    private double opened_h = Double.NEGATIVE_INFINITY;

    CommandPostWork() {}

    /** Orders the post, if an hour comes and none was opened lately. */
    void open(SeatPicture picture, List<Order> orders) {
        if (picture.now_h() - opened_h < AGAIN_H) {
            return;
        }
        for (Proposal proposal : picture.accepted()) {
            boolean soon = proposal.strike_h() - picture.now_h() <= BEFORE_H;
            if (soon && isOwn(picture, proposal.proposer())) {
                order(picture, proposal.proposer(), orders);
                return;
            }
        }
    }

    private void order(SeatPicture picture, AgencyId agency, List<Order> orders) {
        List<AgencyId> partners = picture.directory().stream()
                .map(AgencyEntry::id)
                .filter(other -> !other.equals(agency))
                .filter(other -> picture.regime().agreed(Term.Kind.COMMAND_POST, agency, other))
                .filter(other -> !picture.regime().between(agency, other).contains(ChannelKind.RADIO))
                .toList();
        for (AgencyPicture own : picture.agencies()) {
            if (own.id().equals(agency) && !partners.isEmpty()) {
                opened_h = picture.now_h();
                orders.add(
                        new Order.OpenCommandPost(agency, partners, own.entry().base()));
            }
        }
    }

    private static boolean isOwn(SeatPicture picture, AgencyId agency) {
        return picture.agencies().stream().anyMatch(own -> own.id().equals(agency));
    }
}
