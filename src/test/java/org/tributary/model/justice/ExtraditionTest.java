package org.tributary.model.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.model.justice.Courtroom.CASE;
import static org.tributary.model.justice.Courtroom.CHN;
import static org.tributary.model.justice.Courtroom.LAO;
import static org.tributary.model.justice.Courtroom.THA;
import static org.tributary.model.justice.Courtroom.TOWER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening.CaseNotified;
import org.tributary.event.JusticeHappening.CustodyExtended;
import org.tributary.event.JusticeHappening.ExtraditionAdvanced;
import org.tributary.event.JusticeHappening.ExtraditionRefusal;
import org.tributary.event.JusticeHappening.ExtraditionRefused;
import org.tributary.event.JusticeHappening.ExtraditionStage;
import org.tributary.event.JusticeHappening.SuspectsSurrendered;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Surrender;

/**
 * Goal: a country that has the evidence gets suspects whom another would have to release, by treaty or by ministers.
 *
 * <p>Method: twenty arrested by hand in Laos, where one lead is; China holds two, and learns of the case by being asked
 * for legal assistance, or as a member of a joint team. Laos may hold them for 90 days.
 */
class ExtraditionTest {
    private static final double LATEST_H = 10 + 90 * 24;
    private static final CaseId ABROAD = new CaseId("chn/case/tower/1");

    /** Nothing is contested or refused; China learns of the case after some weeks, but its evidence does not come in time. */
    private static final Map<String, Double> SMOOTH = smooth();

    private static Map<String, Double> smooth() {
        var all = new HashMap<>(taking("extradition.", 2000));
        all.putAll(taking("extradition.political-", 360));
        all.putAll(taking("mla.", 8700));
        all.put("extradition.contests", 0.0);
        all.put("extradition.refusal", 0.0);
        all.put("extradition.political-refusal", 0.0);
        return all;
    }

    /** It takes so many hours, no more and no less. */
    private static Map<String, Double> taking(String what, double hours) {
        return Map.of(what + "delay-min", hours, what + "delay-median", hours, what + "delay-p95", hours);
    }

    private static Courtroom room(Map<String, Double> parameters) {
        var all = new HashMap<>(SMOOTH);
        all.putAll(parameters);
        return withLeads(new Courtroom(all));
    }

    private static Courtroom withLeads(Courtroom room) {
        room.lead(LAO, "l1", SourceClass.SUPPLIES)
                .lead(CHN, "c1", SourceClass.MONEY)
                .lead(CHN, "c2", SourceClass.COMPLAINTS)
                .arrests();
        room.world.at(
                20,
                () -> assertThat(room.courts.assist(LAO.id(), CASE, Country.CHN, 0))
                        .isEmpty());
        return room;
    }

    /** By then the letter of request has told China of the case. */
    private static void asked(Courtroom room, AgencyEntry by, Surrender way) {
        room.world.at(
                1000,
                () -> assertThat(room.courts.extradite(by.id(), CASE, way, 0)).isEmpty());
    }

    private static List<ExtraditionStage> stages(Courtroom room) {
        return room.world
                .all(ExtraditionAdvanced.class)
                .map(ExtraditionAdvanced::stage)
                .toList();
    }

    private static List<ExtraditionRefusal> refusals(Courtroom room) {
        return room.world
                .all(ExtraditionRefused.class)
                .map(ExtraditionRefused::reason)
                .toList();
    }

    @Test
    void whoIsAskedForEvidenceLearnsOfTheCase() {
        Courtroom room = room(Map.of());
        room.world.at(
                30,
                () -> assertThat(room.courts.toldTo(CHN.id())).as("too soon").isEmpty());
        room.world.at(
                1000,
                () -> assertThat(room.courts.toldTo(CHN.id())).singleElement().satisfies(notice -> {
                    assertThat(notice.id()).isEqualTo(CASE);
                    assertThat(notice.holder()).isEqualTo(LAO.id());
                    assertThat(notice.in()).isEqualTo(Country.LAO);
                    assertThat(notice.suspects()).isEqualTo(20);
                    assertThat(notice.expires_h()).isEqualTo(LATEST_H);
                    assertThat(notice.evidence()).isBetween(0.85, 0.95);
                    assertThat(notice.asked()).isEmpty();
                }));
        room.world.play();

        assertThat(room.world.hoursOf(CaseNotified.class)).containsExactly(20 + 870.0);
        assertThat(room.courts.toldTo(CHN.id())).as("it was released").isEmpty();
        assertThat(room.courts.toldTo(THA.id())).isEmpty();
    }

    @Test
    void theMembersOfAJointTeamLearnOfEachOthersCases() {
        var room = new Courtroom(SMOOTH);
        room.world.at(5, () -> room.courts.team(CHN.id(), List.of(LAO.id(), THA.id()), TOWER, 0));
        room.world.at(
                3000,
                () -> room.world
                        .world()
                        .record(
                                SmallWorld.KK_PARK,
                                org.tributary.event.Audience.of(LAO.id()),
                                0,
                                new Happening.PersonsFreed(LAO.id(), TOWER, 50, 20, 0)));
        room.world.play();

        assertThat(room.world.all(CaseNotified.class).map(CaseNotified::to)).containsExactly(THA.id(), CHN.id());
    }

    @Test
    void byTreatyTheForeignersBecomeACaseWhereTheEvidenceIsAndTheOwnNationalsStay() {
        Courtroom room = room(Map.of());
        asked(room, CHN, Surrender.TREATY);
        room.world.play();

        assertThat(stages(room))
                .containsExactly(
                        ExtraditionStage.ASKED,
                        ExtraditionStage.RECEIVED,
                        ExtraditionStage.CHECKED,
                        ExtraditionStage.GRANTED);
        assertThat(room.world.all(SuspectsSurrendered.class))
                .containsExactly(new SuspectsSurrendered(LAO.id(), CHN.id(), CASE, TOWER, 15));
        assertThat(room.world.hoursOf(SuspectsSurrendered.class)).containsExactly(3000.0);
        assertThat(room.world.all(Happening.CaseOpened.class).map(Happening.CaseOpened::id))
                .containsExactly(CASE, ABROAD);
        assertThat(room.world.all(Happening.SuspectsCharged.class))
                .as("its own evidence and the papers that came with them")
                .singleElement()
                .satisfies(charged -> {
                    assertThat(charged.id()).isEqualTo(ABROAD);
                    assertThat(charged.suspects()).isEqualTo(15);
                });
        assertThat(room.world.all(Happening.SuspectsReleased.class).map(Happening.SuspectsReleased::suspects))
                .containsExactly(5);
    }

    @Test
    void aRequestThatWasReceivedKeepsThemBeyondTheirTime() {
        Courtroom room = room(taking("extradition.", 4000));
        asked(room, CHN, Surrender.TREATY);
        room.world.at(
                2000,
                () -> assertThat(room.courts.casesOf(LAO.id()))
                        .singleElement()
                        .satisfies(one -> assertThat(one.wanted()).containsExactly(Country.CHN)));
        room.world.play();

        assertThat(room.world.hoursOf(CustodyExtended.class)).containsExactly(LATEST_H);
        assertThat(room.world.hoursOf(SuspectsSurrendered.class)).containsExactly(5000.0);
        assertThat(room.released())
                .as("those who stay go free when nobody wants them any more")
                .containsExactly(5000.0);
    }

    @Test
    void aRequestStillInThePostKeepsNobody() {
        Courtroom room = room(taking("extradition.", 4000));
        room.world.at(2000, () -> room.courts.extradite(CHN.id(), CASE, Surrender.TREATY, 0));
        room.world.play();

        assertThat(room.released()).containsExactly(LATEST_H);
        assertThat(refusals(room)).containsExactly(ExtraditionRefusal.RELEASED);
        assertThat(stages(room)).containsExactly(ExtraditionStage.ASKED);
    }

    @Test
    void whoContestsIsHeldMuchLonger() {
        var fought = new HashMap<>(taking("extradition.contested-", 6000));
        fought.put("extradition.contests", 1.0);
        Courtroom room = room(fought);
        asked(room, CHN, Surrender.TREATY);
        room.world.play();

        assertThat(stages(room))
                .containsExactly(
                        ExtraditionStage.ASKED,
                        ExtraditionStage.RECEIVED,
                        ExtraditionStage.CHECKED,
                        ExtraditionStage.CONTESTED,
                        ExtraditionStage.GRANTED);
        assertThat(room.world.hoursOf(SuspectsSurrendered.class)).containsExactly(7000.0);
    }

    @Test
    void ministersDecideSoonerButKeepNobodyAndSendNoPapers() {
        Courtroom room = room(Map.of());
        asked(room, CHN, Surrender.POLITICAL);
        room.world.play();

        assertThat(room.world.hoursOf(SuspectsSurrendered.class)).containsExactly(1360.0);
        assertThat(room.world.hoursOf(CustodyExtended.class)).isEmpty();
        assertThat(room.world.all(Happening.SuspectsReleased.class).map(Happening.SuspectsReleased::id))
                .as("both courts lack a third class of evidence")
                .containsExactlyInAnyOrder(CASE, ABROAD);
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(refusedBecause(new Courtroom(merged(Map.of("extradition.refusal", 1.0)))))
                .containsExactly(ExtraditionRefusal.POLITICAL);
        assertThat(refusedBecause(new Courtroom(merged(Map.of("extradition.evidence", 0.93)))))
                .containsExactly(ExtraditionRefusal.NO_EVIDENCE);
        assertThat(refusedBecause(new Courtroom(SMOOTH, Map.of(Nationality.of(Country.LAO), 1.0))))
                .containsExactly(ExtraditionRefusal.OWN_NATIONALS);
    }

    private static Map<String, Double> merged(Map<String, Double> more) {
        var all = new HashMap<>(SMOOTH);
        all.putAll(more);
        return all;
    }

    private static List<ExtraditionRefusal> refusedBecause(Courtroom empty) {
        Courtroom room = withLeads(empty);
        asked(room, CHN, Surrender.TREATY);
        room.world.play();

        assertThat(room.released()).as("nobody got them").hasSize(1);
        assertThat(room.world.hoursOf(SuspectsSurrendered.class)).isEmpty();
        return refusals(room);
    }

    @Test
    void whoIsTriedAtHomeIsNotSurrendered() {
        Courtroom room = room(Map.of());
        asked(room, CHN, Surrender.TREATY);
        room.world.at(1100, () -> room.courts.team(LAO.id(), List.of(CHN.id()), TOWER, 0));
        room.world.play();

        assertThat(room.charged()).hasSize(1);
        assertThat(refusals(room)).containsExactly(ExtraditionRefusal.TRIED_THERE);
    }

    @Test
    void whatCannotBeAskedForIsRefusedAtOnce() {
        Courtroom room = room(Map.of());
        room.world.at(
                25,
                () -> assertThat(extradite(room, CHN, Surrender.TREATY))
                        .as("nobody told it yet")
                        .contains("chn knows of no open case lao/case/tower/1 abroad"));
        room.world.at(
                30,
                () -> assertThat(room.courts.assist(LAO.id(), CASE, Country.THA, 0))
                        .isEmpty());
        room.world.at(1000, () -> {
            assertThat(extradite(room, LAO, Surrender.TREATY))
                    .contains("lao knows of no open case lao/case/tower/1 abroad");
            assertThat(extradite(room, THA, Surrender.TREATY))
                    .contains("no extradition treaty joins Thailand and Laos");
            assertThat(extradite(room, THA, Surrender.POLITICAL)).contains("tha does not speak for its country");
            assertThat(extradite(room, CHN, Surrender.TREATY)).isEmpty();
            assertThat(extradite(room, CHN, Surrender.POLITICAL))
                    .contains("China asked for the suspects of lao/case/tower/1 before");
        });
        room.world.play();
    }

    private static Optional<String> extradite(Courtroom room, AgencyEntry by, Surrender way) {
        return room.courts.extradite(by.id(), CASE, way, 0);
    }
}
