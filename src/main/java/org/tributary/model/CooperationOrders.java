package org.tributary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Regime;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.liaison.JointTrainings;
import org.tributary.model.liaison.Liaison;
import org.tributary.order.Order;
import org.tributary.picture.CooperationPicture;

/** Carries out the orders that pass between agencies, and shows a seat what waits between it and the others. */
final class CooperationOrders {
    private static final int LONGEST_TRAINING_DAYS = 60;

    private final Messages messages;
    private final Liaison liaison;
    private final JointTrainings trainings;
    private final List<AgencyEntry> directory;
    private final Regime regime;

    CooperationOrders(
            Messages messages, Liaison liaison, JointTrainings trainings, List<AgencyEntry> directory, Regime regime) {
        this.messages = messages;
        this.liaison = liaison;
        this.trainings = trainings;
        this.directory = directory;
        this.regime = regime;
    }

    /** Offers joint training by the fastest channel, or begins it. */
    Optional<String> trainJointly(Order.TrainJointly order, Optional<ChannelKind> fastest, long cause) {
        if (fastest.isEmpty() || order.partner().equals(order.agency())) {
            return Optional.of("no channel joins %s and %s".formatted(order.agency(), order.partner()));
        }
        if (order.days() < 1 || order.days() > LONGEST_TRAINING_DAYS) {
            return Optional.of(
                    "joint training lasts 1 to %d days, not %d".formatted(LONGEST_TRAINING_DAYS, order.days()));
        }
        if (!trainings.canTrain(order.agency())) {
            return Optional.of(order.agency() + " has no unit free to train");
        }
        String name = "%s/training/%d".formatted(order.agency(), cause);
        double delay_h = messages.staffDelay_h(fastest.get(), name, order.agency(), order.partner());
        trainings.order(order.agency(), order.partner(), order.days(), delay_h, cause);
        return Optional.empty();
    }

    /** What the agencies of a seat see. */
    CooperationPicture of(List<Desk> desks) {
        var partners = new ArrayList<CooperationPicture.Standing>();
        var offers = new ArrayList<CooperationPicture.TrainingOffer>();
        for (Desk desk : desks) {
            partners.addAll(liaison.standings(desk.id(), directory, regime));
            offers.addAll(trainings.waitingAt(desk.id()));
        }
        return new CooperationPicture(partners, offers);
    }
}
