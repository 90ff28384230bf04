package org.tributary.doctrine;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.MoneyPicture.Complaint;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;

/** What a seat does with complaints of defrauded victims: freezes accounts at home, and asks for those abroad. */
final class MoneyWork {
    /** Fastest first: money runs away. */
    private static final List<ChannelKind> CHANNELS =
            List.of(ChannelKind.LIAISON_ROOM, ChannelKind.JOINT_CENTRE, ChannelKind.NATIONAL_DESK);

    private boolean joined;

    MoneyWork() {}

    /** Asks partners by channels for what lies abroad, and shares the hotline if there is one. */
    void together(SeatPicture picture, List<Order> orders) {
        joinHotline(picture, orders);
        for (Complaint complaint : picture.money().complaints()) {
            act(picture, complaint, channelTo(picture, complaint), orders);
        }
    }

    /** Asks by letters of request only for what lies abroad. */
    void byLetter(SeatPicture picture, List<Order> orders) {
        for (Complaint complaint : picture.money().complaints()) {
            act(picture, complaint, Optional.empty(), orders);
        }
    }

    private static void act(
            SeatPicture picture, Complaint complaint, Optional<ChannelKind> channel, List<Order> orders) {
        boolean atHome = complaint.accounts() == Partners.own(picture);
        if (!atHome || mayFreeze(picture, complaint.agency())) {
            orders.add(new Order.FreezeAccounts(complaint.agency(), complaint.payment(), channel));
        }
    }

    private static boolean mayFreeze(SeatPicture picture, AgencyId agency) {
        return picture.directory().stream().anyMatch(entry -> entry.id().equals(agency) && entry.may(Power.FREEZE));
    }

    private static Optional<ChannelKind> channelTo(SeatPicture picture, Complaint complaint) {
        return freezer(picture, complaint.accounts())
                .filter(partner -> complaint.accounts() != Partners.own(picture))
                .flatMap(partner -> picture.regime().first(complaint.agency(), partner.id(), CHANNELS));
    }

    private static Optional<AgencyEntry> freezer(SeatPicture picture, Country country) {
        return picture.directory().stream()
                .filter(entry -> entry.country() == country && entry.may(Power.FREEZE))
                .findFirst();
    }

    private void joinHotline(SeatPicture picture, List<Order> orders) {
        if (joined || picture.money().hotline().isEmpty()) {
            return;
        }
        joined = true;
        picture.agencies().stream()
                .map(AgencyPicture::entry)
                .filter(entry -> entry.may(Power.FREEZE))
                .findFirst()
                .filter(entry -> !picture.money().hotline().contains(entry.id()))
                .ifPresent(entry -> orders.add(new Order.JoinHotline(entry.id())));
    }
}
