package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.scenario.Syndicate;

/** The markets for drugs, one for each kind and country to which any trade sends them. */
final class Markets {
    private final World world;
    private final Map<Goods, Map<Country, Market>> markets = new EnumMap<>(Goods.class);
    private final List<Market> inOrder = new ArrayList<>();

    /** Markets of a scenario's trades; what they plan to send is what is wanted. */
    Markets(World world, Iterable<Syndicate> syndicates, double meanSize) {
        this.world = world;
        for (Syndicate syndicate : syndicates) {
            for (Syndicate.Trade trade : syndicate.trades()) {
                if (trade.goods().isDrug()) {
                    want(trade, meanSize);
                }
            }
        }
    }

    private void want(Syndicate.Trade trade, double meanSize) {
        double sum =
                trade.to().values().stream().mapToDouble(Double::doubleValue).sum();
        double perWeek = trade.perWeek() * trade.load().value() * meanSize;
        trade.to()
                .forEach((place, weight) -> market(
                                trade.goods(), world.region().place(place).country())
                        .want(perWeek * weight / sum));
    }

    private Market market(Goods goods, Country country) {
        return markets.computeIfAbsent(goods, none -> new EnumMap<>(Country.class))
                .computeIfAbsent(country, none -> {
                    var made = new Market(world, goods, country, world.parameter("value." + goods.word()));
                    inOrder.add(made);
                    return made;
                });
    }

    /** The market at a place, or null if these goods are not sold there. */
    @Nullable
    Market at(Goods goods, PlaceId place) {
        return markets.getOrDefault(goods, Collections.emptyMap())
                .get(world.region().place(place).country());
    }

    /** States every price at ENDEX. */
    void settle(long cause) {
        inOrder.forEach(market -> market.tell(cause));
    }
}
