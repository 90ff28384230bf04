package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * Works through the joint centre: shares by rule with the partners' lead agencies, presses whoever holds the ground
 * together with them, and strikes at one hour.
 */
public final class Centre implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public Centre() {}

    @Override
    public String name() {
        return "centre";
    }

    @Override
    public String summary() {
        return "Shares by rule through the joint centre, presses together and strikes together.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new CentreCommander();
    }

    private static final class CentreCommander implements Commander {
        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();
        private final Homecoming homecoming = new Homecoming();
        private final CaseWork cases = new CaseWork();
        private final JointPressure pressure = new JointPressure();
        private final JointStrikes strikes = new JointStrikes(144, 72);
        private final JointSailing sailing = new JointSailing();
        private boolean rulesSet;

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            if (!rulesSet) {
                rulesSet = true;
                Partners.countriesAbroad(picture)
                        .forEach(country -> SharingByRule.withCountry(picture, country, orders));
            }
            sailing.sail(picture, orders);
            work.watch(picture, orders);
            money.together(picture, orders);
            pressure.press(picture, work, EnumSet.allOf(Country.class), orders);
            strikes.answerInvitations(picture, orders);
            strikes.strike(picture, work, orders);
            strikes.tell(picture, new LinkedHashSet<>(Partners.countriesAbroad(picture)), orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            CaseWork.extradite(picture, orders);
            cases.team(picture, orders);
            homecoming.shareScreening(picture, orders);
            return orders;
        }
    }
}
