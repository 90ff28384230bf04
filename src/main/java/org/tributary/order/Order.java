package org.tributary.order;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.SharingRule;
import org.tributary.cooperation.Term;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.Barrier;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.Surrender;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.WayHome;

/** What a seat tells one of its agencies to do. A new kind breaks the build until every {@link Handler} answers it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "order")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Order.MoveUnit.class, name = "move-unit"),
    @JsonSubTypes.Type(value = Order.Patrol.class, name = "patrol"),
    @JsonSubTypes.Type(value = Order.SetInspection.class, name = "set-inspection"),
    @JsonSubTypes.Type(value = Order.Surveil.class, name = "surveil"),
    @JsonSubTypes.Type(value = Order.ShareLead.class, name = "share-lead"),
    @JsonSubTypes.Type(value = Order.SetSharingRule.class, name = "set-sharing-rule"),
    @JsonSubTypes.Type(value = Order.ProposeJointOperation.class, name = "propose-joint-operation"),
    @JsonSubTypes.Type(value = Order.AnswerProposal.class, name = "answer-proposal"),
    @JsonSubTypes.Type(value = Order.NotifyOperation.class, name = "notify-operation"),
    @JsonSubTypes.Type(value = Order.Raid.class, name = "raid"),
    @JsonSubTypes.Type(value = Order.PressController.class, name = "press-controller"),
    // sites, people, controllers
    @JsonSubTypes.Type(value = Order.CutUtilities.class, name = "cut-utilities"),
    @JsonSubTypes.Type(value = Order.Announce.class, name = "announce"),
    // members of syndicates
    @JsonSubTypes.Type(value = Order.Arrest.class, name = "arrest"),
    @JsonSubTypes.Type(value = Order.Conditional.class, name = "conditional"),
    // cooperation in time
    @JsonSubTypes.Type(value = Order.TrainJointly.class, name = "train-jointly"),
    @JsonSubTypes.Type(value = Order.OpenCommandPost.class, name = "open-command-post"),
    @JsonSubTypes.Type(value = Order.LendUnit.class, name = "lend-unit"),
    @JsonSubTypes.Type(value = Order.SendMessage.class, name = "send-message"),
    @JsonSubTypes.Type(value = Order.SetAnalystPriority.class, name = "set-analyst-priority"),
    @JsonSubTypes.Type(value = Order.ProposeAgreement.class, name = "propose-agreement"),
    @JsonSubTypes.Type(value = Order.AnswerAgreement.class, name = "answer-agreement"),
    @JsonSubTypes.Type(value = Order.RequestInformation.class, name = "request-information"),
    @JsonSubTypes.Type(value = Order.RequestAssistance.class, name = "request-assistance"),
    @JsonSubTypes.Type(value = Order.AnswerRequest.class, name = "answer-request"),
    // money
    @JsonSubTypes.Type(value = Order.FreezeAccounts.class, name = "freeze-accounts"),
    @JsonSubTypes.Type(value = Order.JoinHotline.class, name = "join-hotline"),
    @JsonSubTypes.Type(value = Order.RunCampaign.class, name = "run-campaign"),
    // goods, borders and the river
    @JsonSubTypes.Type(value = Order.PatrolRiver.class, name = "patrol-river"),
    @JsonSubTypes.Type(value = Order.GrantPursuit.class, name = "grant-pursuit"),
    @JsonSubTypes.Type(value = Order.SetCrossing.class, name = "set-crossing"),
    @JsonSubTypes.Type(value = Order.ControlledDelivery.class, name = "controlled-delivery"),
    // reception and justice
    @JsonSubTypes.Type(value = Order.OpenRepatriation.class, name = "open-repatriation"),
    @JsonSubTypes.Type(value = Order.ShareScreening.class, name = "share-screening"),
    @JsonSubTypes.Type(value = Order.SetScreening.class, name = "set-screening"),
    @JsonSubTypes.Type(value = Order.RequestMla.class, name = "request-mla"),
    @JsonSubTypes.Type(value = Order.FormJointTeam.class, name = "form-joint-team"),
    @JsonSubTypes.Type(value = Order.RequestExtradition.class, name = "request-extradition"),
})
public sealed interface Order {

    /** The agency that is to carry it out. */
    AgencyId agency();

    /** Answers by the kind of order. */
    <R> R handle(Handler<R> handler);

    /** Send a unit to a place of its own country and keep it there. */
    record MoveUnit(AgencyId agency, UnitId unit, PlaceId to) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onMoveUnit(this);
        }
    }

    /** Send a unit to a crossing of its own country and let it patrol or search on its own side there. */
    record Patrol(AgencyId agency, UnitId unit, PlaceId at) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onPatrol(this);
        }
    }

    /** Set which share of the traffic is inspected at a crossing on the agency's own side, 0 to 1. */
    record SetInspection(AgencyId agency, PlaceId crossing, double share) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSetInspection(this);
        }
    }

    /** Let investigators watch premises until told otherwise. */
    record Surveil(AgencyId agency, UnitId unit, SubjectId subject) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSurveil(this);
        }
    }

    /** Send one lead to one partner. */
    record ShareLead(AgencyId agency, LeadId lead, AgencyId partner, ChannelKind channel) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onShareLead(this);
        }
    }

    /** Share by rule from now on. */
    record SetSharingRule(AgencyId agency, SharingRule rule) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSetSharingRule(this);
        }
    }

    /** Invite partners to strike at one hour, each on its own ground. The hour is in hours since STARTEX. */
    record ProposeJointOperation(AgencyId agency, List<AgencyId> partners, double strike_h) implements Order {
        /** Copies its list. */
        public ProposeJointOperation {
            partners = List.copyOf(partners);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onProposeJointOperation(this);
        }
    }

    /** Accept or decline an invitation. */
    record AnswerProposal(AgencyId agency, OperationId operation, Answer answer) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onAnswerProposal(this);
        }
    }

    /** Tell a partner of an own operation before it starts, so that nobody is shot by a friend. */
    record NotifyOperation(AgencyId agency, OperationId operation, AgencyId partner, ChannelKind channel)
            implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onNotifyOperation(this);
        }
    }

    /**
     * Raid premises with a tactical unit.
     *
     * @param strike_h the hour planned, in hours since STARTEX
     * @param joint the joint operation that this raid is a part of
     */
    record Raid(AgencyId agency, SubjectId subject, List<UnitId> units, double strike_h, Optional<OperationId> joint)
            implements Order {
        /** Copies its list. */
        public Raid {
            units = List.copyOf(units);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRaid(this);
        }
    }

    /** Press whoever controls the ground at a place to let the police of that country in. */
    record PressController(AgencyId agency, PlaceId place) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onPressController(this);
        }
    }

    /**
     * Wait for something that the agency hears of, then give other orders, once.
     *
     * @param then orders of any agency of the seat, none of them conditional; refused when their time comes, if they must be
     */
    record Conditional(AgencyId agency, Trigger when, List<Order> then) implements Order {
        /** Copies its list. */
        public Conditional {
            then = List.copyOf(then);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onConditional(this);
        }
    }

    /**
     * What a conditional order waits for.
     *
     * @param event the kind of event, as logs name it: {@code consent-given}, {@code lead-received}, …
     * @param at only there; left out: anywhere
     * @param until_h in hours since STARTEX, from when it waits no longer; left out: ENDEX
     */
    record Trigger(String event, Optional<PlaceId> at, Optional<Double> until_h) {}
    // reception and justice

    /**
     * Open a way home for the people of a country who were received at a place.
     *
     * @param from the place of reception
     * @param aircraft flights a weekday; 0 by land
     */
    record OpenRepatriation(AgencyId agency, PlaceId from, Country to, WayHome by, int aircraft) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onOpenRepatriation(this);
        }
    }

    /**
     * Let each of an agency's screening teams begin so many persons a day; the more, the less it asks each of them.
     *
     * @param aDay persons a team and day
     */
    record SetScreening(AgencyId agency, double aDay) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSetScreening(this);
        }
    }

    /** Let a partner's officers screen their own nationals at the agency's places of reception. */
    record ShareScreening(AgencyId agency, AgencyId partner) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onShareScreening(this);
        }
    }

    /** Ask a country by mutual legal assistance for the evidence it gathered in an own case. */
    record RequestMla(AgencyId agency, CaseId id, Country to) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRequestMla(this);
        }
    }

    /** Ask for the suspects of a case abroad, of which the agency was told, to try them at home. */
    record RequestExtradition(AgencyId agency, CaseId id, Surrender by) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRequestExtradition(this);
        }
    }

    /** Form a joint investigation team on a subject, whose members' evidence the courts of all of them admit. */
    record FormJointTeam(AgencyId agency, List<AgencyId> partners, SubjectId subject) implements Order {
        /** Copies its list. */
        public FormJointTeam {
            partners = List.copyOf(partners);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onFormJointTeam(this);
        }
    }

    // cooperation in time

    /** Train together with a partner for so many days; it begins once the partner has ordered the same. */
    record TrainJointly(AgencyId agency, AgencyId partner, int days) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onTrainJointly(this);
        }
    }

    /** Open a joint command post with partners at a place of the own country. */
    record OpenCommandPost(AgencyId agency, List<AgencyId> partners, PlaceId place) implements Order {
        /** Copies its list. */
        public OpenCommandPost {
            partners = List.copyOf(partners);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onOpenCommandPost(this);
        }
    }

    /** Put a unit under a partner's command, in the partner's country, for so many days. */
    record LendUnit(AgencyId agency, UnitId unit, AgencyId partner, int days) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onLendUnit(this);
        }
    }

    /** Write to an agency in plain words. */
    record SendMessage(AgencyId agency, AgencyId to, String text) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSendMessage(this);
        }
    }

    /** Let analysts take leads of a kind, or on a subject, before all others; neither: as usual. */
    record SetAnalystPriority(AgencyId agency, Optional<SubjectKind> kind, Optional<SubjectId> subject)
            implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSetAnalystPriority(this);
        }
    }

    /** Propose to partners what is to be in force from the next decision point on. */
    record ProposeAgreement(AgencyId agency, List<Term> terms) implements Order {
        /** Copies its list. */
        public ProposeAgreement {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onProposeAgreement(this);
        }
    }

    /** Accept or decline an agreement for the whole seat. */
    record AnswerAgreement(AgencyId agency, AgreementId agreement, Answer answer) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onAnswerAgreement(this);
        }
    }

    /**
     * Ask a partner what it knows about a subject or a place.
     *
     * @param subject premises or a load
     * @param deadline_h from when it counts as unanswered, in hours since STARTEX; left out: what is usual by the channel
     */
    record RequestInformation(
            AgencyId agency,
            AgencyId partner,
            ChannelKind channel,
            Optional<SubjectId> subject,
            Optional<PlaceId> place,
            Optional<Double> deadline_h)
            implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRequestInformation(this);
        }
    }

    /**
     * Ask a partner to watch, patrol, raid or lend a unit; what the agency knows of the subject goes with it.
     *
     * @param what anything but information
     * @param until_h when the wish lapses and, without an answer, counts as unanswered; hours since STARTEX
     */
    record RequestAssistance(
            AgencyId agency,
            AgencyId partner,
            ChannelKind channel,
            Request.Wish what,
            Optional<SubjectId> subject,
            Optional<PlaceId> place,
            double until_h)
            implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRequestAssistance(this);
        }
    }

    /**
     * Answer a request that lies on the agency's desk. To grant assistance is to say yes; the deeds are orders of their
     * own.
     *
     * @param leads which of what it knows; empty: all that it may pass
     * @param reason why it declines
     */
    record AnswerRequest(AgencyId agency, RequestId request, Answer answer, List<LeadId> leads, Optional<String> reason)
            implements Order {
        /** Copies its list. */
        public AnswerRequest {
            leads = List.copyOf(leads);
        }

        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onAnswerRequest(this);
        }
    }

    // money

    /**
     * Freeze the accounts that took a payment of which victims complained. Accounts at home are frozen by the agency
     * itself; for accounts abroad it asks by a channel, or without one by a letter of request.
     */
    record FreezeAccounts(AgencyId agency, PaymentId payment, Optional<ChannelKind> channel) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onFreezeAccounts(this);
        }
    }

    /** Share the anti-fraud hotline from soon on. */
    record JoinHotline(AgencyId agency) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onJoinHotline(this);
        }
    }

    /** Warn the people of the agency's country against fraud, for so many days. */
    record RunCampaign(AgencyId agency, Country country, int days) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onRunCampaign(this);
        }
    }

    // goods, borders and the river

    /** Let a boat patrol the river between two places: on its own country's banks, or where a joint patrol is agreed. */
    record PatrolRiver(AgencyId agency, UnitId unit, PlaceId from, PlaceId to) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onPatrolRiver(this);
        }
    }

    /** Let another country's units follow what flees onto one's own ground, for some hours. */
    record GrantPursuit(AgencyId agency, Country to, double hours) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onGrantPursuit(this);
        }
    }

    /** Close the agency's own side of a crossing that has a gate, or open it again. */
    record SetCrossing(AgencyId agency, PlaceId crossing, Barrier barrier) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onSetCrossing(this);
        }
    }

    /** Let a load pass that the agency believes in, and follow it to where it ends, to seize it there. */
    record ControlledDelivery(AgencyId agency, SubjectId load) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onControlledDelivery(this);
        }
    }

    // sites, people, controllers

    /** Cut power, fuel and connections of a place that this country supplies across the border. */
    record CutUtilities(AgencyId agency, PlaceId place) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onCutUtilities(this);
        }
    }

    /**
     * Say in public that those in online work at a place must be gone by an hour; it presses, and it warns.
     *
     * @param deadline_h in hours since STARTEX
     */
    record Announce(AgencyId agency, PlaceId place, double deadline_h, String text) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onAnnounce(this);
        }
    }

    // members of syndicates

    /** Arrest somebody whom an arrested member named to the agency. */
    record Arrest(AgencyId agency, UnitId unit, SubjectId member) implements Order {
        @Override
        public <R> R handle(Handler<R> handler) {
            return handler.onArrest(this);
        }
    }

    /** Answers every kind of order. */
    interface Handler<R> {
        // goods, borders and the river

        /** Answers {@link PatrolRiver}. */
        R onPatrolRiver(PatrolRiver order);

        /** Answers {@link GrantPursuit}. */
        R onGrantPursuit(GrantPursuit order);

        /** Answers {@link SetCrossing}. */
        R onSetCrossing(SetCrossing order);

        /** Answers {@link ControlledDelivery}. */
        R onControlledDelivery(ControlledDelivery order);

        /** Answers {@link MoveUnit}. */
        R onMoveUnit(MoveUnit order);

        /** Answers {@link Patrol}. */
        R onPatrol(Patrol order);

        /** Answers {@link SetInspection}. */
        R onSetInspection(SetInspection order);

        /** Answers {@link Surveil}. */
        R onSurveil(Surveil order);

        /** Answers {@link ShareLead}. */
        R onShareLead(ShareLead order);

        /** Answers {@link SetSharingRule}. */
        R onSetSharingRule(SetSharingRule order);

        /** Answers {@link ProposeJointOperation}. */
        R onProposeJointOperation(ProposeJointOperation order);

        /** Answers {@link AnswerProposal}. */
        R onAnswerProposal(AnswerProposal order);

        /** Answers {@link NotifyOperation}. */
        R onNotifyOperation(NotifyOperation order);

        /** Answers {@link Raid}. */
        R onRaid(Raid order);

        /** Answers {@link PressController}. */
        R onPressController(PressController order);

        /** Answers {@link Arrest}. */
        R onArrest(Arrest order);

        /** Answers {@link Conditional}. */
        R onConditional(Conditional order);

        // cooperation in time

        /** Answers {@link TrainJointly}. */
        R onTrainJointly(TrainJointly order);

        /** Answers {@link OpenCommandPost}. */
        R onOpenCommandPost(OpenCommandPost order);

        /** Answers {@link LendUnit}. */
        R onLendUnit(LendUnit order);

        /** Answers {@link SendMessage}. */
        R onSendMessage(SendMessage order);

        /** Answers {@link SetAnalystPriority}. */
        R onSetAnalystPriority(SetAnalystPriority order);

        /** Answers {@link ProposeAgreement}. */
        R onProposeAgreement(ProposeAgreement order);

        /** Answers {@link AnswerAgreement}. */
        R onAnswerAgreement(AnswerAgreement order);

        /** Answers {@link RequestInformation}. */
        R onRequestInformation(RequestInformation order);

        /** Answers {@link RequestAssistance}. */
        R onRequestAssistance(RequestAssistance order);

        /** Answers {@link AnswerRequest}. */
        R onAnswerRequest(AnswerRequest order);

        // money

        /** Answers {@link FreezeAccounts}. */
        R onFreezeAccounts(FreezeAccounts order);

        /** Answers {@link JoinHotline}. */
        R onJoinHotline(JoinHotline order);

        /** Answers {@link RunCampaign}. */
        R onRunCampaign(RunCampaign order);

        // sites, people, controllers

        /** Answers {@link CutUtilities}. */
        R onCutUtilities(CutUtilities order);

        /** Answers {@link Announce}. */
        R onAnnounce(Announce order);

        // reception and justice

        /** Answers {@link OpenRepatriation}. */
        R onOpenRepatriation(OpenRepatriation order);

        /** Answers {@link SetScreening}. */
        R onSetScreening(SetScreening order);

        /** Answers {@link ShareScreening}. */
        R onShareScreening(ShareScreening order);

        /** Answers {@link RequestMla}. */
        R onRequestMla(RequestMla order);

        /** Answers {@link RequestExtradition}. */
        R onRequestExtradition(RequestExtradition order);

        /** Answers {@link FormJointTeam}. */
        R onFormJointTeam(FormJointTeam order);
    }
}
