package org.tributary.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.RequestStage;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.Role;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.WayHome;
import org.tributary.quantity.Word;

/**
 * What happened, in the past tense. Where and when, by which cause and who may know it stands in the {@link Event} around
 * it. Times are hours since STARTEX.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verb")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Happening.StartexCalled.class, name = "startex-called"),
    @JsonSubTypes.Type(value = Happening.EndexCalled.class, name = "endex-called"),
    @JsonSubTypes.Type(value = Happening.InjectFired.class, name = "inject-fired"),
    @JsonSubTypes.Type(value = Happening.ExpectedActionTaken.class, name = "expected-action-taken"),
    @JsonSubTypes.Type(value = Happening.ExpectedActionMissed.class, name = "expected-action-missed"),
    @JsonSubTypes.Type(value = Happening.OrderGiven.class, name = "order-given"),
    @JsonSubTypes.Type(value = Happening.OrderRefused.class, name = "order-refused"),
    @JsonSubTypes.Type(value = Happening.LeadArose.class, name = "lead-arose"),
    @JsonSubTypes.Type(value = Happening.LeadProcessed.class, name = "lead-processed"),
    @JsonSubTypes.Type(value = Happening.BeliefCrossed.class, name = "belief-crossed"),
    @JsonSubTypes.Type(value = Happening.LeadSent.class, name = "lead-sent"),
    @JsonSubTypes.Type(value = Happening.LeadReceived.class, name = "lead-received"),
    @JsonSubTypes.Type(value = Happening.LeadLost.class, name = "lead-lost"),
    @JsonSubTypes.Type(value = Happening.LeadLeaked.class, name = "lead-leaked"),
    @JsonSubTypes.Type(value = Happening.SiteOpened.class, name = "site-opened"),
    @JsonSubTypes.Type(value = Happening.SiteWarned.class, name = "site-warned"),
    @JsonSubTypes.Type(value = Happening.SiteReturned.class, name = "site-returned"),
    @JsonSubTypes.Type(value = Happening.SiteRelocated.class, name = "site-relocated"),
    @JsonSubTypes.Type(value = Happening.SiteClosed.class, name = "site-closed"),
    @JsonSubTypes.Type(value = Happening.ProceedsTaken.class, name = "proceeds-taken"),
    @JsonSubTypes.Type(value = Happening.LoadDeparted.class, name = "load-departed"),
    @JsonSubTypes.Type(value = Happening.CrossingPassed.class, name = "crossing-passed"),
    @JsonSubTypes.Type(value = Happening.LoadSeized.class, name = "load-seized"),
    @JsonSubTypes.Type(value = Happening.LoadDelivered.class, name = "load-delivered"),
    @JsonSubTypes.Type(value = Happening.InspectionSet.class, name = "inspection-set"),
    @JsonSubTypes.Type(value = Happening.LawfulTrafficDelayed.class, name = "lawful-traffic-delayed"),
    @JsonSubTypes.Type(value = Happening.UnitDeparted.class, name = "unit-departed"),
    @JsonSubTypes.Type(value = Happening.UnitArrived.class, name = "unit-arrived"),
    @JsonSubTypes.Type(value = Happening.PatrolStarted.class, name = "patrol-started"),
    @JsonSubTypes.Type(value = Happening.SurveillanceStarted.class, name = "surveillance-started"),
    @JsonSubTypes.Type(value = Happening.SurveillanceEnded.class, name = "surveillance-ended"),
    @JsonSubTypes.Type(value = Happening.PremisesSeen.class, name = "premises-seen"),
    @JsonSubTypes.Type(value = Happening.ControllerPressed.class, name = "controller-pressed"),
    @JsonSubTypes.Type(value = Happening.ConsentGiven.class, name = "consent-given"),
    @JsonSubTypes.Type(value = Happening.ConsentRefused.class, name = "consent-refused"),
    @JsonSubTypes.Type(value = Happening.JointOperationProposed.class, name = "joint-operation-proposed"),
    @JsonSubTypes.Type(value = Happening.ProposalReceived.class, name = "proposal-received"),
    @JsonSubTypes.Type(value = Happening.ProposalAnswered.class, name = "proposal-answered"),
    @JsonSubTypes.Type(value = Happening.OperationNotified.class, name = "operation-notified"),
    @JsonSubTypes.Type(value = Happening.RaidPlanned.class, name = "raid-planned"),
    @JsonSubTypes.Type(value = Happening.RaidCalledOff.class, name = "raid-called-off"),
    @JsonSubTypes.Type(value = Happening.RaidStruck.class, name = "raid-struck"),
    @JsonSubTypes.Type(value = Happening.PersonsFreed.class, name = "persons-freed"),
    @JsonSubTypes.Type(value = Happening.RaidFoundNothing.class, name = "raid-found-nothing"),
    @JsonSubTypes.Type(value = Happening.UnitsCollided.class, name = "units-collided"),
    @JsonSubTypes.Type(value = Happening.OutputChanged.class, name = "output-changed"),
    @JsonSubTypes.Type(value = Happening.MemberArrested.class, name = "member-arrested"),
    @JsonSubTypes.Type(value = Happening.MemberNamed.class, name = "member-named"),
    @JsonSubTypes.Type(value = Happening.MemberLost.class, name = "member-lost"),
    @JsonSubTypes.Type(value = Happening.MemberReplaced.class, name = "member-replaced"),
    @JsonSubTypes.Type(value = Happening.ArrestFailed.class, name = "arrest-failed"),
    @JsonSubTypes.Type(value = Happening.SecurityShifted.class, name = "security-shifted"),
    @JsonSubTypes.Type(value = Happening.SyndicateSplit.class, name = "syndicate-split"),
    @JsonSubTypes.Type(value = Happening.NetworkStated.class, name = "network-stated"),
    @JsonSubTypes.Type(value = Happening.ContactBought.class, name = "contact-bought"),
    @JsonSubTypes.Type(value = Happening.SalesStopped.class, name = "sales-stopped"),
    @JsonSubTypes.Type(value = Happening.SalesResumed.class, name = "sales-resumed"),
    @JsonSubTypes.Type(value = Happening.SalesTaken.class, name = "sales-taken"),
    // goods, borders and the river
    @JsonSubTypes.Type(value = Happening.PriceChanged.class, name = "price-changed"),
    @JsonSubTypes.Type(value = Happening.SearchFoundNothing.class, name = "search-found-nothing"),
    @JsonSubTypes.Type(value = Happening.LoadFled.class, name = "load-fled"),
    @JsonSubTypes.Type(value = Happening.PursuitBegan.class, name = "pursuit-began"),
    @JsonSubTypes.Type(value = Happening.PursuitEnded.class, name = "pursuit-ended"),
    @JsonSubTypes.Type(value = Happening.PursuitGranted.class, name = "pursuit-granted"),
    @JsonSubTypes.Type(value = Happening.CrossingClosed.class, name = "crossing-closed"),
    @JsonSubTypes.Type(value = Happening.CrossingOpened.class, name = "crossing-opened"),
    @JsonSubTypes.Type(value = Happening.DeliveryControlled.class, name = "delivery-controlled"),
    @JsonSubTypes.Type(value = Happening.DeliveryCompromised.class, name = "delivery-compromised"),
    @JsonSubTypes.Type(value = Happening.DrugsMade.class, name = "drugs-made"),
    @JsonSubTypes.Type(value = Happening.StockStated.class, name = "stock-stated"),
    @JsonSubTypes.Type(value = Happening.LoadUnderWay.class, name = "load-under-way"),
    // cooperation in time
    @JsonSubTypes.Type(value = Happening.JointTrainingOffered.class, name = "joint-training-offered"),
    @JsonSubTypes.Type(value = Happening.JointTrainingStarted.class, name = "joint-training-started"),
    @JsonSubTypes.Type(value = Happening.JointTrainingCancelled.class, name = "joint-training-cancelled"),
    @JsonSubTypes.Type(value = Happening.JointTrainingHeld.class, name = "joint-training-held"),
    @JsonSubTypes.Type(value = Happening.TrustChanged.class, name = "trust-changed"),
    @JsonSubTypes.Type(value = Happening.CommandPostOpened.class, name = "command-post-opened"),
    @JsonSubTypes.Type(value = Happening.CommandPostClosed.class, name = "command-post-closed"),
    @JsonSubTypes.Type(value = Happening.UnitLent.class, name = "unit-lent"),
    @JsonSubTypes.Type(value = Happening.UnitReturned.class, name = "unit-returned"),
    @JsonSubTypes.Type(value = Happening.MessageReceived.class, name = "message-received"),
    @JsonSubTypes.Type(value = Happening.AnalystPrioritySet.class, name = "analyst-priority-set"),
    @JsonSubTypes.Type(value = Happening.AgreementProposed.class, name = "agreement-proposed"),
    @JsonSubTypes.Type(value = Happening.AgreementReceived.class, name = "agreement-received"),
    @JsonSubTypes.Type(value = Happening.AgreementAnswered.class, name = "agreement-answered"),
    @JsonSubTypes.Type(value = Happening.AgreementInForce.class, name = "agreement-in-force"),
    @JsonSubTypes.Type(value = Happening.RequestDrafted.class, name = "request-drafted"),
    @JsonSubTypes.Type(value = Happening.RequestMoved.class, name = "request-moved"),
    @JsonSubTypes.Type(value = Happening.RequestAnswered.class, name = "request-answered"),
    @JsonSubTypes.Type(value = Happening.RequestRefused.class, name = "request-refused"),
    @JsonSubTypes.Type(value = Happening.RequestLost.class, name = "request-lost"),
    @JsonSubTypes.Type(value = Happening.RequestUnanswered.class, name = "request-unanswered"),
    // money
    @JsonSubTypes.Type(value = MoneyHappening.PaymentTaken.class, name = "payment-taken"),
    @JsonSubTypes.Type(value = MoneyHappening.ComplaintFiled.class, name = "complaint-filed"),
    @JsonSubTypes.Type(value = MoneyHappening.ComplaintPassed.class, name = "complaint-passed"),
    @JsonSubTypes.Type(value = MoneyHappening.FreezeRequested.class, name = "freeze-requested"),
    @JsonSubTypes.Type(value = MoneyHappening.AccountsFrozen.class, name = "accounts-frozen"),
    @JsonSubTypes.Type(value = MoneyHappening.AccountsFoundEmpty.class, name = "accounts-found-empty"),
    @JsonSubTypes.Type(value = MoneyHappening.FundsReturned.class, name = "funds-returned"),
    @JsonSubTypes.Type(value = MoneyHappening.RecoveryRequested.class, name = "recovery-requested"),
    @JsonSubTypes.Type(value = MoneyHappening.FundsRecovered.class, name = "funds-recovered"),
    @JsonSubTypes.Type(value = MoneyHappening.PaymentLaundered.class, name = "payment-laundered"),
    @JsonSubTypes.Type(value = MoneyHappening.HotlineJoined.class, name = "hotline-joined"),
    @JsonSubTypes.Type(value = MoneyHappening.CampaignStarted.class, name = "campaign-started"),
    @JsonSubTypes.Type(value = MoneyHappening.CampaignEnded.class, name = "campaign-ended"),
    @JsonSubTypes.Type(value = MoneyHappening.MoneyAccounted.class, name = "money-accounted"),
    // sites, people, controllers
    @JsonSubTypes.Type(value = Happening.WorkersRecruited.class, name = "workers-recruited"),
    @JsonSubTypes.Type(value = Happening.WorkersEscaped.class, name = "workers-escaped"),
    @JsonSubTypes.Type(value = Happening.WorkersLeft.class, name = "workers-left"),
    @JsonSubTypes.Type(value = Happening.PersonsResold.class, name = "persons-resold"),
    @JsonSubTypes.Type(value = Happening.ProtectionPaid.class, name = "protection-paid"),
    @JsonSubTypes.Type(value = Happening.WorkersRoundedUp.class, name = "workers-rounded-up"),
    @JsonSubTypes.Type(value = Happening.PersonsHandedOver.class, name = "persons-handed-over"),
    @JsonSubTypes.Type(value = Happening.ControlChanged.class, name = "control-changed"),
    @JsonSubTypes.Type(value = Happening.UtilitiesCut.class, name = "utilities-cut"),
    @JsonSubTypes.Type(value = Happening.DeadlineAnnounced.class, name = "deadline-announced"),
    // reception and justice
    @JsonSubTypes.Type(value = Happening.PersonsAwaited.class, name = "persons-awaited"),
    @JsonSubTypes.Type(value = Happening.PersonsReceived.class, name = "persons-received"),
    @JsonSubTypes.Type(value = Happening.ReceptionFull.class, name = "reception-full"),
    @JsonSubTypes.Type(value = Happening.ScreeningPaceSet.class, name = "screening-pace-set"),
    @JsonSubTypes.Type(value = Happening.ScreeningShared.class, name = "screening-shared"),
    @JsonSubTypes.Type(value = Happening.PersonsScreened.class, name = "persons-screened"),
    @JsonSubTypes.Type(value = Happening.PersonsMistaken.class, name = "persons-mistaken"),
    @JsonSubTypes.Type(value = Happening.MistakenPersonsLeft.class, name = "mistaken-persons-left"),
    @JsonSubTypes.Type(value = Happening.PersonsIdentified.class, name = "persons-identified"),
    @JsonSubTypes.Type(value = Happening.RepatriationOpened.class, name = "repatriation-opened"),
    @JsonSubTypes.Type(value = Happening.PersonsRepatriated.class, name = "persons-repatriated"),
    @JsonSubTypes.Type(value = Happening.PersonsEscaped.class, name = "persons-escaped"),
    @JsonSubTypes.Type(value = Happening.CaseOpened.class, name = "case-opened"),
    @JsonSubTypes.Type(value = Happening.SuspectsCharged.class, name = "suspects-charged"),
    @JsonSubTypes.Type(value = Happening.SuspectsReleased.class, name = "suspects-released"),
    @JsonSubTypes.Type(value = Happening.AssistanceAdvanced.class, name = "assistance-advanced"),
    @JsonSubTypes.Type(value = Happening.JointTeamFormed.class, name = "joint-team-formed"),
    @JsonSubTypes.Type(value = JusticeHappening.CaseNotified.class, name = "case-notified"),
    @JsonSubTypes.Type(value = JusticeHappening.ExtraditionAdvanced.class, name = "extradition-advanced"),
    @JsonSubTypes.Type(value = JusticeHappening.ExtraditionRefused.class, name = "extradition-refused"),
    @JsonSubTypes.Type(value = JusticeHappening.CustodyExtended.class, name = "custody-extended"),
    @JsonSubTypes.Type(value = JusticeHappening.SuspectsSurrendered.class, name = "suspects-surrendered"),
    @JsonSubTypes.Type(value = JusticeHappening.SuspectsReturned.class, name = "suspects-returned"),
    // the table
    @JsonSubTypes.Type(value = TableHappening.StopReached.class, name = "stop-reached"),
    @JsonSubTypes.Type(value = TableHappening.ControlGiven.class, name = "control-given"),
    @JsonSubTypes.Type(value = TableHappening.InjectDue.class, name = "inject-due"),
})
public sealed interface Happening {

    /** What becomes of money. */
    sealed interface OfMoney extends Happening
            permits MoneyHappening.PaymentTaken,
                    MoneyHappening.ComplaintFiled,
                    MoneyHappening.ComplaintPassed,
                    MoneyHappening.FreezeRequested,
                    MoneyHappening.AccountsFrozen,
                    MoneyHappening.AccountsFoundEmpty,
                    MoneyHappening.FundsReturned,
                    MoneyHappening.RecoveryRequested,
                    MoneyHappening.FundsRecovered,
                    MoneyHappening.PaymentLaundered,
                    MoneyHappening.HotlineJoined,
                    MoneyHappening.CampaignStarted,
                    MoneyHappening.CampaignEnded,
                    MoneyHappening.MoneyAccounted {}

    /** What becomes of suspects between countries, and of those whom nobody charges. */
    sealed interface OfJustice extends Happening
            permits JusticeHappening.CaseNotified,
                    JusticeHappening.ExtraditionAdvanced,
                    JusticeHappening.ExtraditionRefused,
                    JusticeHappening.CustodyExtended,
                    JusticeHappening.SuspectsSurrendered,
                    JusticeHappening.SuspectsReturned {}

    /** What happens at the table of an exercise that people play. */
    sealed interface OfTheTable extends Happening
            permits TableHappening.StopReached, TableHappening.ControlGiven, TableHappening.InjectDue {}

    /** The exercise began. */
    record StartexCalled() implements Happening {}

    /** The exercise ended; nothing follows but the closing accounts. */
    record EndexCalled() implements Happening {}

    /** A scripted event came true. */
    record InjectFired(InjectId inject, List<SeatId> to) implements Happening {
        /** Copies its list. */
        public InjectFired {
            to = List.copyOf(to);
        }
    }

    /**
     * A seat was the first to act as an inject expected; caused by the order. It comes after its time ran out, too.
     *
     * @param order the kind of order, as files name it
     * @param after_h how long after the inject
     */
    record ExpectedActionTaken(InjectId inject, SeatId seat, String order, double after_h) implements Happening {}

    /**
     * Nobody had acted as an inject expected when the time for it ran out; caused by the inject.
     *
     * @param order the kind of order, as files name it
     */
    record ExpectedActionMissed(InjectId inject, String order) implements Happening {}

    /** A seat gave an order. */
    record OrderGiven(SeatId seat, Order order) implements Happening {}

    /**
     * An order could not be carried out.
     *
     * @param order the kind of order, as files name it
     */
    record OrderRefused(SeatId seat, String order, String reason) implements Happening {}

    /** A footprint was read: a lead arose at an agency and waits for an analyst. */
    record LeadArose(AgencyId agency, Lead lead) implements Happening {}

    /**
     * An analyst weighed a lead.
     *
     * @param nats what the lead says, as a log-likelihood ratio
     * @param belief what the agency now believes, 0 to 1
     */
    record LeadProcessed(
            AgencyId agency, LeadId lead, SubjectId subject, SourceClass source, double nats, double belief)
            implements Happening {}

    /** An agency's belief rose over a threshold. */
    record BeliefCrossed(AgencyId agency, SubjectId subject, SubjectKind kind, Threshold threshold, double belief)
            implements Happening {}

    /** An agency sent a copy of a lead. */
    record LeadSent(AgencyId from, AgencyId to, ChannelKind channel, LeadId lead, SubjectId subject, Sending sending)
            implements Happening {}

    /**
     * A copy of a lead arrived.
     *
     * @param sent_h when it was sent
     */
    record LeadReceived(AgencyId from, AgencyId to, ChannelKind channel, LeadId lead, SubjectId subject, double sent_h)
            implements Happening {}

    /** A copy of a lead was refused by a desk or lost on the way. */
    record LeadLost(AgencyId from, AgencyId to, ChannelKind channel, LeadId lead, SubjectId subject, Loss loss)
            implements Happening {}

    /** Somebody at the receiving agency told a syndicate. */
    record LeadLeaked(AgencyId agency, LeadId lead, SubjectId subject) implements Happening {}

    /**
     * A site began to work at a place.
     *
     * @param workers people in it, held and willing
     * @param controller who holds the ground there
     */
    record SiteOpened(SubjectId subject, SyndicateId syndicate, int workers, SiteKind kind, String controller)
            implements Happening {}

    /** A site learned that it is in danger and began to empty. */
    record SiteWarned(SubjectId subject, SyndicateId syndicate, WarningReason reason) implements Happening {}

    /** The danger passed and a site went on at its old place. */
    record SiteReturned(SubjectId subject, SyndicateId syndicate) implements Happening {}

    /** A site gave up its place and moves to another; it opens there later. */
    record SiteRelocated(SubjectId subject, SyndicateId syndicate, PlaceId to, double opens_h) implements Happening {}

    /** A site ended: nobody was left to work in it. */
    record SiteClosed(SubjectId subject, SyndicateId syndicate) implements Happening {}

    /** What a site took from its victims since its last account. */
    record ProceedsTaken(SubjectId subject, SyndicateId syndicate, double usd, double since_h) implements Happening {}

    /**
     * A consignment set out.
     *
     * @param amount kilograms, persons or US dollars, by the goods
     * @param crossings the crossings on its route, in order
     */
    record LoadDeparted(
            SubjectId subject, SyndicateId syndicate, Goods goods, double amount, PlaceId to, List<PlaceId> crossings)
            implements Happening {
        /** Copies its list. */
        public LoadDeparted {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * A consignment passed a crossing unseen.
     *
     * @param missProbability the chance it had of passing both searches
     */
    record CrossingPassed(SubjectId subject, SyndicateId syndicate, Goods goods, double amount, double missProbability)
            implements Happening {}

    /**
     * A consignment was found.
     *
     * @param onLead whether the finder held an actionable lead on it
     */
    record LoadSeized(SubjectId subject, Goods goods, double amount, AgencyId agency, boolean onLead)
            implements Happening {}

    /** A consignment reached its end. */
    record LoadDelivered(SubjectId subject, SyndicateId syndicate, Goods goods, double amount) implements Happening {}

    /** A side of a crossing inspects this share of its traffic from now on. */
    record InspectionSet(Country side, AgencyId agency, double share) implements Happening {}

    /**
     * What inspection, a queue or a closed gate cost the lawful traffic of a crossing since its last account.
     *
     * @param hours person-hours of waiting
     */
    record LawfulTrafficDelayed(double hours, double since_h) implements Happening {}

    /** A unit set out for a place. */
    record UnitDeparted(AgencyId agency, UnitId unit, PlaceId to, double arrives_h) implements Happening {}

    /** A unit reached its place. */
    record UnitArrived(AgencyId agency, UnitId unit) implements Happening {}

    /** A unit began to patrol or search at a place. */
    record PatrolStarted(AgencyId agency, UnitId unit) implements Happening {}

    /** Investigators began to watch premises. */
    record SurveillanceStarted(AgencyId agency, UnitId unit, SubjectId subject) implements Happening {}

    /** Investigators stopped watching premises. */
    record SurveillanceEnded(AgencyId agency, UnitId unit, SubjectId subject) implements Happening {}

    /** Investigators saw whether people were at work. */
    record PremisesSeen(AgencyId agency, UnitId unit, SubjectId subject, Presence presence) implements Happening {}

    /** A country pressed whoever controls the ground. */
    record ControllerPressed(AgencyId agency, Country country, String controller) implements Happening {}

    /** Whoever controls the ground let the police in. */
    record ConsentGiven(AgencyId agency, String controller, OperationId operation, int countriesPressing)
            implements Happening {}

    /** Whoever controls the ground kept the police out. */
    record ConsentRefused(AgencyId agency, String controller, OperationId operation, int countriesPressing)
            implements Happening {}

    /** An agency invited others to strike at one hour. */
    record JointOperationProposed(Proposal proposal) implements Happening {}

    /** An invitation reached an agency. */
    record ProposalReceived(AgencyId agency, Proposal proposal) implements Happening {}

    /** An agency answered an invitation. */
    record ProposalAnswered(AgencyId agency, OperationId operation, Answer answer) implements Happening {}

    /** An agency heard of another's operation. */
    record OperationNotified(AgencyId by, AgencyId to, OperationId operation) implements Happening {}

    /** A raid was ordered and its authority is being sought. */
    record RaidPlanned(
            AgencyId agency, OperationId operation, SubjectId subject, double strike_h, Optional<OperationId> joint)
            implements Happening {}

    /** A raid will not take place. */
    record RaidCalledOff(AgencyId agency, OperationId operation, SubjectId subject, String reason)
            implements Happening {}

    /** A raid began. */
    record RaidStruck(
            AgencyId agency,
            OperationId operation,
            SubjectId subject,
            double planned_h,
            Optional<OperationId> joint,
            int officers)
            implements Happening {}

    /**
     * A raid or a search freed persons.
     *
     * @param freed possible victims
     * @param arrested suspects
     * @param escaped people who were there and got away
     */
    record PersonsFreed(AgencyId agency, SubjectId subject, int freed, int arrested, int escaped)
            implements Happening {}

    /** A raid found nobody. */
    record RaidFoundNothing(AgencyId agency, OperationId operation, SubjectId subject, Empty reason)
            implements Happening {}

    /** Two operations of which neither side told the other met on one target. */
    record UnitsCollided(
            AgencyId agency, AgencyId other, OperationId operation, OperationId otherOperation, SubjectId subject)
            implements Happening {}

    /**
     * Something changed what the sites at a place can do.
     *
     * @param factor of their full output, 0 to 1
     */
    record OutputChanged(double factor, String reason) implements Happening {}

    // goods, borders and the river

    /**
     * What drugs cost where they are sold.
     *
     * @param usd a kilogram, now
     * @param base_usd a kilogram, where as much arrives as is wanted
     */
    record PriceChanged(Goods goods, Country country, double usd, double base_usd) implements Happening {}

    /** A load that had been found fled across the border. */
    record LoadFled(SubjectId subject, Goods goods, double amount, AgencyId agency, Country into)
            implements Happening {}

    /** Who had found a load followed it across the border. */
    record PursuitBegan(AgencyId agency, SubjectId subject, Country into) implements Happening {}

    /** A pursuit was over. */
    record PursuitEnded(AgencyId agency, SubjectId subject, Chase outcome) implements Happening {}

    /** A country let another's units follow onto its ground. */
    record PursuitGranted(AgencyId agency, Country by, Country to, double until_h) implements Happening {}

    /** A country closed its side of a crossing: nobody passes. */
    record CrossingClosed(Country side, AgencyId agency) implements Happening {}

    /** A country opened its side of a crossing again. */
    record CrossingOpened(Country side, AgencyId agency) implements Happening {}

    /** An agency lets a load pass and follows it. */
    record DeliveryControlled(AgencyId agency, SubjectId load) implements Happening {}

    /** Somebody who had not been told seized a load that an agency followed. */
    record DeliveryCompromised(AgencyId agency, SubjectId load, Country by) implements Happening {}

    /** How a pursuit ends. */
    enum Chase implements Word {
        /** With what fled in hand. */
        CAUGHT,
        /** Without. */
        GOT_AWAY
    }

    /**
     * What a laboratory made since its last account.
     *
     * @param kg of the goods
     * @param precursors_kg used up
     */
    record DrugsMade(SyndicateId syndicate, Goods goods, double kg, double precursors_kg, double since_h)
            implements Happening {}

    /** What a laboratory has, at STARTEX and ENDEX. */
    record StockStated(SyndicateId syndicate, Goods goods, double kg, double precursors_kg) implements Happening {}

    /** A consignment was still on its way at ENDEX. */
    record LoadUnderWay(SubjectId subject, SyndicateId syndicate, Goods goods, double amount, PlaceId to)
            implements Happening {}

    /** A vehicle that somebody had named was taken apart, and nothing unlawful was in it. */
    record SearchFoundNothing(AgencyId agency, SubjectId subject) implements Happening {}

    // cooperation in time

    /** An agency offered a partner to train together for so many days. */
    record JointTrainingOffered(AgencyId agency, AgencyId partner, int days) implements Happening {}

    /** Units of two agencies began to train together. */
    record JointTrainingStarted(AgencyId agency, AgencyId partner, List<UnitId> units, int days) implements Happening {
        /** Copies its list. */
        public JointTrainingStarted {
            units = List.copyOf(units);
        }
    }

    /**
     * Joint training that both wanted did not begin.
     *
     * @param busy the agency that had no free unit
     */
    record JointTrainingCancelled(AgencyId agency, AgencyId partner, AgencyId busy) implements Happening {}

    /**
     * Two agencies trained together.
     *
     * @param level how well they have trained together now, 0 to 1
     */
    record JointTrainingHeld(AgencyId agency, AgencyId partner, int days, double level) implements Happening {}

    /**
     * An agency trusts a partner more or less than it last said.
     *
     * @param trust 0 to 1
     * @param reason what moved it last
     */
    record TrustChanged(AgencyId agency, AgencyId partner, double trust, TrustReason reason) implements Happening {}

    /** An agency began to ask another. */
    record RequestDrafted(Request request) implements Happening {}

    /** A request came to its next stage. */
    record RequestMoved(RequestId request, AgencyId from, AgencyId to, RequestStage stage) implements Happening {}

    /**
     * The answer to a request arrived.
     *
     * @param leads how many leads came with it
     */
    record RequestAnswered(RequestId request, AgencyId from, AgencyId to, int leads) implements Happening {}

    /** The refusal of a request arrived. */
    record RequestRefused(RequestId request, AgencyId from, AgencyId to, String reason) implements Happening {}

    /** A request was lost on the way. */
    record RequestLost(RequestId request, AgencyId from, AgencyId to) implements Happening {}

    /** The deadline of a request passed without an answer. */
    record RequestUnanswered(RequestId request, AgencyId from, AgencyId to) implements Happening {}

    /** An agency proposed to agree on something. */
    record AgreementProposed(AgreementProposal proposal) implements Happening {}

    /** The proposal of an agreement reached an agency, which answers for its seat. */
    record AgreementReceived(AgencyId agency, AgreementProposal proposal) implements Happening {}

    /** An agency answered for its seat. */
    record AgreementAnswered(AgencyId agency, AgreementId agreement, Answer answer) implements Happening {}

    /** What all had accepted came into force. */
    record AgreementInForce(AgreementProposal proposal) implements Happening {}

    /** Agencies opened a joint command post. */
    record CommandPostOpened(List<AgencyId> members, double until_h) implements Happening {
        /** Copies its list. */
        public CommandPostOpened {
            members = List.copyOf(members);
        }
    }

    /** A joint command post closed. */
    record CommandPostClosed(List<AgencyId> members) implements Happening {
        /** Copies its list. */
        public CommandPostClosed {
            members = List.copyOf(members);
        }
    }

    /** An agency put a unit under a partner's command. */
    record UnitLent(AgencyId agency, UnitId unit, AgencyId partner, double until_h) implements Happening {}

    /** A lent unit is under its own agency's command again. */
    record UnitReturned(AgencyId agency, UnitId unit, AgencyId partner) implements Happening {}

    /** What an agency wrote arrived at another. */
    record MessageReceived(AgencyId from, AgencyId to, String text) implements Happening {}

    /** An agency's analysts take such leads first from now on; none, if neither is named. */
    record AnalystPrioritySet(AgencyId agency, Optional<SubjectKind> kind, Optional<SubjectId> subject)
            implements Happening {}

    /** What moves trust. How far is a parameter, {@code trust.<reason>}; below zero it falls. */
    enum TrustReason implements Word {
        /** A lead of the partner arrived. */
        LEAD,
        /** The partner leaked a lead, and that came out. */
        LEAK,
        /** The partner answered a request. */
        ANSWERED,
        /** The partner refused a request. */
        REFUSED,
        /** The partner let the deadline of a request pass. */
        UNANSWERED
    }
    // reception and justice

    /** Freed people of one nationality stay where they were freed until a place of reception admits them. */
    record PersonsAwaited(AgencyId agency, Nationality of, int persons) implements Happening {}

    /** A place of reception admitted freed people of one nationality. */
    record PersonsReceived(AgencyId agency, Nationality of, int persons) implements Happening {}

    /**
     * A place of reception can take nobody more for the time being.
     *
     * @param waiting persons who stay where they were freed
     */
    record ReceptionFull(AgencyId agency, int waiting) implements Happening {}

    /**
     * An agency's screening teams work faster or slower from now on.
     *
     * @param aDay how many persons each of them begins a day
     */
    record ScreeningPaceSet(AgencyId agency, double aDay) implements Happening {}

    /** A partner's officers screen their own nationals at a place of reception from now on. */
    record ScreeningShared(AgencyId agency, AgencyId partner) implements Happening {}

    /**
     * A group was screened.
     *
     * @param victims whom the screening took for possible victims
     * @param suspects whom it took for suspects
     */
    record PersonsScreened(AgencyId agency, Nationality of, int victims, int suspects) implements Happening {}

    /**
     * A screening took people for what they are not. Only exercise control hears it.
     *
     * @param victims possible victims taken for suspects
     * @param suspects suspects taken for possible victims
     */
    record PersonsMistaken(AgencyId agency, Nationality of, int victims, int suspects) implements Happening {}

    /**
     * People left a place of reception as what they are not. Only exercise control hears it.
     *
     * @param victims possible victims handed over as suspects
     * @param suspects suspects let go as possible victims
     */
    record MistakenPersonsLeft(AgencyId agency, Nationality of, int victims, int suspects) implements Happening {}

    /** An embassy said who the people of a group are; they may travel. */
    record PersonsIdentified(AgencyId agency, Nationality of, int persons) implements Happening {}

    /**
     * Flights or hand-overs to a country began to be possible.
     *
     * @param aDay how many persons a day, at most
     */
    record RepatriationOpened(AgencyId agency, Country to, WayHome by, int aDay) implements Happening {}

    /**
     * People got home.
     *
     * @param flights how many flights it took; 0 by land
     */
    record PersonsRepatriated(AgencyId agency, Nationality of, int persons, WayHome by, int flights)
            implements Happening {}

    /** Freed people whom nobody received got away or were hired again. */
    record PersonsEscaped(Nationality of, int persons) implements Happening {}

    /**
     * A case began against people who were arrested.
     *
     * @param expires_h when they must be released if no court takes the case
     */
    record CaseOpened(AgencyId agency, CaseId id, SubjectId subject, int suspects, double expires_h)
            implements Happening {}

    /**
     * A court took a case.
     *
     * @param belief what it believed by the evidence it admits, 0 to 1
     */
    record SuspectsCharged(AgencyId agency, CaseId id, SubjectId subject, int suspects, double belief)
            implements Happening {}

    /** Custody ran out before a court took the case. */
    record SuspectsReleased(AgencyId agency, CaseId id, SubjectId subject, int suspects, double belief)
            implements Happening {}

    /** A request for mutual legal assistance reached a stage. */
    record AssistanceAdvanced(AgencyId agency, CaseId id, Country to, AssistanceStage stage) implements Happening {}

    /** A joint investigation team began: what a member gathered, the courts of all members admit. */
    record JointTeamFormed(SubjectId subject, List<AgencyId> members) implements Happening {
        /** Copies its list. */
        public JointTeamFormed {
            members = List.copyOf(members);
        }
    }

    /** How far a request for mutual legal assistance is. */
    enum AssistanceStage implements Word {
        /** It is being written. */
        DRAFTED,
        /** It went to the other country's central authority. */
        SENT,
        /** Lawyers there found it in order. */
        CHECKED,
        /** It was translated. */
        TRANSLATED,
        /** The evidence was gathered. */
        ACTED_ON,
        /** The evidence came back. */
        ANSWERED,
        /** It was refused. */
        REFUSED
    }

    // sites, people, controllers

    /** People began to work in a site. */
    record WorkersRecruited(SubjectId subject, SyndicateId syndicate, int held, int willing, Recruitment how)
            implements Happening {}

    /** People who were held got out by themselves. */
    record WorkersEscaped(SubjectId subject, SyndicateId syndicate, int held) implements Happening {}

    /** People left a site for good. */
    record WorkersLeft(SubjectId subject, SyndicateId syndicate, int held, int willing, Leaving why)
            implements Happening {}

    /** People were sold from one site to another. */
    record PersonsResold(
            SubjectId subject, SyndicateId syndicate, SubjectId to, SyndicateId buyer, int held, int willing)
            implements Happening {}

    /** What a site paid since its last account to whoever holds the ground. */
    record ProtectionPaid(SubjectId subject, SyndicateId syndicate, String controller, double usd)
            implements Happening {}

    /**
     * Whoever holds the ground took people out of a site, to hand them over to their country.
     *
     * @param bosses in command, counted neither as held nor as willing
     */
    record WorkersRoundedUp(
            String controller, SubjectId subject, SyndicateId syndicate, Country to, int held, int willing, int bosses)
            implements Happening {}

    /**
     * Whoever holds the ground handed people over at a gate.
     *
     * @param persons in all
     * @param bosses how many of them were in command
     */
    record PersonsHandedOver(String controller, Country to, int persons, int bosses) implements Happening {}

    /**
     * Somebody else holds a place from now on.
     *
     * @param willingness how willing he is to give people up, as scenario files say it
     */
    record ControlChanged(String from, String to, String willingness) implements Happening {}

    /** A country cut power, fuel and connections of a place. */
    record UtilitiesCut(AgencyId agency, Country country) implements Happening {}

    /** An agency said in public until when those in online work must be gone. */
    record DeadlineAnnounced(AgencyId agency, double deadline_h, String text) implements Happening {}

    /** How people come to a site. */
    enum Recruitment implements Word {
        /** With a load of recruits. */
        DELIVERED,
        /** Hired one by one, or brought in small numbers. */
        HIRED,
        /** From another site, which they had left. */
        REHIRED,
        /** With the founding of a site. */
        FOUNDED,
        /** Out of custody, which had run out. */
        RETURNED
    }

    /** Why people leave a site for good. */
    enum Leaving implements Word {
        /** They got away from a raid and did not come back. */
        FLED,
        /** Their site closed. */
        CLOSED
    }

    // members of syndicates

    /**
     * Somebody was arrested. The name says neither syndicate nor role.
     *
     * @param agency who did it; empty if nobody at the table
     */
    record MemberArrested(Optional<AgencyId> agency, SubjectId member) implements Happening {}

    /** Somebody under arrest named another to the agency. */
    record MemberNamed(AgencyId agency, SubjectId member, SubjectId by) implements Happening {}

    /** A syndicate lost a member. Only exercise control hears it. */
    record MemberLost(SubjectId member, SyndicateId syndicate, Role role, MemberLoss loss, int left)
            implements Happening {}

    /**
     * Somebody took the place of a member who was gone.
     *
     * @param recruited whether he is new
     */
    record MemberReplaced(SubjectId member, SubjectId successor, SyndicateId syndicate, Role role, boolean recruited)
            implements Happening {}

    /** A unit looked for somebody and did not find him. */
    record ArrestFailed(AgencyId agency, UnitId unit, SubjectId member) implements Happening {}

    /**
     * A syndicate became more or less careful.
     *
     * @param security 0 is all for efficiency, 1 all for security
     * @param centralisation how far the ties hang on one member, 0 to 1
     */
    record SecurityShifted(SyndicateId syndicate, double security, double centralisation) implements Happening {}

    /** A syndicate fell apart: the largest part stays, the rest go their own ways. */
    record SyndicateSplit(SyndicateId syndicate, int staying, int leaving) implements Happening {}

    /**
     * How well the members of a syndicate reach each other at ENDEX, and did at STARTEX.
     *
     * @param founders how many there were at STARTEX
     * @param members how many there are
     * @param founding the sum of 1 ÷ the ties between two of them over all pairs at STARTEX
     * @param reach the same now
     */
    record NetworkStated(SyndicateId syndicate, int founders, int members, double founding, double reach)
            implements Happening {}

    /** A syndicate bought somebody at an agency. */
    record ContactBought(SyndicateId syndicate, AgencyId agency) implements Happening {}

    /** A syndicate sells no more. */
    record SalesStopped(SyndicateId syndicate, SalesEnd reason) implements Happening {}

    /** A syndicate sells again. */
    record SalesResumed(SyndicateId syndicate) implements Happening {}

    /** What a syndicate took in the street since STARTEX. */
    record SalesTaken(SyndicateId syndicate, double usd) implements Happening {}

    /** How a syndicate lost a member. */
    enum MemberLoss implements Word {
        /** Under arrest. */
        ARRESTED,
        /** Fled when others were arrested. */
        FLED,
        /** Went with a part that split off. */
        LEFT
    }

    /** Why a syndicate sells no more. */
    enum SalesEnd implements Word {
        /** Nobody has work from the top to the street. */
        NO_CHAIN,
        /** Nothing is left to pay with. */
        NO_MONEY
    }

    /** What a belief suffices for. The levels are parameters, fusion.actionable and fusion.warrant. */
    enum Threshold implements Word {
        /** To search for it, to watch it, to press for it. */
        ACTIONABLE,
        /** For a court to let the police in. */
        WARRANT
    }

    /** Why a lead was sent. */
    enum Sending implements Word {
        /** By an order that named it; the receiver must sort it first. */
        BY_ORDER,
        /** By a standing rule; it arrives sorted. */
        BY_RULE,
        /** With a request or its answer; the receiver waits for it, so it arrives sorted. */
        ON_REQUEST
    }

    /** Why a copy did not arrive. */
    enum Loss implements Word {
        /** A desk refused to pass it. */
        REFUSED,
        /** It was lost. */
        LOST
    }

    /** How a site learned of danger. */
    enum WarningReason implements Word {
        /** A strike on a site it is linked to. */
        STRIKE,
        /** A leak at an agency that was told. */
        LEAK,
        /** Units seen gathering. */
        MASSING,
        /** The one who controls the ground was asked. */
        CONSENT,
        /** An announcement or scripted event. */
        ANNOUNCEMENT
    }

    /** Why a raid found nobody. */
    enum Empty implements Word {
        /** They had left. */
        LEFT,
        /** Nothing unlawful was going on there. */
        INNOCENT,
        /** Units met units. */
        COLLISION
    }
}
