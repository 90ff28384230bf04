package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Plays;
import org.tributary._support.Script;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.WayHome;
import org.tributary.region.Region;

/** ENDEX at 240 h; {@code tha} receives. */
class RepatriationFlowTest {
    private static final AgencyId THA = new AgencyId("tha");
    private static final Nationality CHN = new Nationality("CHN");

    @Test
    void aGroupThatGoesThroughAllStages() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .awaits("CHN", 40)
                .at(30)
                .write(new Happening.PersonsReceived(THA, CHN, 40))
                .at(80)
                .write(new Happening.PersonsScreened(THA, CHN, 36, 4))
                .at(100)
                .write(new Happening.PersonsIdentified(THA, CHN, 40))
                .at(148)
                .agency("tha")
                .sendsHome("CHN", 30, WayHome.FLIGHT));

        // 30 of 40 home. 20 h, 50 h, 20 h, and for 30 of 40 48 h: more than half of them.
        assertThat(reading.value()).hasValue(0.75);
        assertThat(reading.n()).isEqualTo(40);
        assertThat(reading.evidence()).containsExactly(5L);
        assertThat(median(reading, "repatriation-flow-reception-median")).hasValue(20);
        assertThat(median(reading, "repatriation-flow-screening-median")).hasValue(50);
        assertThat(median(reading, "repatriation-flow-identity-median")).hasValue(20);
        assertThat(median(reading, "repatriation-flow-transport-median")).hasValue(48);
    }

    @Test
    void whoStillWaitsAtEndexIsDueAndBreaksTheMedianOff() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .awaits("CHN", 30)
                .at(30)
                .write(new Happening.PersonsReceived(THA, CHN, 10)));

        // 10 of 30 after 20 h, the others broken off at 230 h: a third is no half.
        assertThat(reading.value()).hasValue(0);
        assertThat(median(reading, "repatriation-flow-reception-median")).isEmpty();
    }

    @Test
    void firstComeFirstServed() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .awaits("CHN", 10)
                .at(20)
                .agency("tha")
                .awaits("CHN", 10)
                .at(30)
                .write(new Happening.PersonsReceived(THA, CHN, 15))
                .at(60)
                .write(new Happening.PersonsReceived(THA, CHN, 5)));

        // 10 waited 20 h, 5 waited 10 h, 5 waited 40 h. Half, 10 of 20, were received within 20 h.
        assertThat(median(reading, "repatriation-flow-reception-median")).hasValue(20);
    }

    @Test
    void whoIsFreedAtHomeIsNotDue() {
        Reading reading = read(new Logs()
                .at(10)
                .agency("tha")
                .awaits("THA", 40)
                .at(20)
                .agency("tha")
                .sendsHome("THA", 40, WayHome.RELEASE));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.n()).isZero();
    }

    @Test
    void withoutPeopleThereIsNothingToMeasure() {
        assertThat(read(new Logs()).value()).isEmpty();
    }

    @Test
    void thoseWhomTheHoldersRoundUpAreDueToo() {
        Reading reading = read(new Logs()
                .at(10)
                .write(new Happening.WorkersRoundedUp(
                        "border-force", new SubjectId("s1"), new SyndicateId("ring"), Country.CHN, 60, 38, 2))
                .at(20)
                .write(new Happening.PersonsHandedOver("border-force", Country.CHN, 50, 1)));

        // 50 of 60 + 38 + 2.
        assertThat(reading.value()).hasValue(0.5);
    }

    @Test
    void whoFreesFewGainsNothingByReceivingThemAll() {
        Logs held = new Logs()
                .at(0)
                .in("gtsez")
                .write(new Happening.SiteOpened(
                        new SubjectId("s1"), new SyndicateId("tower-ring"), 926, SiteKind.COMPOUND, "zone"));
        Logs few = new Logs()
                .and(held)
                .at(10)
                .agency("lao-immigration")
                .awaits("CHN", 31)
                .at(20)
                .agency("lao-immigration")
                .sendsHome("CHN", 31, WayHome.GATE);

        // Of 926 parts of its workers 275 come from Laos, where the site stands: 651 of 926 persons are held abroad.
        Reading reading = readInTheZone(few);
        assertThat(reading.value().orElseThrow()).isCloseTo(31.0 / 651, within(1e-12));
        assertThat(reading.n()).isEqualTo(651);
        assertThat(median(reading, "repatriation-flow-of-due")).hasValue(1);
        assertThat(readInTheZone(held).value()).hasValue(0);
    }

    private static Reading readInTheZone(Logs log) {
        return log.toldTo(new RepatriationFlow(Plays.shipped("zone-fifteen-nationalities"), Region.lancangMekong()))
                .reading();
    }

    private static OptionalDouble median(Reading reading, String id) {
        return reading.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Reading read(Logs log) {
        return log.toldTo(new RepatriationFlow(Script.ofThreeCountries().scenario(), Region.lancangMekong()))
                .reading();
    }
}
