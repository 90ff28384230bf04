package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * Works with its neighbours by the border liaison offices: shares by rule what such an office carries, presses whoever
 * holds the ground at home and next door, and tells the neighbour of its raids. Nobody strikes together.
 */
public final class Bilateral implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public Bilateral() {}

    @Override
    public String name() {
        return "bilateral";
    }

    @Override
    public String summary() {
        return "Shares with its neighbours by the liaison offices at the border, and raids by itself.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new BilateralCommander();
    }

    private static final class BilateralCommander implements Commander {
        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();
        private final JointPressure pressure = new JointPressure();
        private final JointStrikes notices = new JointStrikes(0, 0);
        private boolean rulesSet;

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            if (!rulesSet) {
                rulesSet = true;
                SharingByRule.withLiaisonOffices(picture, orders);
            }
            Set<Country> neighbours = neighbours(picture);
            work.watch(picture, orders);
            money.byLetter(picture, orders);
            pressure.press(picture, work, neighbours, orders);
            work.pressAtHome(picture, orders);
            work.raidAtOnce(picture, orders);
            notices.tell(picture, neighbours, orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            return orders;
        }

        /** The countries with which an agency of the seat has a liaison office. */
        private static Set<Country> neighbours(SeatPicture picture) {
            var result = EnumSet.noneOf(Country.class);
            for (AgencyPicture agency : picture.agencies()) {
                for (AgencyEntry partner : picture.directory()) {
                    boolean abroad = partner.country() != agency.entry().country();
                    if (abroad
                            && picture.regime()
                                    .between(agency.id(), partner.id())
                                    .contains(ChannelKind.BLO)) {
                        result.add(partner.country());
                    }
                }
            }
            return result;
        }
    }
}
