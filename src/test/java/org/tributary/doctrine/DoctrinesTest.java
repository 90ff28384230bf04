package org.tributary.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Plays;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.Happening.LeadSent;
import org.tributary.event.Happening.OrderGiven;
import org.tributary.event.Happening.Sending;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import org.tributary.run.Doctrines;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;

/** Goal: each doctrine does what its sentence says, in the flagship. Method: what its seats ordered and sent. */
class DoctrinesTest {
    private static final Scenario FLAGSHIP = Plays.shipped("moei-squeeze");

    @Test
    void aloneSendsNothingAbroad() {
        assertThat(abroad(events("alone"))).isEmpty();
    }

    @Test
    void bilateralUsesLiaisonOfficesOnly() {
        List<LeadSent> sent = abroad(events("bilateral")).toList();
        assertThat(sent).hasSizeGreaterThan(100).allMatch(lead -> lead.channel() == ChannelKind.BLO);
    }

    @Test
    void bilateralNeitherInvitesNorAccepts() {
        assertThat(orders(events("bilateral")))
                .isNotEmpty()
                .noneMatch(order -> order instanceof Order.ProposeJointOperation);
    }

    @Test
    void shareEverythingSendsByOrderAndToEverybody() {
        List<LeadSent> sent = abroad(events("share-everything")).toList();
        long byRule = abroad(events("centre")).count();
        assertThat(sent.size()).as("copies").isGreaterThan((int) byRule);
        assertThat(sent.stream()
                        .filter(lead -> lead.sending() != Sending.BY_ORDER)
                        .count())
                .isZero();
    }

    @Test
    void reciprocalStopsGivingToWhoGivesNothing() {
        List<Event> log = events(withIdleThailand("reciprocal"));
        assertThat(givenTo("rtp-", log, 0, 500)).as("at first").isPositive();
        assertThat(givenTo("rtp-", log, 700, 1400))
                .as("after three weeks of nothing")
                .isZero();
        assertThat(givenTo("mpf", log, 700, 1400)).as("to those who give").isPositive();
    }

    @Test
    void theCentreGoesOnGivingToWhoGivesNothing() {
        assertThat(givenTo("rtp-", events(withIdleThailand("centre")), 700, 1400))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "bilateral", "reciprocal", "centre", "joint-command", "share-everything"})
    void fewOrdersAreRefused(String doctrine) {
        List<Event> log = events(doctrine);
        long refused = log.stream()
                .filter(event -> event.what() instanceof Happening.OrderRefused)
                .count();
        long given = orders(log).count();
        assertThat(given).isPositive();
        assertThat(refused / (double) given).as("share refused").isLessThan(0.05);
    }

    private static RunPlan withIdleThailand(String doctrine) {
        var doctrines = new LinkedHashMap<SeatId, String>(Doctrines.forSeats(FLAGSHIP, Map.of("all", doctrine)));
        doctrines.put(new SeatId("tha"), "idle");
        RunPlan plan = Plays.under(doctrine, FLAGSHIP);
        return new RunPlan(plan.scenario(), plan.ways(), plan.parameters(), doctrines);
    }

    private static List<Event> events(String doctrine) {
        return events(Plays.under(doctrine, FLAGSHIP));
    }

    private static List<Event> events(RunPlan plan) {
        return Plays.events(new Run(plan, 1), new Run(plan, 1).commanders());
    }

    private static Stream<Order> orders(List<Event> log) {
        return log.stream()
                .filter(event -> event.what() instanceof OrderGiven)
                .map(event -> ((OrderGiven) event.what()).order());
    }

    private static Stream<LeadSent> abroad(List<Event> log) {
        return log.stream()
                .filter(event -> event.what() instanceof LeadSent)
                .map(event -> (LeadSent) event.what())
                .filter(sent -> sent.channel() != ChannelKind.DOMESTIC);
    }

    private static long givenTo(String prefix, List<Event> log, double from_h, double to_h) {
        return abroad(log.stream()
                        .filter(event -> event.at_h() >= from_h && event.at_h() < to_h)
                        .toList())
                .filter(sent -> sent.to().value().startsWith(prefix))
                .count();
    }
}
