package org.tributary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Request;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.liaison.JointTrainings;
import org.tributary.model.liaison.Liaison;
import org.tributary.model.liaison.Requests;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.CooperationPicture;

/** Carries out the orders that pass between agencies, and shows a seat what waits between it and the others. */
final class CooperationOrders {
    private static final int LONGEST_TRAINING_DAYS = 60;

    private final World world;
    private final Messages messages;
    private final Liaison liaison;
    private final JointTrainings trainings;
    private final Requests requests;
    private final List<AgencyEntry> directory;
    private final Regime regime;

    CooperationOrders(
            World world,
            Messages messages,
            Liaison liaison,
            JointTrainings trainings,
            Requests requests,
            List<AgencyEntry> directory,
            Regime regime) {
        this.world = world;
        this.messages = messages;
        this.liaison = liaison;
        this.trainings = trainings;
        this.requests = requests;
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

    /** Begins a request for information; the channel was checked before. */
    Optional<String> request(Order.RequestInformation order, long cause) {
        if (order.subject().isEmpty() && order.place().isEmpty()) {
            return Optional.of("a request for information names a subject or a place");
        }
        double deadline_h = order.deadline_h().orElse(requests.usualDeadline_h(order.channel()));
        return begin(
                new Request(
                        requests.nextId(order.agency()),
                        order.agency(),
                        order.partner(),
                        order.channel(),
                        Request.Wish.INFORMATION,
                        order.subject(),
                        order.place(),
                        deadline_h),
                cause);
    }

    /** Begins a request for assistance; the channel was checked before. */
    Optional<String> request(Order.RequestAssistance order, long cause) {
        if (order.what() == Request.Wish.INFORMATION) {
            return Optional.of("information is asked for by request-information");
        }
        boolean needsSubject = order.what() == Request.Wish.WATCH || order.what() == Request.Wish.RAID;
        if (needsSubject && order.subject().isEmpty()) {
            return Optional.of(
                    "a request to %s names a subject".formatted(order.what().word()));
        }
        return begin(
                new Request(
                        requests.nextId(order.agency()),
                        order.agency(),
                        order.partner(),
                        order.channel(),
                        order.what(),
                        order.subject(),
                        order.place(),
                        order.until_h()),
                cause);
    }

    private Optional<String> begin(Request request, long cause) {
        if (!(request.deadline_h() > world.now_h())) {
            return Optional.of("the deadline %s has passed".formatted(request.deadline_h()));
        }
        requests.ask(request, cause);
        return Optional.empty();
    }

    /** Answers a request that lies on the agency's desk. */
    Optional<String> answer(Order.AnswerRequest order, long cause) {
        if (requests.findWaiting(order.agency(), order.request()).isEmpty()) {
            return Optional.of("%s holds no open request %s".formatted(order.agency(), order.request()));
        }
        if (order.answer() == Answer.DECLINED) {
            requests.decline(order.request(), order.reason().orElse("no reason given"), cause);
        } else {
            requests.answer(order.request(), order.leads(), cause);
        }
        return Optional.empty();
    }

    /** What the agencies of a seat see. */
    CooperationPicture of(List<Desk> desks) {
        var partners = new ArrayList<CooperationPicture.Standing>();
        var offers = new ArrayList<CooperationPicture.TrainingOffer>();
        var waiting = new ArrayList<Request>();
        var asked = new ArrayList<CooperationPicture.OwnRequest>();
        for (Desk desk : desks) {
            partners.addAll(liaison.standings(desk.id(), directory, regime));
            offers.addAll(trainings.waitingAt(desk.id()));
            waiting.addAll(requests.waitingAt(desk.id()));
            asked.addAll(requests.askedBy(desk.id()));
        }
        return new CooperationPicture(partners, offers, waiting, asked);
    }
}
