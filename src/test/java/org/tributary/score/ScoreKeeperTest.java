package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tributary._support.Logs;
import org.tributary._support.Script;
import org.tributary.quantity.Goods;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SourceClass;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Parameters;

class ScoreKeeperTest {

    @Test
    void readsEveryMeasureInTheOrderOfTheirNames() {
        assertThat(keeper(script()).readings()).extracting(Reading::measure).containsExactly(MeasureName.values());
    }

    @Test
    void gatheredUnderEveryHead() {
        assertThat(Arrays.stream(MeasureName.values()).map(Head::of).distinct())
                .containsExactlyInAnyOrder(Head.values());
    }

    /** If a change is meant, {@code -Dscorecard.rewrite=true} writes the file anew; look at what it changes. */
    @Test
    void writesTheScorecardAsTheFormatSays() throws IOException {
        if (Boolean.getBoolean("scorecard.rewrite")) {
            Files.writeString(
                    Path.of("src/test/resources/org/tributary/score/scorecard.json"), ScorecardJson.write(played()));
            fail("The file was written anew; run this test again without -Dscorecard.rewrite.");
        }
        assertThat(ScorecardJson.write(played())).isEqualTo(golden());
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(ScorecardJson.read(ScorecardJson.write(played()))).isEqualTo(played());
    }

    @Test
    void findsMeasuresPartsAndHeadsByName() {
        Scorecard scorecard = played();

        assertThat(scorecard.get(MeasureName.PERSONS_FREED).value()).hasValue(120);
        assertThat(scorecard.find("sharing-latency-median").orElseThrow().value())
                .hasValue(30);
        assertThat(scorecard.find("no-such-measure")).isEmpty();
        assertThat(scorecard.get(Head.OUTCOME).index()).isPresent();
    }

    @Test
    void aReadingThatComesLaterTakesThePlaceOfTheOldOneAndItsHeadIsGradedAnew() {
        var late = new Reading(
                MeasureName.SHARING_LATENCY,
                OptionalDouble.of(72),
                3,
                1,
                List.of(),
                List.of(new Reading.Part("sharing-latency-median", OptionalDouble.of(9), "h", 3)));

        Scorecard completed = played().with(late, "h");

        // 72 h is P: 1. Reach of 0.5 is S: 2/3. A chain of 91 h is P: 1. Mean 8/9.
        assertThat(completed.get(MeasureName.SHARING_LATENCY).value()).hasValue(72);
        assertThat(completed.get(Head.RAPID_RESPONSE).index()).hasValue(8.0 / 9);
        assertThat(completed.find("sharing-latency-median").orElseThrow().n()).isEqualTo(3);
        assertThat(completed.find("sharing-latency-p90")).isEmpty();
        assertThat(completed.get(Head.JOINT_COMMAND)).isEqualTo(played().get(Head.JOINT_COMMAND));
    }

    @Test
    void anAgencyThatTheScenarioDoesNotNameIsRefusedByName() {
        var log = new Logs().at(1).agency("nobody").sends("mmr", "l1", "s1");

        assertThatThrownBy(() -> log.toldTo(keeper(script())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("tha-bank");
    }

    @Test
    void keepsTheOldestFiftyEntriesAsEvidence() {
        var log = new Logs();
        for (int hour = 1; hour <= 80; hour++) {
            log.at(hour).agency("mmr").frees("s1", 1);
        }

        var evidence = log.toldTo(keeper(script()))
                .scorecard(1, "test", Map.of())
                .get(MeasureName.PERSONS_FREED)
                .evidence();

        assertThat(evidence).hasSize(50).startsWith(1L).endsWith(50L).isSorted();
    }

    private static Scorecard played() {
        var doctrines = new LinkedHashMap<SeatId, String>();
        doctrines.put(new SeatId("tha"), "centre");
        doctrines.put(new SeatId("mmr"), "alone");
        return log().toldTo(keeper(script())).scorecard(7, "0.1.0", doctrines);
    }

    /** One site, known late to its own police, struck with a neighbour; a load seized on the way. */
    private static Logs log() {
        return new Logs()
                .at(0)
                .siteOpened("s1", 200)
                .at(5)
                .loadDeparted("load-1", Goods.TABLETS, 300)
                .at(9)
                .agency("tha")
                .seizes("load-1", Goods.TABLETS, 300)
                .at(10)
                .agency("mmr")
                .reads("l1", "s1", SourceClass.SIGHTINGS, 3)
                .at(20)
                .agency("tha-bank")
                .reads("l2", "s1", SourceClass.MONEY, 3)
                .at(40)
                .agency("tha-bank")
                .sends("mmr", "l2", "s1")
                .at(50)
                .agency("mmr")
                .receives("tha-bank", "l2", "s1")
                .agency("mmr")
                .learns("s1")
                .agency("mmr")
                .plansJointRaid("j1", "mmr/op/1", "s1")
                .at(97)
                .in("mae_sot")
                .agency("tha")
                .strikesJointly("j1", "tha/op/1", "s2")
                .at(100)
                .in("myawaddy")
                .agency("mmr")
                .strikesJointly("j1", "mmr/op/1", "s1")
                .at(101)
                .agency("mmr")
                .frees("s1", 120)
                .at(120)
                .siteClosed("s1")
                .at(240)
                .proceedsTaken("s1", 250_000);
    }

    private static Script script() {
        Map<MeasureName, Band> sharing = Map.of(MeasureName.SHARING_LATENCY, Script.band(72, 168, 336));
        Map<MeasureName, Band> freeing = Map.of(
                MeasureName.PERSONS_FREED,
                Script.band(150, 100, 50),
                MeasureName.SYNCHRONY,
                Script.band(0.8, 0.5, 0.2));
        return Script.ofThreeCountries()
                .objective("O1", sharing, Script.task("told-in-time", MeasureName.CRITICAL_INFORMATION_REACH, 0.5))
                .objective("O2", freeing, Script.task("enough-freed", MeasureName.PERSONS_FREED, 130));
    }

    private static ScoreKeeper keeper(Script script) {
        return new ScoreKeeper(script.scenario(), Region.lancangMekong(), Parameters.defaults(), Needs::subject);
    }

    private static String golden() throws IOException {
        try (InputStream file = ScoreKeeperTest.class.getResourceAsStream("scorecard.json")) {
            assertThat(file).as("the golden file scorecard.json").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
