package org.tributary.run;

import java.util.ArrayList;
import java.util.Optional;
import org.tributary.order.Order;

/**
 * Turns recorded orders into those that are given again: as they are, changed, or not at all. This one changes none; others
 * say which kinds they change.
 */
class Rewriting implements Order.Handler<Optional<Order>> {

    /** The order to be given instead; empty if it is left out. */
    final Optional<Order> of(Order order) {
        return order.handle(this);
    }

    @Override
    public Optional<Order> onConditional(Order.Conditional order) {
        var then = new ArrayList<Order>();
        order.then().forEach(each -> of(each).ifPresent(then::add));
        return then.isEmpty() && !order.then().isEmpty()
                ? Optional.empty()
                : Optional.of(new Order.Conditional(order.agency(), order.when(), then));
    }

    @Override
    public Optional<Order> onPatrolRiver(Order.PatrolRiver order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onGrantPursuit(Order.GrantPursuit order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSetCrossing(Order.SetCrossing order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onControlledDelivery(Order.ControlledDelivery order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onMoveUnit(Order.MoveUnit order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onPatrol(Order.Patrol order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSetInspection(Order.SetInspection order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSurveil(Order.Surveil order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onShareLead(Order.ShareLead order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSetSharingRule(Order.SetSharingRule order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onProposeJointOperation(Order.ProposeJointOperation order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onAnswerProposal(Order.AnswerProposal order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onNotifyOperation(Order.NotifyOperation order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRaid(Order.Raid order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onPressController(Order.PressController order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onArrest(Order.Arrest order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onTrainJointly(Order.TrainJointly order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onOpenCommandPost(Order.OpenCommandPost order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onLendUnit(Order.LendUnit order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSendMessage(Order.SendMessage order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSetAnalystPriority(Order.SetAnalystPriority order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onProposeAgreement(Order.ProposeAgreement order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onAnswerAgreement(Order.AnswerAgreement order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRequestInformation(Order.RequestInformation order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRequestAssistance(Order.RequestAssistance order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onAnswerRequest(Order.AnswerRequest order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onFreezeAccounts(Order.FreezeAccounts order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onJoinHotline(Order.JoinHotline order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRunCampaign(Order.RunCampaign order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onCutUtilities(Order.CutUtilities order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onAnnounce(Order.Announce order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onOpenRepatriation(Order.OpenRepatriation order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onSetScreening(Order.SetScreening order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onShareScreening(Order.ShareScreening order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRequestMla(Order.RequestMla order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onRequestExtradition(Order.RequestExtradition order) {
        return Optional.of(order);
    }

    @Override
    public Optional<Order> onFormJointTeam(Order.FormJointTeam order) {
        return Optional.of(order);
    }
}
