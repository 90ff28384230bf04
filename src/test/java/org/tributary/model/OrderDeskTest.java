package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.SharingRule;
import org.tributary.cooperation.Term;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.Barrier;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.RequestId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.Surrender;
import org.tributary.quantity.UnitId;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;
import org.tributary.region.Region;
import org.tributary.run.Run;
import org.tributary.scenario.Decision;
import org.tributary.scenario.Scenario;

/**
 * Goal: every order that cannot be carried out is refused with its reason, and nothing else happens.
 *
 * <p>Method: first-steps under courts that believe a single lead; the Thai seat gives one wrong order at its first
 * meeting with a case, which is about premises on the other bank.
 */
class OrderDeskTest {
    private static final AgencyId POLICE = new AgencyId("tha-police");
    private static final AgencyId BORDER = new AgencyId("tha-border");
    private static final AgencyId FOREIGN = new AgencyId("mmr-police");
    private static final UnitId TACTICAL = new UnitId("tha-tactical");
    private static final UnitId DETECTIVES = new UnitId("tha-detectives");
    private static final UnitId BRIDGE_UNIT = new UnitId("tha-bridge/1");
    private static final PlaceId BRIDGE = new PlaceId("x_myawaddy_maesot");
    private static final PlaceId MAE_SOT = new PlaceId("mae_sot");
    private static final PlaceId MYAWADDY = new PlaceId("myawaddy");
    private static final PlaceId KK_PARK = new PlaceId("kk_park");
    private static final PlaceId NOWHERE = new PlaceId("atlantis");
    private static final OperationId OPERATION = new OperationId("mmr-police/raid/1");

    private record Wrong(String reason, Function<SubjectId, List<Order>> orders) {
        @Override
        public String toString() {
            return reason;
        }
    }

    private static Wrong wrong(String reason, Order... orders) {
        return new Wrong(reason, subject -> List.of(orders));
    }

    static List<Wrong> wrongOrders() {
        return List.of(
                wrong("there is no agency nobody", new Order.MoveUnit(new AgencyId("nobody"), TACTICAL, MAE_SOT)),
                wrong("mmr-police does not belong to seat tha", new Order.MoveUnit(FOREIGN, TACTICAL, MAE_SOT)),
                wrong("tha-border has no unit tha-tactical", new Order.MoveUnit(BORDER, TACTICAL, MAE_SOT)),
                wrong("tha-police has no unit ghost", new Order.MoveUnit(POLICE, new UnitId("ghost"), MAE_SOT)),
                wrong("myawaddy does not lie in Thailand", new Order.MoveUnit(POLICE, TACTICAL, MYAWADDY)),
                wrong("atlantis does not lie in Thailand", new Order.MoveUnit(POLICE, TACTICAL, NOWHERE)),
                wrong(
                        "tha-tactical has a task that cannot be broken off",
                        new Order.MoveUnit(POLICE, TACTICAL, BRIDGE),
                        new Order.MoveUnit(POLICE, TACTICAL, MAE_SOT)),
                wrong(
                        "tha-tactical is a unit of kind tactical, which does not patrol",
                        new Order.Patrol(POLICE, TACTICAL, BRIDGE)),
                wrong("mae_sot is no crossing that THA staffs", new Order.Patrol(BORDER, BRIDGE_UNIT, MAE_SOT)),
                wrong("tha-police does not staff x_myawaddy_maesot", new Order.SetInspection(POLICE, BRIDGE, 0.5)),
                wrong(
                        "tha-police knows of no open case mmr-police/case/1 abroad",
                        new Order.RequestExtradition(POLICE, new CaseId("mmr-police/case/1"), Surrender.TREATY)),
                wrong(
                        "tha-police believes too little of anything to follow it",
                        new Order.ControlledDelivery(POLICE, new SubjectId("anything"))),
                new Wrong("is no load", subject -> List.of(new Order.ControlledDelivery(POLICE, subject))),
                wrong(
                        "tha-police does not staff x_myawaddy_maesot",
                        new Order.SetCrossing(POLICE, BRIDGE, Barrier.CLOSED)),
                wrong("tha-border does not staff atlantis", new Order.SetCrossing(BORDER, NOWHERE, Barrier.CLOSED)),
                wrong(
                        "x_myawaddy_maesot is open on the side of Thailand already",
                        new Order.SetCrossing(BORDER, BRIDGE, Barrier.OPEN)),
                wrong("tha-border does not staff atlantis", new Order.SetInspection(BORDER, NOWHERE, 0.5)),
                wrong("a share lies between 0 and 1, but 1.5", new Order.SetInspection(BORDER, BRIDGE, 1.5)),
                wrong("a share lies between 0 and 1, but NaN", new Order.SetInspection(BORDER, BRIDGE, Double.NaN)),
                wrong(
                        "tha-border may not watch premises",
                        new Order.Surveil(BORDER, BRIDGE_UNIT, new SubjectId("anything"))),
                wrong(
                        "tha-police believes too little of anything to watch it",
                        new Order.Surveil(POLICE, DETECTIVES, new SubjectId("anything"))),
                new Wrong(
                        "does not lie in Thailand", subject -> List.of(new Order.Surveil(POLICE, DETECTIVES, subject))),
                wrong(
                        "tha-police holds no lead rumour",
                        new Order.ShareLead(POLICE, new LeadId("rumour"), FOREIGN, ChannelKind.BLO)),
                wrong(
                        "tha-police cannot set a rule for tha-border",
                        new Order.SetSharingRule(POLICE, rule(BORDER, FOREIGN, ChannelKind.BLO, Classification.OPEN))),
                wrong(
                        "no joint-centre joins tha-police and mmr-police",
                        rule(FOREIGN, ChannelKind.JOINT_CENTRE, Classification.OPEN)),
                wrong("a blo carries no restricted leads", rule(FOREIGN, ChannelKind.BLO, Classification.RESTRICTED)),
                wrong("there is no agency nobody", rule(new AgencyId("nobody"), ChannelKind.BLO, Classification.OPEN)),
                wrong("tha-police needs no channel to itself", rule(POLICE, ChannelKind.DOMESTIC, Classification.OPEN)),
                wrong(
                        "hour 3.0 does not lie between now and ENDEX",
                        new Order.ProposeJointOperation(POLICE, List.of(FOREIGN), 3)),
                wrong(
                        "hour NaN does not lie between now and ENDEX",
                        new Order.ProposeJointOperation(POLICE, List.of(FOREIGN), Double.NaN)),
                wrong(
                        "no channel joins tha-police and nobody",
                        new Order.ProposeJointOperation(POLICE, List.of(new AgencyId("nobody")), 200)),
                wrong(
                        "no channel joins tha-police and tha-police",
                        new Order.ProposeJointOperation(POLICE, List.of(POLICE), 200)),
                wrong(
                        "tha-police holds no open invitation to mmr-police/raid/1",
                        new Order.AnswerProposal(POLICE, OPERATION, Answer.ACCEPTED)),
                wrong(
                        "tha-police has no operation mmr-police/raid/1",
                        new Order.NotifyOperation(POLICE, OPERATION, FOREIGN, ChannelKind.BLO)),
                // cooperation in time
                wrong(
                        "no channel joins tha-police and nobody",
                        new Order.TrainJointly(POLICE, new AgencyId("nobody"), 5)),
                wrong("joint training lasts 1 to 60 days, not 0", new Order.TrainJointly(POLICE, FOREIGN, 0)),
                wrong(
                        "a request for information names a subject or a place",
                        asking(ChannelKind.BLO, Optional.empty(), Optional.empty())),
                wrong(
                        "no mla joins tha-police and mmr-police",
                        asking(ChannelKind.MLA, Optional.of(MYAWADDY), Optional.empty())),
                wrong("the deadline 3.0 has passed", asking(ChannelKind.BLO, Optional.of(MYAWADDY), Optional.of(3.0))),
                wrong(
                        "the deadline NaN has passed",
                        asking(ChannelKind.BLO, Optional.of(MYAWADDY), Optional.of(Double.NaN))),
                wrong("information is asked for by request-information", assistance(Request.Wish.INFORMATION)),
                wrong("a request to watch names a subject", assistance(Request.Wish.WATCH)),
                wrong(
                        "tha-police holds no open request mmr-police/request/1",
                        new Order.AnswerRequest(
                                POLICE,
                                new RequestId("mmr-police/request/1"),
                                Answer.ACCEPTED,
                                List.of(),
                                Optional.empty())),
                wrong("an agreement has 1 to 10 terms", new Order.ProposeAgreement(POLICE, List.of())),
                wrong(
                        "tha-police proposes a term among itself and agencies of other countries",
                        proposing(Term.Kind.HOTLINE, Optional.empty(), POLICE, BORDER)),
                wrong(
                        "tha-police proposes a term among itself and agencies of other countries",
                        proposing(Term.Kind.HOTLINE, Optional.empty(), BORDER, FOREIGN)),
                wrong(
                        "there is no agency nobody",
                        proposing(Term.Kind.HOTLINE, Optional.empty(), new AgencyId("nobody"))),
                wrong(
                        "a term on a channel says which one, and not radio",
                        proposing(Term.Kind.CHANNEL, Optional.of(ChannelKind.RADIO), POLICE, FOREIGN)),
                wrong(
                        "a term on a channel says which one, and not none",
                        proposing(Term.Kind.CHANNEL, Optional.empty(), POLICE, FOREIGN)),
                wrong(
                        "joint training lasts 1 to 60 days, not 0",
                        proposing(Term.Kind.JOINT_TRAINING, Optional.empty(), POLICE, FOREIGN)),
                wrong(
                        "no command post is agreed between tha-police and mmr-police",
                        new Order.OpenCommandPost(POLICE, List.of(FOREIGN), MAE_SOT)),
                wrong(
                        "myawaddy does not lie in Thailand",
                        new Order.OpenCommandPost(POLICE, List.of(FOREIGN), MYAWADDY)),
                wrong(
                        "a command post is opened with one or several partners",
                        new Order.OpenCommandPost(POLICE, List.of(), MAE_SOT)),
                wrong(
                        "no lending of units is agreed between tha-police and mmr-police",
                        new Order.LendUnit(POLICE, TACTICAL, FOREIGN, 5)),
                wrong("tha-border has no unit tha-tactical", new Order.LendUnit(BORDER, TACTICAL, FOREIGN, 5)),
                wrong(
                        "no channel joins tha-police and nobody",
                        new Order.SendMessage(POLICE, new AgencyId("nobody"), "Hello")),
                wrong("a message has 1 to 2000 characters", new Order.SendMessage(POLICE, FOREIGN, " ")),
                wrong(
                        "tha-police holds no open proposal mmr-police/agreement/1",
                        new Order.AnswerAgreement(POLICE, new AgreementId("mmr-police/agreement/1"), Answer.ACCEPTED)),
                wrong("tha-border may not raid", raid(BORDER, new SubjectId("anything"), 200, TACTICAL)),
                wrong(
                        "no court gives tha-police a warrant for anything: belief 0.00",
                        raid(POLICE, new SubjectId("anything"), 200, TACTICAL)),
                new Wrong(
                        "a raid needs one or several units, each named once",
                        subject -> List.of(raid(POLICE, subject, 200))),
                new Wrong(
                        "hour NaN does not lie between now and ENDEX",
                        subject -> List.of(raid(POLICE, subject, Double.NaN, TACTICAL))),
                new Wrong(
                        "a raid needs one or several units, each named once",
                        subject -> List.of(raid(POLICE, subject, 200, TACTICAL, TACTICAL))),
                new Wrong("does not lie in Thailand", subject -> List.of(raid(POLICE, subject, 200, TACTICAL))),
                wrong("tha-border does not speak for its country", new Order.PressController(BORDER, KK_PARK)),
                wrong("nobody but the government holds myawaddy", new Order.PressController(POLICE, MYAWADDY)),
                wrong("there is no place atlantis", new Order.PressController(POLICE, NOWHERE)));
    }

    private static Order asking(ChannelKind channel, Optional<PlaceId> place, Optional<Double> deadline_h) {
        return new Order.RequestInformation(POLICE, FOREIGN, channel, Optional.empty(), place, deadline_h);
    }

    private static Order proposing(Term.Kind kind, Optional<ChannelKind> channel, AgencyId... members) {
        var term = new Term(kind, List.of(members), List.of(), channel, Optional.empty());
        return new Order.ProposeAgreement(POLICE, List.of(term));
    }

    private static Order assistance(Request.Wish what) {
        return new Order.RequestAssistance(
                POLICE, FOREIGN, ChannelKind.BLO, what, Optional.empty(), Optional.of(MYAWADDY), 300);
    }

    private static Order rule(AgencyId to, ChannelKind channel, Classification upTo) {
        return new Order.SetSharingRule(POLICE, rule(POLICE, to, channel, upTo));
    }

    private static SharingRule rule(AgencyId from, AgencyId to, ChannelKind channel, Classification upTo) {
        return new SharingRule(from, to, channel, EnumSet.of(SubjectKind.PREMISES), upTo);
    }

    private static Order raid(AgencyId agency, SubjectId subject, double hour_h, UnitId... units) {
        return new Order.Raid(agency, subject, List.of(units), hour_h, Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("wrongOrders")
    void aWrongOrderIsRefusedWithItsReason(Wrong wrong) {
        assertThat(refusals(wrong.orders())).singleElement().asString().contains(wrong.reason());
    }

    @Test
    void aRightOrderIsNot() {
        assertThat(refusals(subject -> List.of(
                        new Order.MoveUnit(POLICE, TACTICAL, BRIDGE),
                        new Order.SetInspection(BORDER, BRIDGE, 0.2),
                        new Order.SetCrossing(BORDER, BRIDGE, Barrier.CLOSED),
                        new Order.SetCrossing(BORDER, BRIDGE, Barrier.OPEN),
                        rule(FOREIGN, ChannelKind.LIAISON_ROOM, Classification.RESTRICTED),
                        new Order.PressController(POLICE, KK_PARK))))
                .isEmpty();
    }

    @Test
    void withoutAFileNobodyPresses() {
        var commanders = new LinkedHashMap<SeatId, Commander>();
        scenario().seats().keySet().forEach(seat -> commanders.put(seat, picture -> List.of()));
        commanders.put(
                new SeatId("tha"),
                picture -> picture.now_h() == 0 ? List.of(new Order.PressController(POLICE, KK_PARK)) : List.of());
        assertThat(reasons(commanders)).containsExactly("tha holds no file on premises at kk_park");
    }

    @Test
    void aFordHasNoGateToClose() {
        Scenario scenario = Plays.shipped("moei-squeeze");
        Place ford = Region.lancangMekong().ofTier(1).places().stream()
                .filter(place -> place.kind() == PlaceKind.INFORMAL_CROSSING && place.liesIn(Country.THA))
                .findFirst()
                .orElseThrow();
        AgencyId searcher = scenario.agencies().entrySet().stream()
                .filter(agency -> agency.getValue().country() == Country.THA
                        && agency.getValue().powers().contains(Power.SEARCH))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        List<String> reasons = reasonsOf(
                scenario,
                picture -> picture.now_h() == 0
                        ? List.of(new Order.SetCrossing(searcher, ford.id(), Barrier.CLOSED))
                        : List.of());

        assertThat(reasons).containsExactly("there is no gate to close at " + ford.id());
    }

    @Test
    void whoFollowsALoadIsNotSentAfterItAgain() {
        var followed = new ArrayList<Order>();
        Scenario scenario = Scenarios.with(Plays.shipped("moei-squeeze"), Map.of("fusion.load-prior", 0.9));
        List<String> reasons = reasonsOf(scenario, picture -> {
            for (AgencyPicture agency : picture.agencies()) {
                for (Lead lead : agency.leads()) {
                    if (lead.kind() == SubjectKind.LOAD && followed.isEmpty()) {
                        followed.add(new Order.ControlledDelivery(agency.id(), lead.subject()));
                        return List.of(followed.get(0), followed.get(0));
                    }
                }
            }
            return List.of();
        });

        Order.ControlledDelivery order = (Order.ControlledDelivery) followed.get(0);
        assertThat(reasons).containsExactly("%s follows %s already".formatted(order.agency(), order.load()));
    }

    /** Why the Thai seat is refused what it orders while the others do nothing. */
    private static List<String> reasonsOf(Scenario scenario, Commander thai) {
        var commanders = new LinkedHashMap<SeatId, Commander>();
        scenario.seats().keySet().forEach(seat -> commanders.put(seat, picture -> List.of()));
        commanders.put(new SeatId("tha"), thai);
        return reasonsOf(scenario, commanders);
    }

    /** What the Thai seat is told when it gives these orders at its first meeting with a case. */
    private static List<String> refusals(Function<SubjectId, List<Order>> orders) {
        var commanders = new LinkedHashMap<SeatId, Commander>();
        scenario().seats().keySet().forEach(seat -> commanders.put(seat, picture -> List.of()));
        boolean[] done = {false};
        commanders.put(new SeatId("tha"), picture -> {
            var beliefs = picture.agencies().get(0).beliefs();
            if (done[0] || beliefs.isEmpty()) {
                return List.of();
            }
            done[0] = true;
            return orders.apply(beliefs.get(0).subject());
        });
        List<String> reasons = reasons(commanders);
        assertThat(done[0]).as("a meeting with a case").isTrue();
        return reasons;
    }

    private static List<String> reasons(Map<SeatId, Commander> commanders) {
        return reasonsOf(scenario(), commanders);
    }

    private static List<String> reasonsOf(Scenario scenario, Map<SeatId, Commander> commanders) {
        var reasons = new ArrayList<String>();
        for (Event event : Plays.events(new Run(Plays.under("idle", scenario), 1), commanders)) {
            if (event.what() instanceof Happening.OrderRefused refused) {
                reasons.add(refused.reason());
            }
        }
        return reasons;
    }

    private static Scenario scenario() {
        var base = Scenarios.withInnocents(Plays.shipped("first-steps"), 0);
        var decision = new Decision("end of round 1", List.of(Decision.Matter.AGREEMENTS));
        return Scenarios.with(Scenarios.with(base, List.of(decision), List.of()), Map.of("fusion.prior", 0.5));
    }
}
