package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.SharingRule;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectKind;

/**
 * Works through the joint centre: shares by rule with the partners' lead agencies, presses whoever holds the ground
 * together with them, and strikes at one hour.
 */
public final class Centre implements Doctrine {
    /** The wished channels, best first: what the liaison office carries goes that way, the rest by the centre. */
    private static final List<ChannelKind> CHANNELS =
            List.of(ChannelKind.BLO, ChannelKind.LIAISON_ROOM, ChannelKind.JOINT_CENTRE, ChannelKind.NATIONAL_DESK);

    /** How far ahead an hour is proposed, so that the invitation arrives and targets can be watched. Assumed. */
    private static final double NOTICE_H = 144;
    /** From when before the hour raids are ordered: time for consent and assembly, little time for leaks. Assumed. */
    private static final double ORDER_H = 72;
    /** How often a country renews its pressure while it holds a file. Assumed. */
    private static final double PRESS_AGAIN_H = 120;

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
        private final Map<PlaceId, Double> pressed_h = new HashMap<>();
        private final Set<OperationId> told = new HashSet<>();
        private boolean rulesSet;

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            if (!rulesSet) {
                rulesSet = true;
                shareByRule(picture, orders);
            }
            work.watch(picture, orders);
            pressTogether(picture, orders);
            answerInvitations(picture, orders);
            strikeTogether(picture, orders);
            tellNeighbours(picture, orders);
            return orders;
        }

        private void shareByRule(SeatPicture picture, List<Order> orders) {
            for (AgencyPicture agency : picture.agencies()) {
                for (Country country : countriesAbroad(picture)) {
                    NationalWork.lead(picture, country)
                            .ifPresent(partner ->
                                    share(picture, agency, partner, EnumSet.of(SubjectKind.PREMISES), orders));
                    NationalWork.searcher(picture, country)
                            .ifPresent(
                                    partner -> share(picture, agency, partner, EnumSet.of(SubjectKind.LOAD), orders));
                }
            }
        }

        private static void share(
                SeatPicture picture,
                AgencyPicture agency,
                AgencyEntry partner,
                Set<SubjectKind> about,
                List<Order> orders) {
            if (agency.entry().analysts() == 0) {
                return;
            }
            var agreed = picture.regime().between(agency.id(), partner.id());
            for (ChannelKind channel : CHANNELS) {
                if (agreed.contains(channel)) {
                    var rule = new SharingRule(agency.id(), partner.id(), channel, about, channel.carries());
                    orders.add(new Order.SetSharingRule(agency.id(), rule));
                    if (channel != ChannelKind.BLO) {
                        return;
                    }
                }
            }
        }

        private static List<Country> countriesAbroad(SeatPicture picture) {
            Country own = picture.agencies().get(0).entry().country();
            return picture.directory().stream()
                    .map(AgencyEntry::country)
                    .filter(country -> country != own)
                    .distinct()
                    .toList();
        }

        private void pressTogether(SeatPicture picture, List<Order> orders) {
            Optional<AgencyPicture> speaker = work.withPower(picture, Power.PRESS);
            if (speaker.isEmpty()) {
                return;
            }
            var places = new TreeSet<PlaceId>();
            for (Belief belief : leadsFile(picture)) {
                if (belief.probability() >= picture.law().actionable()
                        && NationalWork.isHeldByOthers(picture, belief.place())) {
                    places.add(belief.place());
                }
            }
            for (PlaceId place : places) {
                double last_h = pressed_h.getOrDefault(place, Double.NEGATIVE_INFINITY);
                if (picture.now_h() - last_h >= PRESS_AGAIN_H) {
                    pressed_h.put(place, picture.now_h());
                    orders.add(new Order.PressController(speaker.get().id(), place));
                }
            }
        }

        /** The file of the seat's lead agency, with which the others share. */
        private static List<Belief> leadsFile(SeatPicture picture) {
            Country own = picture.agencies().get(0).entry().country();
            AgencyId lead = NationalWork.lead(picture, own)
                    .map(AgencyEntry::id)
                    .orElse(picture.agencies().get(0).id());
            for (AgencyPicture agency : picture.agencies()) {
                if (agency.id().equals(lead)) {
                    return agency.beliefs();
                }
            }
            return List.of();
        }

        private static void answerInvitations(SeatPicture picture, List<Order> orders) {
            for (SeatPicture.Invitation invitation : picture.invitations()) {
                Proposal proposal = invitation.proposal();
                boolean inTime = proposal.strike_h() > picture.now_h() + 24;
                orders.add(new Order.AnswerProposal(
                        invitation.invited(), proposal.operation(), inTime ? Answer.ACCEPTED : Answer.DECLINED));
            }
        }

        private void strikeTogether(SeatPicture picture, List<Order> orders) {
            Optional<Proposal> next = picture.accepted().stream()
                    .filter(proposal -> proposal.strike_h() > picture.now_h())
                    .min((one, other) -> Double.compare(one.strike_h(), other.strike_h()));
            if (next.isPresent()) {
                if (next.get().strike_h() - picture.now_h() <= ORDER_H) {
                    work.raidAt(
                            picture,
                            next.get().strike_h(),
                            Optional.of(next.get().operation()),
                            orders);
                }
            } else if (!work.targets(picture).isEmpty()) {
                propose(picture, orders);
            }
        }

        /** Tells the partners' lead agencies of raids planned, so that nobody meets a friend in the dark. */
        private void tellNeighbours(SeatPicture picture, List<Order> orders) {
            for (AgencyPicture agency : picture.agencies()) {
                for (AgencyPicture.PlannedRaid raid : agency.raids()) {
                    if (told.add(raid.operation())) {
                        for (Country country : countriesAbroad(picture)) {
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
                    .first(agency.id(), partner.id(), CHANNELS)
                    .ifPresent(channel -> orders.add(
                            new Order.NotifyOperation(agency.id(), raid.operation(), partner.id(), channel)));
        }

        private void propose(SeatPicture picture, List<Order> orders) {
            AgencyId proposer = work.targets(picture).get(0).agency();
            var partners = new ArrayList<AgencyId>();
            for (Country country : countriesAbroad(picture)) {
                NationalWork.lead(picture, country)
                        .filter(partner -> !picture.regime()
                                .between(proposer, partner.id())
                                .isEmpty())
                        .ifPresent(partner -> partners.add(partner.id()));
            }
            double hour_h = Math.ceil((picture.now_h() + NOTICE_H) / 24) * 24 - 4;
            if (hour_h < picture.endex_h()) {
                orders.add(new Order.ProposeJointOperation(proposer, partners, hour_h));
            }
        }
    }
}
