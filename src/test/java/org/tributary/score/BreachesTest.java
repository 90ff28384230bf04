package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitId;

/** Logs arise with leads from sightings, which are open; restricted ones are written out. */
class BreachesTest {

    @Test
    void withoutAnActNothingCanBeBroken() {
        Reading reading = read(new Logs());

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void whatMayPassAndMayBeOrderedIsNoBreach() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .getsLead("l1", "s1")
                .at(20)
                .agency("mmr")
                .receives("tha", "l1", "s1")
                .write(new Happening.OrderGiven(new SeatId("tha"), raid("tha"))));

        // One copy and one order.
        assertThat(reading.value()).hasValue(0);
        assertThat(reading.n()).isEqualTo(2);
    }

    @Test
    void bankDataByTheLiaisonOfficeAndADomesticChannelAbroad() {
        Reading reading = read(new Logs()
                .at(10)
                .write(new Happening.LeadArose(new AgencyId("tha-bank"), restricted("l2")))
                .agency("tha")
                .getsLead("l1", "s1")
                .at(20)
                .agency("mmr")
                .receives("tha-bank", "l2", "s1")
                .write(new Happening.LeadReceived(
                        new AgencyId("tha"),
                        new AgencyId("mmr"),
                        ChannelKind.DOMESTIC,
                        new LeadId("l1"),
                        new SubjectId("s1"),
                        19)));

        assertThat(reading.value()).hasValue(2);
        assertThat(part(reading, "breaches-deliveries-outside-releasability")).isEqualTo(2);
        assertThat(reading.evidence()).containsExactly(3L, 4L);
    }

    @Test
    void anOrderBeyondAuthorityCountsThoughItIsRefused() {
        Reading reading = read(new Logs()
                .at(10)
                .write(new Happening.OrderGiven(new SeatId("tha"), raid("tha-bank")))
                .write(new Happening.OrderRefused(new SeatId("tha"), "raid", "tha-bank may not raid"))
                .write(new Happening.OrderGiven(
                        new SeatId("tha"),
                        new Order.MoveUnit(new AgencyId("tha-bank"), new UnitId("u"), new PlaceId("mae_sot")))));

        // The bank may not raid; to move a unit needs no power.
        assertThat(reading.value()).hasValue(1);
        assertThat(part(reading, "breaches-orders-outside-authority")).isEqualTo(1);
        assertThat(reading.n()).isEqualTo(2);
    }

    @Test
    void custodyBeyondItsEndWhetherDecidedLateOrNotByEndex() {
        Reading reading = read(new Logs()
                .at(10)
                .write(custody("c1", 100))
                .write(custody("c2", 100))
                .write(custody("c3", 100))
                .write(custody("c4", 500))
                .at(100)
                .agency("tha")
                .releases("c1", 3)
                .at(101)
                .agency("tha")
                .charges("c2", 3)
                .at(240)
                .write(new Happening.EndexCalled()));

        // c1 let go in time, c2 charged an hour late, c3 held still at 240 h, c4 not yet over.
        assertThat(reading.value()).hasValue(2);
        assertThat(part(reading, "breaches-custody-overruns")).isEqualTo(2);
        assertThat(reading.n()).isEqualTo(4);
    }

    @Test
    void sendingMuchDoesNotThinBreachesOut() {
        var log = new Logs().at(10).write(new Happening.OrderGiven(new SeatId("tha"), raid("tha-bank")));
        double before = read(log).value().orElseThrow();
        log.at(11).agency("tha").getsLead("l1", "s1");
        for (int hour = 12; hour < 100; hour++) {
            log.at(hour).agency("mmr").receives("tha", "l1", "s1");
        }

        assertThat(read(log).value()).hasValue(before);
    }

    private static Order raid(String agency) {
        return new Order.Raid(new AgencyId(agency), new SubjectId("s1"), List.of(), 100, Optional.empty());
    }

    private static Lead restricted(String id) {
        return new Lead(
                new LeadId(id),
                new SubjectId("s1"),
                SubjectKind.PREMISES,
                new PlaceId("myawaddy"),
                SourceClass.MONEY,
                Grade.parse("A1"),
                new AgencyId("tha-bank"),
                10);
    }

    private static Happening custody(String id, double expires_h) {
        return new Happening.CaseOpened(new AgencyId("tha"), new CaseId(id), new SubjectId("s1"), 3, expires_h);
    }

    private static double part(Reading reading, String id) {
        return reading.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new Breaches(Script.ofThreeCountries().scenario())).reading();
    }
}
