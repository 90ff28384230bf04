package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * Works as the centre does, but shares without choosing: a copy of every own lead goes to every agency abroad that a
 * channel reaches, and each copy must be sorted where it arrives.
 */
public final class ShareEverything implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public ShareEverything() {}

    @Override
    public String name() {
        return "share-everything";
    }

    @Override
    public String summary() {
        return "Sends every lead to everybody, and strikes together.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new ShareEverythingCommander();
    }

    private static final class ShareEverythingCommander implements Commander {
        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();
        private final Homecoming homecoming = new Homecoming();
        private final CaseWork cases = new CaseWork();
        private final JointPressure pressure = new JointPressure();
        private final JointStrikes strikes = new JointStrikes(144, 72);

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            sendEverything(picture, orders);
            work.watch(picture, orders);
            money.together(picture, orders);
            pressure.press(picture, work, EnumSet.allOf(Country.class), orders);
            strikes.answerInvitations(picture, orders);
            strikes.strike(picture, work, orders);
            strikes.tell(picture, new LinkedHashSet<>(Partners.countriesAbroad(picture)), orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            cases.team(picture, orders);
            homecoming.shareScreening(picture, orders);
            return orders;
        }

        private static void sendEverything(SeatPicture picture, List<Order> orders) {
            for (AgencyPicture agency : picture.agencies()) {
                for (Lead lead : agency.leads()) {
                    if (lead.origin().equals(agency.id())) {
                        picture.directory().forEach(partner -> send(picture, agency, partner, lead, orders));
                    }
                }
            }
        }

        private static void send(
                SeatPicture picture, AgencyPicture agency, AgencyEntry partner, Lead lead, List<Order> orders) {
            if (partner.country() == agency.entry().country() || partner.analysts() == 0) {
                return;
            }
            var agreed = picture.regime().between(agency.id(), partner.id());
            for (ChannelKind channel : SharingByRule.CHANNELS) {
                if (agreed.contains(channel) && lead.classification().compareTo(channel.carries()) <= 0) {
                    orders.add(new Order.ShareLead(agency.id(), lead.id(), partner.id(), channel));
                    return;
                }
            }
        }
    }
}
