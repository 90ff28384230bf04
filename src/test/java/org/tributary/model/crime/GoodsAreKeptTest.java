package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.chance.Draws;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/**
 * Goal: goods neither appear nor vanish but by an event that says so.
 *
 * <p>Method: random trades, with and without laboratories, under random parameters and doctrines; the log alone is asked.
 */
class GoodsAreKeptTest {
    private static final List<String> HILLS = List.of("kengtung", "tachileik", "pangkham", "mong_la");
    private static final List<String> CITIES = List.of("bangkok", "vientiane", "kunming", "chiang_mai");

    private record Play(Scenario scenario, String doctrine, long seed) {
        @Override
        public String toString() {
            return doctrine + " " + seed + " " + scenario.syndicates() + scenario.parameters();
        }
    }

    @Test
    void whatSetOutWasSeizedOrDeliveredOrIsOnItsWay() {
        var moved = new EnumMap<Goods, Double>(Goods.class);
        ForAll.cases("goods are kept", 25, GoodsAreKeptTest::any, play -> {
            List<Event> log = Plays.events(Plays.under(play.doctrine(), play.scenario()), play.seed());
            check(log);
            for (Event event : log) {
                if (event.what() instanceof Happening.LoadDeparted load) {
                    moved.merge(load.goods(), load.amount(), Double::sum);
                }
            }
        });
        assertThat(moved.keySet()).as("too little moved to prove anything").hasSizeGreaterThanOrEqualTo(5);
    }

    private static void check(List<Event> log) {
        Map<SubjectId, Double> onTheWay = new LinkedHashMap<>();
        Map<String, Double> stock = new HashMap<>();
        var first = new HashMap<String, Double>();
        for (Event event : log) {
            if (event.what() instanceof Happening.LoadDeparted load) {
                assertThat(onTheWay.put(load.subject(), load.amount()))
                        .as("sets out once")
                        .isNull();
                String key = load.syndicate() + "/" + load.goods() + "/" + event.place();
                stock.computeIfPresent(key, (k, kg) -> kg - load.amount());
            } else if (event.what() instanceof Happening.LoadSeized load) {
                assertThat(onTheWay.remove(load.subject())).isEqualTo(load.amount());
            } else if (event.what() instanceof Happening.LoadDelivered load) {
                assertThat(onTheWay.remove(load.subject())).isEqualTo(load.amount());
            } else if (event.what() instanceof Happening.LoadUnderWay load) {
                assertThat(onTheWay.remove(load.subject())).isEqualTo(load.amount());
            } else if (event.what() instanceof Happening.DrugsMade made) {
                stock.merge(made.syndicate() + "/" + made.goods() + "/" + event.place(), made.kg(), Double::sum);
            } else if (event.what() instanceof Happening.StockStated stated) {
                String key = stated.syndicate() + "/" + stated.goods() + "/" + event.place();
                if (first.putIfAbsent(key, stated.kg()) == null) {
                    stock.put(key, stated.kg());
                } else {
                    assertThat(stated.kg()).as(key).isCloseTo(stock.getOrDefault(key, 0.0), within(1e-6));
                }
            }
        }
        assertThat(onTheWay).as("vanished").isEmpty();
    }

    private static Play any(Draws draws) {
        var trades = new ArrayList<Syndicate.Trade>();
        for (int i = 0; i <= draws.below(3); i++) {
            Goods goods = one(draws, List.of(Goods.values()));
            boolean up = goods == Goods.PRECURSORS;
            var from = Map.of(new PlaceId(one(draws, up ? CITIES : HILLS)), 1.0);
            var to = Map.of(new PlaceId(one(draws, up ? HILLS : CITIES)), 1.0);
            trades.add(new Syndicate.Trade(goods, from, to, 1 + draws.below(20), new Amount(1 + draws.below(50), "")));
        }
        var plants = new ArrayList<Syndicate.Plant>();
        for (String hill : HILLS) {
            if (draws.happens(0.5)) {
                plants.add(new Syndicate.Plant(
                        new PlaceId(hill),
                        draws.happens(0.5) ? Goods.TABLETS : Goods.CRYSTAL,
                        new Amount(10 + draws.below(100), "kg"),
                        new Amount(draws.below(300), "kg"),
                        Optional.of(new Amount(draws.below(40), "kg"))));
            }
        }
        var syndicate = new Syndicate(Optional.empty(), Optional.empty(), trades, Map.of(), plants);
        var base = Scenarios.withoutCrime(Scenarios.ofRounds(Plays.shipped("moei-squeeze"), 3));
        var changes = Map.of(
                "trade.splitting", draws.uniform(),
                "trade.replacement", 1.5 * draws.uniform(),
                "crossing.inspected", draws.uniform());
        Scenario scenario = Scenarios.with(Scenarios.with(base, new SyndicateId("hill-traders"), syndicate), changes);
        return new Play(scenario, draws.happens(0.5) ? "alone" : "centre", draws.below(1000));
    }

    private static <T> T one(Draws draws, List<T> list) {
        return list.get(draws.below(list.size()));
    }

    @Test
    void aLoadThatVanishesWouldBeSeen() {
        List<Event> log = Plays.events(Plays.under("alone", "moei-squeeze"), 1).stream()
                .filter(event -> !(event.what() instanceof Happening.LoadUnderWay))
                .toList();
        assertThatThrownBy(() -> check(log)).isInstanceOf(AssertionError.class);
    }
}
