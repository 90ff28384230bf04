package org.tributary.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.Term;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/**
 * Recorded orders without cooperation across the border of a coalition of seats. Left out is whatever goes from a seat to
 * another, unless both are of the coalition: leads and rules by which they are shared, invitations, notices, requests and
 * their answers, messages, training, agreements, command posts, teams, loans of units, shared screening, leave to pursue,
 * legal assistance, the hotline. A joint raid becomes a national one at the same hour, and a request to freeze accounts
 * abroad becomes a letter of request. All else is given as it was.
 */
final class Cut extends Rewriting {
    private final Set<SeatId> coalition;
    private final Recording recording;
    private final Scenario scenario;
    private final Map<AgencyId, SeatId> seats;

    Cut(Set<SeatId> coalition, Recording recording, Scenario scenario) {
        this.coalition = coalition;
        this.recording = recording;
        this.scenario = scenario;
        this.seats = Recording.seatsOf(scenario);
    }

    private boolean cooperate(AgencyId one, AgencyId other) {
        SeatId seat = seats.get(one);
        SeatId others = seats.get(other);
        return Objects.equals(seat, others) || (isMember(one) && isMember(other));
    }

    private boolean isMember(AgencyId agency) {
        SeatId seat = seats.get(agency);
        return seat != null && coalition.contains(seat);
    }

    private Optional<Order> among(Order order, AgencyId partner) {
        return cooperate(order.agency(), partner) ? Optional.of(order) : Optional.empty();
    }

    private List<AgencyId> partnersOf(AgencyId agency, List<AgencyId> all) {
        return all.stream().filter(partner -> cooperate(agency, partner)).toList();
    }

    private boolean cooperates(AgencyId agency, Country country) {
        return isMember(agency)
                && scenario.seats().entrySet().stream()
                        .anyMatch(seat -> seat.getValue().country() == country && coalition.contains(seat.getKey()));
    }

    /** Whether an order may be refused for no other reason than that the cooperation it rests on is gone. */
    boolean restsOnCooperation(Order order) {
        return order instanceof Order.PatrolRiver;
    }

    @Override
    public Optional<Order> onShareLead(Order.ShareLead order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onSetSharingRule(Order.SetSharingRule order) {
        return among(order, order.rule().to());
    }

    @Override
    public Optional<Order> onProposeJointOperation(Order.ProposeJointOperation order) {
        List<AgencyId> partners = partnersOf(order.agency(), order.partners());
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.ProposeJointOperation(order.agency(), partners, order.strike_h()));
    }

    /** With whoever gave the order that began it, if that order is still given. */
    private boolean isWith(AgencyId agency, Optional<Recording.Given> maker) {
        return maker.filter(given -> cooperate(agency, given.order().agency()))
                .flatMap(given -> of(given.order()))
                .isPresent();
    }

    @Override
    public Optional<Order> onAnswerProposal(Order.AnswerProposal order) {
        return isWith(order.agency(), recording.makerOf(order.operation())) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onRaid(Order.Raid order) {
        boolean national = order.joint()
                .filter(operation -> !isWith(order.agency(), recording.makerOf(operation)))
                .isPresent();
        return Optional.of(
                national
                        ? new Order.Raid(
                                order.agency(), order.subject(), order.units(), order.strike_h(), Optional.empty())
                        : order);
    }

    @Override
    public Optional<Order> onNotifyOperation(Order.NotifyOperation order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onTrainJointly(Order.TrainJointly order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onOpenCommandPost(Order.OpenCommandPost order) {
        List<AgencyId> partners = partnersOf(order.agency(), order.partners());
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.OpenCommandPost(order.agency(), partners, order.place()));
    }

    @Override
    public Optional<Order> onLendUnit(Order.LendUnit order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onSendMessage(Order.SendMessage order) {
        return among(order, order.to());
    }

    @Override
    public Optional<Order> onProposeAgreement(Order.ProposeAgreement order) {
        var terms = new ArrayList<Term>();
        for (Term term : order.terms()) {
            List<AgencyId> members = partnersOf(order.agency(), term.members());
            if (members.stream().map(seats::get).distinct().count() > 1) {
                terms.add(new Term(term.kind(), members, term.countries(), term.channel(), term.days()));
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Order.ProposeAgreement(order.agency(), terms));
    }

    @Override
    public Optional<Order> onAnswerAgreement(Order.AnswerAgreement order) {
        return isWith(order.agency(), recording.makerOf(order.agreement())) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onRequestInformation(Order.RequestInformation order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onRequestAssistance(Order.RequestAssistance order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onAnswerRequest(Order.AnswerRequest order) {
        return isWith(order.agency(), recording.makerOf(order.request())) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onFreezeAccounts(Order.FreezeAccounts order) {
        boolean asks = order.channel().isPresent()
                && recording
                        .askedBy(order)
                        .filter(partner -> cooperate(order.agency(), partner))
                        .isEmpty();
        return Optional.of(asks ? new Order.FreezeAccounts(order.agency(), order.payment(), Optional.empty()) : order);
    }

    @Override
    public Optional<Order> onJoinHotline(Order.JoinHotline order) {
        boolean shared = scenario.agreements().hotline().stream().anyMatch(this::isMember);
        return shared && isMember(order.agency()) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onGrantPursuit(Order.GrantPursuit order) {
        return cooperates(order.agency(), order.to()) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onShareScreening(Order.ShareScreening order) {
        return among(order, order.partner());
    }

    @Override
    public Optional<Order> onRequestMla(Order.RequestMla order) {
        return cooperates(order.agency(), order.to()) ? Optional.of(order) : Optional.empty();
    }

    @Override
    public Optional<Order> onFormJointTeam(Order.FormJointTeam order) {
        List<AgencyId> partners = partnersOf(order.agency(), order.partners());
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.FormJointTeam(order.agency(), partners, order.subject()));
    }
}
