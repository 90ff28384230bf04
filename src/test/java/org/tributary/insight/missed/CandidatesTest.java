package org.tributary.insight.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Plays;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.event.Happening;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Harm;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Parameters;

/**
 * Goal: the search names what one would have said oneself on reading the log. Method: logs by hand among the agencies of
 * moei-squeeze, whose bridges Thai immigration and the Myanmar police staff. A copy between liaison offices takes 4 h, the
 * desk 12 h to sort and 3 h to weigh it; 2.6 nats suffice to search a load.
 */
class CandidatesTest {
    private static final SubjectId LOAD = new SubjectId("load-1");
    private static final SubjectId HOUSE = new SubjectId("premises-1");
    private static final String A1 = "A1";
    private static final String A2 = "A2";

    @Test
    void oneCallBetweenLiaisonOfficesWouldHaveStoppedTheLoad() {
        Connection found = only(load(50, weighed("l1", "mpf", SourceClass.SIGHTINGS, A1, 20)));
        assertThat(found.handOvers())
                .containsExactly(new HandOver(
                        new LeadId("l1"),
                        new AgencyId("mpf"),
                        new AgencyId("rtp-immigration"),
                        ChannelKind.BLO,
                        20.1,
                        24.1));
        assertThat(found.opening().agency()).hasToString("rtp-immigration");
        assertThat(found.slack_h()).isBetween(10.8, 11.0);
    }

    @Test
    void aCallThatComesTooLateIsNone() {
        assertThat(of(load(38, weighed("l1", "mpf", SourceClass.SIGHTINGS, A1, 20))))
                .isEmpty();
    }

    @Test
    void aLeadThatWasOnItsWayByRuleWasNotMissed() {
        var log = load(50, weighed("l1", "mpf", SourceClass.SIGHTINGS, A1, 20))
                .and(new Logs().at(20).agency("mpf").sends("rtp-immigration", "l1", LOAD.value()));
        assertThat(of(log)).isEmpty();
    }

    @Test
    void whoBelievedEnoughAnywayMissedNothing() {
        var log = load(50, weighed("l1", "rtp-immigration", SourceClass.TRANSIT, A1, 20));
        // the Myanmar police staff the other side, and would have been helped
        assertThat(of(log))
                .extracting(found -> found.opening().agency().value())
                .containsExactly("mpf");
    }

    @Test
    void weakLeadsOfDifferentClassesAddUpToOneSet() {
        var log = load(90, weighed("l1", "mpf", SourceClass.SIGHTINGS, "B2", 20))
                .and(weighed("l2", "bokeo-ps", SourceClass.TRANSIT, "B2", 22));
        Connection found = only(log, "rtp-immigration");
        assertThat(found.handOvers()).extracting(each -> each.lead().value()).containsExactly("l1", "l2");
    }

    @Test
    void accountsDoNotPassALiaisonOffice() {
        assertThat(of(load(50, weighed("l1", "mpf", SourceClass.MONEY, A1, 20))))
                .isEmpty();
    }

    @Test
    void whereNoChannelIsAgreedNothingCouldBeHandedOver() {
        // the ministry of home affairs has no channel abroad, and at home it would have come too late
        assertThat(of(load(38, weighed("l1", "mmr-home-affairs", SourceClass.SIGHTINGS, A1, 20))))
                .isEmpty();
    }

    @Test
    void aSiteThatWasWarnedCouldHaveBeenRaidedBefore() {
        var log = new Logs()
                .in("tachileik")
                .siteOpened(HOUSE.value(), 200)
                .and(house("h1", "mpf", SourceClass.SIGHTINGS, A1, 30))
                .and(house("h2", "rtp-immigration", SourceClass.TRANSIT, A1, 40))
                .and(house("h3", "ccdac", SourceClass.SUPPLIES, A2, 45))
                .at(300)
                .in("tachileik")
                .write(new Happening.SiteWarned(HOUSE, new SyndicateId("ring"), Happening.WarningReason.LEAK));
        Connection found = only(log);
        assertThat(found.harm().kind()).isEqualTo(Harm.SITE_EMPTIED);
        assertThat(found.harm().amount()).isEqualTo(200);
        assertThat(found.opening().act()).isEqualTo(Opening.Act.RAID);
        assertThat(found.handOvers())
                .extracting(each -> each.lead().value())
                .as("a warrant needs 6.1 nats: 3 of its own, 3 of the border's, and a third class")
                .containsExactly("h2", "h3");
    }

    @Test
    void aSiteThatWasStruckFirstIsNoHarmAndAnEmptyOneIsOne() {
        var struck = new Logs()
                .siteOpened("s", 100)
                .at(20)
                .agency("mpf")
                .frees("s", 60)
                .at(30)
                .siteRelocated("s");
        assertThat(candidates(struck).harms()).isEmpty();
        var empty = new Logs()
                .siteOpened("s", 100)
                .at(20)
                .write(new Happening.RaidFoundNothing(
                        new AgencyId("mpf"), new OperationId("mpf/raid/1"), new SubjectId("s"), Happening.Empty.LEFT));
        assertThat(candidates(empty).harms()).extracting(HarmDone::kind).containsExactly(Harm.SITE_EMPTIED);
    }

    @Test
    void aLogOfNobodyHasNeitherHarmsNorConnections() {
        assertThat(candidates(new Logs()).harms()).isEmpty();
    }

    /** A load that passes the bridge at Mae Sot at an hour and is delivered an hour later. */
    private static Logs load(double passes_h, Logs before) {
        var goods = Goods.TABLETS;
        var ring = new SyndicateId("ring");
        var bridge = new PlaceId("x_myawaddy_maesot");
        return before.at(passes_h - 1)
                .in("myawaddy")
                .write(new Happening.LoadDeparted(LOAD, ring, goods, 100, new PlaceId("bangkok"), List.of(bridge)))
                .at(passes_h)
                .in(bridge.value())
                .write(new Happening.CrossingPassed(LOAD, ring, goods, 100, 0.9))
                .at(passes_h + 1)
                .in("bangkok")
                .write(new Happening.LoadDelivered(LOAD, ring, goods, 100));
    }

    private static Logs weighed(String id, String agency, SourceClass source, String grade, double at_h) {
        return weighed(lead(id, LOAD, SubjectKind.LOAD, "myawaddy", agency, source, grade, at_h), at_h);
    }

    private static Logs house(String id, String agency, SourceClass source, String grade, double at_h) {
        return weighed(lead(id, HOUSE, SubjectKind.PREMISES, "tachileik", agency, source, grade, at_h), at_h);
    }

    private static Logs weighed(Lead lead, double at_h) {
        double nats = lead.grade().nats();
        return new Logs()
                .at(at_h - 3)
                .write(new Happening.LeadArose(lead.origin(), lead))
                .at(at_h)
                .write(new Happening.LeadProcessed(
                        lead.origin(), lead.id(), lead.subject(), lead.source(), nats, 0.999));
    }

    private static Lead lead(
            String id,
            SubjectId subject,
            SubjectKind kind,
            String place,
            String agency,
            SourceClass source,
            String grade,
            double at_h) {
        return new Lead(
                new LeadId(id),
                subject,
                kind,
                new PlaceId(place),
                source,
                Grade.parse(grade),
                new AgencyId(agency),
                at_h - 5);
    }

    private static Candidates candidates(Logs log) {
        var plan = Plays.under("idle", "moei-squeeze");
        return log.toldTo(new Candidates(plan.scenario(), plan.ways().region(), Parameters.defaults()));
    }

    private static List<Connection> of(Logs log) {
        Candidates candidates = candidates(log);
        return candidates.harms().stream()
                .flatMap(harm -> candidates.of(harm).stream())
                .toList();
    }

    private static Connection only(Logs log) {
        assertThat(of(log)).hasSize(1);
        return of(log).get(0);
    }

    private static Connection only(Logs log, String agency) {
        Optional<Connection> found = of(log).stream()
                .filter(each -> each.opening().agency().value().equals(agency))
                .findFirst();
        return found.orElseThrow();
    }
}
