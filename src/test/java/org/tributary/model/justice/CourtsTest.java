package org.tributary.model.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Regime;
import org.tributary.event.Happening;
import org.tributary.event.Happening.AssistanceStage;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;

/**
 * Goal: arrests without evidence that travels run out of custody time.
 *
 * <p>Method: people arrested by hand in Laos, with leads of its own and of China.
 */
class CourtsTest {
    private static final AgencyEntry LAO = Courtroom.LAO;
    private static final AgencyEntry CHN = Courtroom.CHN;
    private static final SubjectId TOWER = Courtroom.TOWER;
    private static final CaseId CASE = Courtroom.CASE;

    private final Courtroom room = new Courtroom(Map.of());
    private final SmallWorld world = room.world;
    private final Courts courts = room.courts;

    @Test
    void evidenceOfTheOwnCountryIsEnoughIfThereIsEnoughOfIt() {
        room.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(LAO, "l2", SourceClass.MONEY)
                .arrests();
        world.play();

        assertThat(room.charged()).containsExactly(10.0);
        assertThat(room.released()).isEmpty();
    }

    @Test
    void evidenceFromAbroadCountsForNothingUntilItTravelsAndCustodyRunsOut() {
        room.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(CHN, "c1", SourceClass.MONEY)
                .arrests();
        world.play();

        assertThat(room.charged()).isEmpty();
        assertThat(room.released()).containsExactly(10 + 90 * 24.0);
        assertThat(courts.casesOf(LAO.id())).isEmpty();
    }

    @Test
    void aJointTeamMakesTheEvidenceOfItsMembersCount() {
        room.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(CHN, "c1", SourceClass.MONEY)
                .arrests();
        world.at(20, () -> {
            assertThat(courts.casesOf(LAO.id())).singleElement().satisfies(one -> {
                assertThat(one.abroad()).containsExactly(Country.CHN);
                assertThat(one.suspects()).isEqualTo(20);
                assertThat(one.admissible()).isBetween(0.5, 0.95);
            });
            assertThat(courts.team(LAO.id(), List.of(CHN.id()), TOWER, 0)).isEmpty();
        });
        world.play();

        assertThat(room.charged()).hasSize(1).allMatch(hour -> hour >= 20 + 72);
        assertThat(room.released()).isEmpty();
    }

    @Test
    void legalAssistanceComesInStagesAndMostlyTooLate() {
        room.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(CHN, "c1", SourceClass.MONEY)
                .arrests();
        world.at(
                20,
                () -> assertThat(courts.assist(LAO.id(), CASE, Country.CHN, 0)).isEmpty());
        world.play();

        assertThat(world.all(Happening.AssistanceAdvanced.class).map(Happening.AssistanceAdvanced::stage))
                .startsWith(AssistanceStage.DRAFTED, AssistanceStage.SENT);
        assertThat(room.released()).hasSize(1);
    }

    @Test
    void wereLegalAssistanceAFewDaysWorkTheCaseWouldBeSaved() {
        var swift = new Courtroom(
                Map.of("mla.refusal", 0.0, "mla.delay-min", 24.0, "mla.delay-median", 48.0, "mla.delay-p95", 96.0));
        swift.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(CHN, "c1", SourceClass.MONEY)
                .arrests();
        swift.world.at(20, () -> swift.courts.assist(LAO.id(), CASE, Country.CHN, 0));
        swift.world.play();

        assertThat(swift.charged()).hasSize(1);
        assertThat(swift.released()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheReason() {
        room.lead(LAO, "l1", SourceClass.COMPLAINTS)
                .lead(CHN, "c1", SourceClass.MONEY)
                .arrests();
        world.at(20, () -> {
            assertThat(courts.assist(CHN.id(), CASE, Country.CHN, 0)).contains("chn has no open case lao/case/tower/1");
            assertThat(courts.assist(LAO.id(), CASE, Country.LAO, 0))
                    .contains("evidence of Laos needs no legal assistance");
            assertThat(courts.assist(LAO.id(), CASE, Country.MMR, 0)).contains("Myanmar is not at the table");
            assertThat(courts.assist(LAO.id(), CASE, Country.CHN, 0)).isEmpty();
            assertThat(courts.assist(LAO.id(), CASE, Country.CHN, 0))
                    .contains("China was asked before in lao/case/tower/1");
            assertThat(courts.team(LAO.id(), List.of(LAO.id()), TOWER, 0))
                    .contains("a joint team needs members of two countries");
            assertThat(courts.team(LAO.id(), List.of(new AgencyId("nobody")), TOWER, 0))
                    .contains("there is no agency nobody");
        });
        world.play();
    }

    @Test
    void whereNobodyIsDetainedNothingIsHeard() {
        var around = new Courts.Surroundings(() -> new Regime(List.of()), subject -> Map.of(), agency -> {});
        var quiet = new Courts(world.world(), Plays.shipped("first-steps"), List.of(LAO), around);

        assertThat(quiet.kinds()).isEmpty();
        assertThat(quiet.casesOf(LAO.id())).isEmpty();
    }
}
