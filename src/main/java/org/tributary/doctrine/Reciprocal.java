package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.cooperation.Lead;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * Gives as it gets: shares by rule with every country at first, and goes on only with those from whom leads arrived in
 * the last weeks. Who begins to give again is given to again. Presses and strikes as the centre does.
 */
public final class Reciprocal implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public Reciprocal() {}

    @Override
    public String name() {
        return "reciprocal";
    }

    @Override
    public String summary() {
        return "Shares by rule with those who share, and strikes together.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new ReciprocalCommander();
    }

    private static final class ReciprocalCommander implements Commander {
        /** How long a partner may give nothing before the seat stops giving. Assumed. */
        private static final double PATIENCE_H = 504;

        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();
        private final JointPressure pressure = new JointPressure();
        private final JointStrikes strikes = new JointStrikes(144, 72);
        private final Map<Country, Double> gave_h = new EnumMap<>(Country.class);
        private final Set<Country> given = EnumSet.noneOf(Country.class);

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            listen(picture);
            for (Country country : Partners.countriesAbroad(picture)) {
                answerInKind(picture, country, orders);
            }
            work.watch(picture, orders);
            money.together(picture, orders);
            pressure.press(picture, work, EnumSet.allOf(Country.class), orders);
            strikes.answerInvitations(picture, orders);
            strikes.strike(picture, work, orders);
            strikes.tell(picture, given, orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            CaseWork.extradite(picture, orders);
            return orders;
        }

        private void listen(SeatPicture picture) {
            for (AgencyPicture agency : picture.agencies()) {
                for (Lead lead : agency.leads()) {
                    Partners.countryOf(picture, lead.origin())
                            .ifPresent(country -> gave_h.put(country, picture.now_h()));
                }
            }
        }

        /** At first everybody is taken to have given just now. */
        private void answerInKind(SeatPicture picture, Country country, List<Order> orders) {
            boolean gives = picture.now_h() - gave_h.computeIfAbsent(country, c -> picture.now_h()) <= PATIENCE_H;
            if (gives && given.add(country)) {
                SharingByRule.withCountry(picture, country, orders);
            } else if (!gives && given.remove(country)) {
                SharingByRule.end(picture, country, orders);
            }
        }
    }
}
