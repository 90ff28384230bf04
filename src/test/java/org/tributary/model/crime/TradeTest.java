package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.intelligence.Intake;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Ways;

/**
 * Goal: danger makes loads smaller and more numerous but not less, and what is lost is sent again.
 *
 * <p>Method: a trade alone in the world, with and without fear; the flagship with and without replacement.
 */
class TradeTest {
    private static final PlaceId FROM = new PlaceId("kengtung");
    private static final PlaceId TO = new PlaceId("bangkok");
    private static final double DAYS = 300;

    private record Sent(double amount, int loads) {
        double size() {
            return amount / loads;
        }
    }

    @Test
    void dangerMakesLoadsSmallerAndMoreNumerousAndKeepsTheAmount() {
        Sent calm = sent(0.8, 0, Goods.TABLETS);
        Sent afraid = sent(0.8, 0.5, Goods.TABLETS);
        assertThat(afraid.size()).isLessThan(0.75 * calm.size());
        assertThat(afraid.loads()).isGreaterThan(calm.loads());
        assertThat(afraid.amount()).isCloseTo(calm.amount(), within(0.05 * calm.amount()));
    }

    @Test
    void withoutSplittingDangerChangesNoSize() {
        Sent calm = sent(0, 0, Goods.TABLETS);
        Sent afraid = sent(0, 0.5, Goods.TABLETS);
        assertThat(afraid.size()).isCloseTo(calm.size(), within(0.05 * calm.size()));
    }

    @Test
    void personsAndPiecesStayWhole() {
        for (Goods goods : List.of(Goods.PERSONS, Goods.WEAPONS, Goods.FUGITIVES)) {
            var world = play(0.8, 0.6, goods);
            assertThat(world.all(Happening.LoadDeparted.class))
                    .isNotEmpty()
                    .allSatisfy(load -> assertThat(load.amount())
                            .isEqualTo(Math.rint(load.amount()))
                            .isPositive());
        }
    }

    @Test
    void whatIsLostIsSentAgainBecauseItWasLost() {
        List<Event> log = Plays.events(Plays.under("alone", "moei-squeeze"), 1);
        var seizures = new HashSet<Long>();
        for (Event event : log) {
            if (event.what() instanceof Happening.LoadSeized seized
                    && seized.goods().isDrug()) {
                seizures.add(event.sequence());
            }
        }
        assertThat(log.stream()
                        .filter(event -> event.what() instanceof Happening.LoadDeparted)
                        .filter(event -> event.cause() != 0))
                .isNotEmpty()
                .allMatch(event -> seizures.contains(event.cause()));
    }

    /** The planted fault: a supply that cannot grow. */
    @Test
    void withoutReplacementNothingIsSentAgainAndPricesRise() {
        double elastic = 0;
        double stiff = 0;
        for (int seed = 1; seed <= 4; seed++) {
            elastic += pricesAtEndex(Map.of(), seed);
            stiff += pricesAtEndex(Map.of("trade.replacement", 0.0), seed);
        }
        System.out.printf("price over base at ENDEX: %.3f with replacement, %.3f without%n", elastic / 4, stiff / 4);
        assertThat(stiff).isGreaterThan(1.05 * elastic);
    }

    private static double pricesAtEndex(Map<String, Double> parameters, long seed) {
        var scenario = Scenarios.with(Plays.shipped("moei-squeeze"), parameters);
        var last = new LinkedHashMap<String, Double>();
        for (Event event : Plays.events(Plays.under("alone", scenario), seed)) {
            if (event.what() instanceof Happening.PriceChanged price) {
                last.put(price.goods() + "/" + price.country(), price.usd() / price.base_usd());
            } else if (event.what() instanceof Happening.LoadDeparted && parameters.containsKey("trade.replacement")) {
                assertThat(event.cause()).as("nothing is sent again").isZero();
            }
        }
        return last.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static Sent sent(double splitting, double risk, Goods goods) {
        var world = play(splitting, risk, goods);
        var loads = world.all(Happening.LoadDeparted.class).toList();
        return new Sent(
                loads.stream().mapToDouble(Happening.LoadDeparted::amount).sum(), loads.size());
    }

    /** A trade in a world where nobody searches, of a syndicate that holds every crossing equally dangerous. */
    private static SmallWorld play(double splitting, double risk, Goods goods) {
        var world = SmallWorld.large(3, Map.of("trade.splitting", splitting, "route.learning", risk));
        var syndicate = new Syndicate(world.world(), new SyndicateId("hill-traders"));
        var crossings = new LinkedHashMap<PlaceId, Crossing>();
        for (var place : world.world().region().places()) {
            crossings.put(place.id(), new Crossing(world.world(), place));
            if (place.isCrossing() && risk > 0) {
                for (double hour = 0; hour < 24 * DAYS; hour += 8) {
                    world.at(hour, () -> syndicate.lostAt(place.id()));
                }
            }
        }
        var routes = new Ways(world.world().region()).loads();
        var roads = new Roads(world.world(), new Intake(), Gangs.borders(world, crossings), routes);
        var plan = new org.tributary.scenario.Syndicate.Trade(
                goods, Map.of(FROM, 1.0), Map.of(TO, 1.0), 10, new Amount(20, ""));
        var markets = new Markets(world.world(), List.of(), Trade.MEAN_SIZE);
        new Trade(world.world(), syndicate, roads, markets, plan, "load-01").begin();
        return world.playUntil(24 * DAYS);
    }
}
