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
 * Acts as one body with its partners: shares by rule as the centre does, presses together, and keeps a weekly hour at
 * which all strike who have a target, so that no blow warns before the others fall.
 */
public final class JointCommand implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public JointCommand() {}

    @Override
    public String name() {
        return "joint-command";
    }

    @Override
    public String summary() {
        return "Shares by rule, presses together and strikes at common hours under one command.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new JointCommandCommander();
    }

    private static final class JointCommandCommander implements Commander {
        /** How long partners train together. Assumed. */
        private static final int TRAINING_DAYS = 5;

        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();
        private final Homecoming homecoming = new Homecoming();
        private final CaseWork cases = new CaseWork();
        private final JointPressure pressure = new JointPressure();
        private final JointStrikes strikes = new JointStrikes(144, 72);
        private final JointSailing sailing = new JointSailing();
        private final CommandPostWork posts = new CommandPostWork();
        private boolean rulesSet;
        private boolean trainingOffered;

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
            train(picture, orders);
            work.watch(picture, orders);
            money.together(picture, orders);
            pressure.press(picture, work, EnumSet.allOf(Country.class), orders);
            strikes.answerInvitations(picture, orders);
            posts.open(picture, orders);
            strikes.strike(picture, work, orders);
            strikes.tell(picture, new LinkedHashSet<>(Partners.countriesAbroad(picture)), orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            CaseWork.extradite(picture, orders);
            cases.team(picture, orders);
            homecoming.shareScreening(picture, orders);
            return orders;
        }

        /** The lead agencies offer each other some days of training at once, and take up what is offered. */
        private void train(SeatPicture picture, List<Order> orders) {
            if (trainingOffered) {
                return;
            }
            trainingOffered = true;
            NationalWork.lead(picture, Partners.own(picture)).ifPresent(lead -> {
                for (Country country : Partners.countriesAbroad(picture)) {
                    NationalWork.lead(picture, country)
                            .filter(partner -> !picture.regime()
                                    .between(lead.id(), partner.id())
                                    .isEmpty())
                            .ifPresent(partner ->
                                    orders.add(new Order.TrainJointly(lead.id(), partner.id(), TRAINING_DAYS)));
                }
            });
        }
    }
}
