package org.tributary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.report.tally.Gathering;

/** The sentences at the top hold for none, one and many. */
final class SummaryTest {
    private static final AgencyId POLICE = new AgencyId("mpf");
    private static final SubjectId SITE = new SubjectId("premises-001");
    private static final SyndicateId RING = new SyndicateId("moei-ring");

    /** Nobody was told anything in any of these runs. */
    private static final String IN_TIME = "Nothing that was needed was known in time. ";

    private final List<Event> events = new ArrayList<>();

    private void at(double at_h, Happening what) {
        events.add(new Event(events.size() + 1L, at_h, 0, new PlaceId("kk_park"), Audience.EXCON, what));
    }

    private void raid(double at_h, String operation, Optional<String> joint) {
        at(
                at_h,
                new Happening.RaidStruck(
                        POLICE, new OperationId(operation), SITE, at_h, joint.map(OperationId::new), 10));
    }

    private String sentences() {
        var gathering = new Gathering(SampleRun.scenario(), SampleRun.region());
        events.forEach(gathering::hear);
        var findings = new Findings(
                SampleRun.scenario(),
                SampleRun.region(),
                SampleRun.provenance(),
                gathering,
                SampleRun.scorecard(List.of()));
        return Read.xml(new Summary(findings).html().toString())
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void nothingHappened() {
        assertThat(sentences()).isEqualTo(IN_TIME + "No raid took place.");
    }

    @Test
    void onePersonInOneSiteAndOneLoadThatGotThrough() {
        at(0, new Happening.SiteOpened(SITE, RING, 1, SiteKind.COMPOUND, "government"));
        at(5, new Happening.LoadDelivered(SITE, RING, Goods.TABLETS, 270));
        raid(9, "op/1", Optional.empty());
        at(10, new Happening.PersonsFreed(POLICE, SITE, 1, 0, 0));
        assertThat(sentences())
                .isEqualTo("1 person was freed; at STARTEX 1 person was in the sites. No drugs were seized; 1 load got"
                        + " through. " + IN_TIME + "No joint operation struck; the only raid met people.");
    }

    @Test
    void nobodyWasFreedAndTheOnlyRaidFoundNobody() {
        at(0, new Happening.SiteOpened(SITE, RING, 900, SiteKind.COMPOUND, "government"));
        raid(9, "op/1", Optional.empty());
        at(10, new Happening.RaidFoundNothing(POLICE, new OperationId("op/1"), SITE, Happening.Empty.LEFT));
        assertThat(sentences())
                .isEqualTo("Nobody was freed; at STARTEX 900 persons were in the sites. " + IN_TIME
                        + "No joint operation struck; the only" + " raid found nobody.");
    }

    @Test
    void oneJointOperation() {
        raid(9, "op/1", Optional.of("joint/1"));
        raid(20, "op/2", Optional.of("joint/1"));
        assertThat(sentences())
                .isEqualTo(IN_TIME + "1 joint operation struck, its raids beginning 11 hours apart; both raids met"
                        + " people.");
    }

    @Test
    void severalJointOperationsEquallyFarApart() {
        raid(9, "op/1", Optional.of("joint/1"));
        raid(9, "op/2", Optional.of("joint/1"));
        raid(50, "op/3", Optional.of("joint/2"));
        raid(50, "op/4", Optional.of("joint/2"));
        assertThat(sentences())
                .isEqualTo(IN_TIME
                        + "2 joint operations struck, the raids of each beginning at the same minute; all 4 raids met"
                        + " people.");
    }
}
