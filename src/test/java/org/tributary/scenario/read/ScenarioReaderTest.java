package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Grade;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.FactId;
import org.tributary.quantity.Moment;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Span;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Scenario;

class ScenarioReaderTest {
    private static final Scenario COMPLETE = ScenarioReader.read("complete.yaml", Fixture.bytes());

    @Test
    void readsTexts() {
        assertThat(COMPLETE.title().in("th")).isEqualTo("ทุกอย่างหนึ่งครั้ง");
        assertThat(COMPLETE.brief().get("all").in()).isEqualTo(Map.of("en", "Read this first."));
    }

    @Test
    void readsTimesAndQuantitiesInOneUnitEach() {
        assertThat(COMPLETE.clock().rounds().length()).isEqualTo(new Span(168));
        assertThat(COMPLETE.clock().rounds().tableTime()).contains(new Span(40 / 60.0));
        assertThat(COMPLETE.clock().rounds().mostFlashes()).isEqualTo(3);
        assertThat(COMPLETE.msel().get(0).at()).contains(new Moment(13));
        assertThat(COMPLETE.facts().get(new FactId("south-compound")).before()).isEqualTo(new Moment(24 * 24));
        var trades = COMPLETE.syndicates().get(new SyndicateId("moei-ring")).trades();
        assertThat(trades.get(0).load()).isEqualTo(new Amount(12, ""));
        assertThat(trades.get(1).load()).isEqualTo(new Amount(200_000, "usd"));
        assertThat(COMPLETE.syndicates()
                        .get(new SyndicateId("ice-road"))
                        .trades()
                        .get(0)
                        .load())
                .isEqualTo(new Amount(300, "kg"));
        assertThat(COMPLETE.parameters())
                .containsEntry("consent.answer-time", new Amount(24, "h"))
                .containsEntry("consent.low", new Amount(0.05, ""));
    }

    @Test
    void readsSharesWithAndWithoutPercent() {
        assertThat(COMPLETE.agencies().get(new AgencyId("rtp-immigration")).leak())
                .contains(new Share(0.02));
        assertThat(COMPLETE.objectives().get(new ObjectiveId("O1")).bands().get(MeasureName.CRITICAL_INFORMATION_REACH))
                .isEqualTo(new Band(new Amount(0.8, "share"), new Amount(0.5, "share"), new Amount(0.2, "")));
    }

    @Test
    void readsWordsAndKeepsTheOrderOfTheFile() {
        assertThat(COMPLETE.agencies().get(new AgencyId("mpf")).powers()).containsExactly(Power.RAID, Power.PRESS);
        assertThat(COMPLETE.agreements().channels().get(1).kind()).isEqualTo(ChannelKind.JOINT_CENTRE);
        assertThat(COMPLETE.seats().keySet()).containsExactly(new SeatId("tha"), new SeatId("chn"), new SeatId("mmr"));
        assertThat(COMPLETE.syndicates().get(new SyndicateId("moei-ring")).footprints())
                .isEqualTo(Map.of(
                        SourceClass.COMPLAINTS,
                        Map.of(Country.CHN, 0.6, Country.THA, 0.4),
                        SourceClass.SUPPLIES,
                        Map.of(Country.THA, 1.0)));
        assertThat(COMPLETE.msel().get(2).effects().get(1).tip().orElseThrow().grade())
                .isEqualTo(Grade.parse("B2"));
    }

    @Test
    void whatIsLeftOutIsAbsentOrEmpty() {
        Scenario small = ScenarioReader.read("small.yaml", Fixture.resource("small.yaml"));
        assertThat(small.background()).isEmpty();
        assertThat(small.innocentPremises()).isEmpty();
        assertThat(small.protectors()).isEmpty();
        assertThat(small.msel().get(0).to()).isEmpty();
    }

    @Test
    void wordsThatYamlWouldTurnIntoSomethingElseStayText() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8);
        for (String word :
                List.of("no", "yes", "on", "010", "1e3", "0x1F", "2025", "12:30", "2025-01-21", "1_000", "true")) {
            Scenario scenario = ScenarioReader.read(
                    "it",
                    text.replace("title: A small scenario", "title: " + word).getBytes(UTF_8));
            assertThat(scenario.title().in("en")).isEqualTo(word);
        }
    }

    @Test
    void momentsReadBackAsTheyAreShown() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8);
        for (String moment : List.of("D+0 09:00", "D+1 00:00", "D+3 13:05", "D+13 23:59")) {
            Scenario scenario = ScenarioReader.read(
                    "it", text.replace("at: D+1 13:00", "at: " + moment).getBytes(UTF_8));
            assertThat(scenario.msel().get(0).at()).map(Moment::text).contains(moment);
        }
    }

    @Test
    void anOddMinuteOfStartexMovesNoLimit() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8).replace("09:00 +07:00", "09:20 +07:00");
        assertThat(codes(text.replace("before: D+10", "before: D+14 09:20"))).isEmpty();
        assertThat(codes(text.replace("before: D+10", "before: D+14 09:21"))).containsExactly(Code.AFTER_ENDEX);
        assertThat(codes(text.replace("at: D+1 13:00", "at: D+14 09:19"))).isEmpty();
        assertThat(codes(text.replace("at: D+1 13:00", "at: D+14 09:20"))).containsExactly(Code.AFTER_ENDEX);
        assertThat(codes(text.replace("at: D+1 13:00", "at: D+0 09:20"))).isEmpty();
        assertThat(codes(text.replace("at: D+1 13:00", "at: D+0 09:19"))).containsExactly(Code.AFTER_ENDEX);
    }

    private static List<Code> codes(String text) {
        return ScenarioReader.problems("it", text.getBytes(UTF_8)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void jsonIsReadTheSameWay() {
        String json = ScenarioWriter.toJson(COMPLETE);
        assertThat(ScenarioReader.read("it", json.getBytes(UTF_8))).isEqualTo(COMPLETE);
        assertThat(ScenarioReader.read("it", json.replace("  ", "\t").getBytes(UTF_8)))
                .isEqualTo(COMPLETE);
        assertThat(ScenarioReader.read("it", json.replaceAll("\\s*\n\\s*", "").getBytes(UTF_8)))
                .isEqualTo(COMPLETE);
        assertThat(ScenarioReader.read(
                                "it",
                                json.replace("Everything once", "\\u0045verything \\ud83d\\udea4 \\/")
                                        .getBytes(UTF_8))
                        .title()
                        .in("en"))
                .isEqualTo("Everything \ud83d\udea4 /");
    }

    @Test
    void aReadingKnowsItsTextAndHash() throws Exception {
        Path file = Path.of(ScenarioReaderTest.class.getResource("small.yaml").toURI());
        Reading reading = ScenarioReader.reading(file);
        assertThat(reading.text()).startsWith("scenario: small");
        assertThat(reading.sha256()).matches("[0-9a-f]{64}");
        assertThat(reading.scenario()).isEqualTo(ScenarioReader.read(file));
        assertThat(ScenarioReader.reading("it", "\uFEFF".concat(reading.text()).getBytes(UTF_8))
                        .sha256())
                .isNotEqualTo(reading.sha256());
    }

    @Test
    void placesMayLieAnywhereOnTheMapWhenNoTierIsGiven() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8)
                .replace(", tier: 1", "")
                .replace("at: mae_sot", "at: ranong");
        assertThat(ScenarioReader.read("it", text.getBytes(UTF_8))
                        .units()
                        .get(0)
                        .at())
                .isEqualTo(new PlaceId("ranong"));
        assertThat(ScenarioReader.read("it", text.getBytes(UTF_8)).region().tier())
                .isEqualTo(Optional.empty());
    }
}
