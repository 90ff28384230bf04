package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.Ties;
import org.tributary.chance.Draws;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.SharingRule;
import org.tributary.cooperation.Term;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
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
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.Surrender;
import org.tributary.quantity.UnitId;
import org.tributary.run.Run;
import org.tributary.scenario.Agreements.InForce;
import org.tributary.scenario.Decision;
import org.tributary.scenario.Scenario;

/**
 * Goal: whatever seats order, the run goes on to ENDEX, and the books stay right.
 *
 * <p>Method: orders made of chance, with names that exist and names that do not, and numbers of every kind.
 */
class AnyOrderTest {
    private static final List<String> AGENCIES =
            List.of("tha-police", "tha-border", "mmr-police", "mmr-border", "nobody");
    private static final List<String> PLACES =
            List.of("kk_park", "myawaddy", "mae_sot", "x_myawaddy_maesot", "atlantis");
    private static final List<String> UNITS = List.of(
            "tha-tactical",
            "mmr-tactical",
            "tha-detectives",
            "mmr-detectives",
            "tha-bridge/1",
            "mmr-bridge/2",
            "ghost");
    private static final double[] NUMBERS = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, 0, 0.5, 1, 100, 200, 335.9, 336, 1e300
    };

    @Test
    void noOrderStopsTheRunOrLosesAPerson() {
        ForAll.cases("any orders", 150, draws -> draws.below(Integer.MAX_VALUE), seed -> {
            var log = new EventLog();
            var ties = new Ties();
            var scenario = scenario();
            var commanders = new LinkedHashMap<SeatId, Commander>();
            scenario.seats().keySet().forEach(seat -> commanders.put(seat, restless(seed, seat)));
            new Run(Plays.under("idle", scenario), seed).with(log).traced(ties).simulate(commanders);
            assertThat(log.events()).anyMatch(event -> event.what() instanceof Happening.EndexCalled);
            assertThat(log.events())
                    .allMatch(event -> event.at_h() >= 0
                            && event.at_h() <= scenario.clock().endex_h());
            assertThat(ties.found()).isEmpty();
            assertThat(log.events().stream()
                            .map(event -> event.what() instanceof Happening.PersonsFreed freed ? freed : null)
                            .filter(freed -> freed != null)
                            .toList())
                    .allMatch(freed -> freed.freed() >= 0 && freed.arrested() >= 0 && freed.escaped() >= 0);
        });
    }

    private static Commander restless(long seed, SeatId seat) {
        Draws draws = org.tributary.chance.Chance.of(seed).draws(org.tributary.chance.Purpose.CONTACTS, seat);
        return picture -> {
            var orders = new ArrayList<Order>();
            int count = draws.below(12);
            for (int i = 0; i < count; i++) {
                orders.add(any(draws, picture));
            }
            return orders;
        };
    }

    private static Order any(Draws draws, SeatPicture picture) {
        AgencyId agency = draws.happens(0.8) ? own(draws, picture) : agency(draws);
        return switch (draws.below(34)) {
            case 0 -> new Order.MoveUnit(agency, unit(draws, picture), place(draws));
            case 1 -> new Order.Patrol(agency, unit(draws, picture), place(draws));
            case 2 -> new Order.SetInspection(agency, place(draws), number(draws));
            case 3 -> new Order.Surveil(agency, unit(draws, picture), subject(draws, picture));
            case 4 -> new Order.ShareLead(agency, lead(draws, picture), agency(draws), channel(draws));
            case 5 -> new Order.SetSharingRule(agency, rule(draws, agency));
            case 6 -> new Order.ProposeJointOperation(agency, List.of(agency(draws), agency(draws)), number(draws));
            case 7 ->
                new Order.AnswerProposal(
                        agency, operation(draws, picture), draws.happens(0.7) ? Answer.ACCEPTED : Answer.DECLINED);
            case 8 -> new Order.NotifyOperation(agency, operation(draws, picture), agency(draws), channel(draws));
            case 9 -> new Order.PatrolRiver(agency, unit(draws, picture), place(draws), place(draws));
            case 10 -> new Order.GrantPursuit(agency, one(draws, List.of(Country.values())), number(draws));
            case 11 ->
                new Order.Raid(
                        agency,
                        subject(draws, picture),
                        List.of(unit(draws, picture)),
                        number(draws),
                        draws.happens(0.3) ? Optional.of(operation(draws, picture)) : Optional.empty());
            case 12 -> new Order.TrainJointly(agency, agency(draws), draws.below(80));
            case 13 ->
                new Order.RequestInformation(
                        agency,
                        agency(draws),
                        channel(draws),
                        draws.happens(0.7) ? Optional.of(subject(draws, picture)) : Optional.empty(),
                        draws.happens(0.5) ? Optional.of(place(draws)) : Optional.empty(),
                        draws.happens(0.5) ? Optional.of(number(draws)) : Optional.empty());
            case 14 ->
                new Order.RequestAssistance(
                        agency,
                        agency(draws),
                        channel(draws),
                        one(draws, List.of(Request.Wish.values())),
                        draws.happens(0.7) ? Optional.of(subject(draws, picture)) : Optional.empty(),
                        draws.happens(0.5) ? Optional.of(place(draws)) : Optional.empty(),
                        number(draws));
            case 15 ->
                new Order.AnswerRequest(
                        agency,
                        picture.cooperation().waiting().isEmpty()
                                ? new RequestId("tha-police/request/1")
                                : one(draws, picture.cooperation().waiting()).id(),
                        draws.happens(0.7) ? Answer.ACCEPTED : Answer.DECLINED,
                        draws.happens(0.3) ? List.of(lead(draws, picture)) : List.of(),
                        Optional.empty());
            case 16 -> new Order.CutUtilities(agency, place(draws));
            case 17 -> new Order.Announce(agency, place(draws), number(draws), "Leave.");
            case 18 -> new Order.FreezeAccounts(agency, payment(draws, picture), Optional.of(channel(draws)));
            case 19 -> new Order.RunCampaign(agency, one(draws, List.of(Country.values())), draws.below(40) - 2);
            case 20 -> new Order.JoinHotline(agency);
            case 21 ->
                new Order.ProposeAgreement(
                        agency,
                        List.of(new Term(
                                one(draws, List.of(Term.Kind.values())),
                                List.of(agency(draws), agency(draws)),
                                List.of(),
                                Optional.of(channel(draws)),
                                Optional.of(draws.below(70)))));
            case 22 ->
                new Order.AnswerAgreement(
                        agency,
                        picture.cooperation().agreements().isEmpty()
                                ? new AgreementId("tha-police/agreement/1")
                                : one(draws, picture.cooperation().agreements())
                                        .proposal()
                                        .id(),
                        draws.happens(0.7) ? Answer.ACCEPTED : Answer.DECLINED);
            case 23 ->
                new Order.SetAnalystPriority(
                        agency,
                        draws.happens(0.5) ? Optional.of(SubjectKind.PREMISES) : Optional.empty(),
                        draws.happens(0.5) ? Optional.of(subject(draws, picture)) : Optional.empty());
            case 24 -> new Order.SendMessage(agency, agency(draws), draws.happens(0.9) ? "Good morning." : " ");
            case 25 -> new Order.LendUnit(agency, unit(draws, picture), agency(draws), draws.below(20));
            case 26 -> new Order.OpenCommandPost(agency, List.of(agency(draws)), place(draws));
            case 27 -> new Order.SetCrossing(agency, place(draws), one(draws, List.of(Barrier.values())));
            case 28 -> new Order.ControlledDelivery(agency, subject(draws, picture));
            case 29 ->
                new Order.RequestExtradition(agency, caseId(draws, picture), one(draws, List.of(Surrender.values())));
            case 30 -> new Order.RequestMla(agency, caseId(draws, picture), one(draws, List.of(Country.values())));
            case 31 -> new Order.FormJointTeam(agency, List.of(agency(draws)), subject(draws, picture));
            case 32 -> new Order.SetScreening(agency, number(draws));
            default -> new Order.PressController(agency, place(draws));
        };
    }

    private static AgencyId own(Draws draws, SeatPicture picture) {
        return one(draws, picture.agencies()).id();
    }

    private static AgencyId agency(Draws draws) {
        return new AgencyId(one(draws, AGENCIES));
    }

    private static PlaceId place(Draws draws) {
        return new PlaceId(one(draws, PLACES));
    }

    private static UnitId unit(Draws draws, SeatPicture picture) {
        var units = one(draws, picture.agencies()).units();
        return units.isEmpty() || draws.happens(0.2)
                ? new UnitId(one(draws, UNITS))
                : one(draws, units).id();
    }

    private static SubjectId subject(Draws draws, SeatPicture picture) {
        var beliefs = one(draws, picture.agencies()).beliefs();
        return beliefs.isEmpty()
                ? new SubjectId("premises-001")
                : one(draws, beliefs).subject();
    }

    private static LeadId lead(Draws draws, SeatPicture picture) {
        var leads = one(draws, picture.agencies()).leads();
        return leads.isEmpty() ? new LeadId("rumour") : one(draws, leads).id();
    }

    private static PaymentId payment(Draws draws, SeatPicture picture) {
        var complaints = picture.money().complaints();
        return complaints.isEmpty()
                ? new PaymentId("payment-0")
                : one(draws, complaints).payment();
    }

    private static CaseId caseId(Draws draws, SeatPicture picture) {
        var one = one(draws, picture.agencies());
        if (!one.notices().isEmpty() && draws.happens(0.7)) {
            return one(draws, one.notices()).id();
        }
        return one.cases().isEmpty()
                ? new CaseId("mmr-police/case/1")
                : one(draws, one.cases()).id();
    }

    private static OperationId operation(Draws draws, SeatPicture picture) {
        if (!picture.invitations().isEmpty() && draws.happens(0.6)) {
            return picture.invitations().get(0).proposal().operation();
        }
        var raids = one(draws, picture.agencies()).raids();
        return raids.isEmpty()
                ? new OperationId("mmr-police/joint/1")
                : one(draws, raids).operation();
    }

    private static SharingRule rule(Draws draws, AgencyId from) {
        var about = draws.happens(0.5) ? EnumSet.allOf(SubjectKind.class) : EnumSet.of(SubjectKind.PREMISES);
        return new SharingRule(
                from, agency(draws), channel(draws), about, one(draws, List.of(Classification.values())));
    }

    private static ChannelKind channel(Draws draws) {
        return one(draws, List.of(ChannelKind.values()));
    }

    private static double number(Draws draws) {
        return NUMBERS[draws.below(NUMBERS.length)];
    }

    private static <T> T one(Draws draws, List<T> of) {
        return of.get(draws.below(of.size()));
    }

    /** First-steps where a single lead is enough for a court, so that raids happen. */
    private static Scenario scenario() {
        var police = List.of(new AgencyId("tha-police"), new AgencyId("mmr-police"));
        var decision = new Decision("D+4 09:00", List.of(Decision.Matter.AGREEMENTS));
        var agreed = List.of(new InForce(Term.Kind.COMMAND_POST, police), new InForce(Term.Kind.LENT_UNITS, police));
        var base = Scenarios.with(Plays.shipped("first-steps"), List.of(decision), agreed);
        return Scenarios.with(base, Map.of("fusion.prior", 0.5));
    }
}
