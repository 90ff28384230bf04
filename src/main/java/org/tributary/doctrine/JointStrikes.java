package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Proposal;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;

/** Strikes at one hour: proposes it, answers invitations, raids at the hour, and tells neighbours of every raid. */
final class JointStrikes {
    private static final double HOURS_A_DAY = 24;
    /** Strikes begin in the evening, four hours before midnight UTC+7 counted from a 9 o'clock start. Assumed. */
    private static final double BEFORE_THE_DAY_ENDS_H = 4;
    /** Who is invited later than this before the hour declines. Assumed. */
    private static final double SHORTEST_NOTICE_H = 24;

    private final double notice_h;
    private final double order_h;
    private final Set<OperationId> told = new HashSet<>();

    /**
     * Strikes with these times.
     *
     * @param notice_h how far ahead an hour is proposed, so that the invitation arrives and targets can be watched
     * @param order_h from when before the hour raids are ordered: time for consent and assembly, little time for leaks
     */
    JointStrikes(double notice_h, double order_h) {
        this.notice_h = notice_h;
        this.order_h = order_h;
    }

    /** Accepts whatever leaves time to prepare. */
    void answerInvitations(SeatPicture picture, List<Order> orders) {
        for (SeatPicture.Invitation invitation : picture.invitations()) {
            Proposal proposal = invitation.proposal();
            boolean inTime = proposal.strike_h() > picture.now_h() + SHORTEST_NOTICE_H;
            orders.add(new Order.AnswerProposal(
                    invitation.invited(), proposal.operation(), inTime ? Answer.ACCEPTED : Answer.DECLINED));
        }
    }

    /** Raids at the next hour agreed; proposes one where there is none and the seat has a target. */
    void strike(SeatPicture picture, NationalWork work, List<Order> orders) {
        Optional<Proposal> next = picture.accepted().stream()
                .filter(proposal -> proposal.strike_h() > picture.now_h())
                .min((one, other) -> Double.compare(one.strike_h(), other.strike_h()));
        if (next.isPresent()) {
            if (next.get().strike_h() - picture.now_h() <= order_h) {
                work.raidAt(
                        picture, next.get().strike_h(), Optional.of(next.get().operation()), orders);
            }
        } else if (!work.targets(picture).isEmpty()) {
            propose(picture, work, orders);
        }
    }

    private void propose(SeatPicture picture, NationalWork work, List<Order> orders) {
        AgencyId proposer = work.targets(picture).get(0).agency();
        var partners = new ArrayList<AgencyId>();
        for (Country country : Partners.countriesAbroad(picture)) {
            NationalWork.lead(picture, country)
                    .filter(partner ->
                            !picture.regime().between(proposer, partner.id()).isEmpty())
                    .ifPresent(partner -> partners.add(partner.id()));
        }
        double hour_h = Math.ceil((picture.now_h() + notice_h) / HOURS_A_DAY) * HOURS_A_DAY - BEFORE_THE_DAY_ENDS_H;
        if (hour_h < picture.endex_h()) {
            orders.add(new Order.ProposeJointOperation(proposer, partners, hour_h));
        }
    }

    /** Tells the lead agencies of some countries of raids planned, so that nobody meets a friend in the dark. */
    void tell(SeatPicture picture, Set<Country> countries, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (AgencyPicture.PlannedRaid raid : agency.raids()) {
                if (told.add(raid.operation())) {
                    for (Country country : countries) {
                        NationalWork.lead(picture, country)
                                .ifPresent(partner -> tell(picture, agency, raid, partner, orders));
                    }
                }
            }
        }
    }

    private static void tell(
            SeatPicture picture,
            AgencyPicture agency,
            AgencyPicture.PlannedRaid raid,
            AgencyEntry partner,
            List<Order> orders) {
        picture.regime()
                .first(agency.id(), partner.id(), SharingByRule.CHANNELS)
                .ifPresent(channel ->
                        orders.add(new Order.NotifyOperation(agency.id(), raid.operation(), partner.id(), channel)));
    }
}
