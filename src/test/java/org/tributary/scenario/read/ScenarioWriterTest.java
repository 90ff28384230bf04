package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.Moment;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.CrossingSetting;
import org.tributary.scenario.Gate;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

class ScenarioWriterTest {

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (String name : List.of("complete.yaml", "small.yaml")) {
            Scenario scenario = ScenarioReader.read(name, Fixture.resource(name));
            String json = ScenarioWriter.toJson(scenario);
            assertThat(ScenarioReader.read(name, json.getBytes(UTF_8))).isEqualTo(scenario);
            assertThat(ScenarioWriter.toJson(ScenarioReader.read(name, json.getBytes(UTF_8))))
                    .isEqualTo(json);
        }
    }

    @Test
    void anyNumberReadsBackToTheLastBit() {
        ForAll.cases("numbers in scenarios", 300, ScenarioWriterTest::anyNumbers, scenario -> {
            String json = ScenarioWriter.toJson(scenario);
            assertThat(ScenarioReader.read("it", json.getBytes(UTF_8))).isEqualTo(scenario);
        });
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        String json = ScenarioWriter.toJson(ScenarioReader.read("small.yaml", Fixture.resource("small.yaml")));
        assertThat(json)
                .doesNotContain("null", "[]", "{ }", "background", "headline", "1.0E")
                .contains("\"people-each\" : 40", "\"P\" : \"72 h\"")
                .endsWith("}\n");
    }

    private static Scenario anyNumbers(Draws draws) {
        Scenario base = ScenarioReader.read("small.yaml", Fixture.resource("small.yaml"));
        var ring = base.syndicates().entrySet().iterator().next();
        var crossing = new CrossingSetting(java.util.Optional.of(7), java.util.Optional.of(new Share(draws.uniform())));
        var scam = ring.getValue().scam().orElseThrow();
        var trade = new Syndicate.Trade(
                Goods.CASH,
                Map.of(),
                Map.of(new PlaceId("bangkok"), positive(draws, 1e8)),
                positive(draws, 1000),
                new Amount(positive(draws, 1e9), "usd"));
        var syndicate = new Syndicate(
                ring.getValue().name(),
                java.util.Optional.of(new Syndicate.Scam(
                        scam.sites(),
                        scam.workers(),
                        scam.held(),
                        Map.of(Country.LAO, positive(draws, 1e9)),
                        Map.of(Country.CHN, positive(draws, 1e9)),
                        scam.workersFrom(),
                        scam.kind(),
                        scam.capacity())),
                List.of(trade),
                Map.of(),
                List.of(),
                java.util.Optional.of(network(draws)),
                java.util.Optional.of(new Syndicate.Dealing(
                        new PlaceId("bangkok"),
                        new Amount(positive(draws, 1e9), "usd"),
                        java.util.Optional.of(positive(draws, 100)))));
        var fact = base.facts().values().iterator().next();
        var moment = new Moment(24 * (1 + draws.below(15)) + draws.below(1440) / 60.0);
        return new Scenario(
                base.scenario(),
                base.format(),
                base.title(),
                base.background(),
                base.brief(),
                base.region(),
                new org.tributary.scenario.Clock(
                        base.clock().startex(),
                        new org.tributary.scenario.Clock.Rounds(
                                60,
                                new Span(8 + positive(draws, 1000)),
                                java.util.Optional.empty(),
                                java.util.Optional.empty())),
                base.seats(),
                base.agencies(),
                base.units(),
                Map.of(ring.getKey(), syndicate),
                base.innocentPremises(),
                base.protectors(),
                Map.of(new PlaceId("x_moei_piers"), crossing),
                base.agreements(),
                base.decisions(),
                Map.of(
                        base.facts().keySet().iterator().next(),
                        new org.tributary.scenario.Fact(fact.about(), fact.neededBy(), moment)),
                base.msel(),
                base.objectives(),
                base.emptySeats(),
                Map.of("consent.low", new Amount(draws.uniform(), "share")),
                base.headline(),
                Map.of(new PlaceId("x_ruili_muse"), new Gate(draws.below(1000))),
                base.reception());
    }

    /** Between a billionth of the bound and the bound, every magnitude alike. */
    private static double positive(Draws draws, double bound) {
        return bound * StrictMath.pow(10, -9 * draws.uniform());
    }

    private static Syndicate.Network network(Draws draws) {
        return new Syndicate.Network(
                java.util.Optional.of(3),
                Map.of(org.tributary.quantity.Role.COURIER, 3),
                java.util.Optional.empty(),
                List.of("0-1", "1-2"),
                java.util.Optional.of(1 + draws.uniform()),
                Map.of(),
                java.util.Optional.of(org.tributary.network.Recovery.DISTANCE),
                java.util.Optional.of(new Share(draws.uniform())),
                java.util.Optional.of(draws.uniform()));
    }
}
