package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.SmallWorld;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;

/**
 * Goal: a price follows what arrives against what is wanted, and nothing else.
 *
 * <p>Method: 100 kg are wanted a week; loads arrive evenly, and the price at the end is compared with the formula.
 */
class MarketTest {
    private static final int WEEKS = 40;

    @Test
    void thePriceStaysWhereAsMuchArrivesAsIsWanted() {
        assertThat(priceWhereArrives(100, 0.5)).isCloseTo(1, within(0.02));
    }

    @Test
    void halfOfWhatIsWantedRaisesThePriceByTheRootOfTwo() {
        assertThat(priceWhereArrives(50, 0.5)).isCloseTo(Math.sqrt(2), within(0.03));
    }

    @Test
    void moreThanIsWantedLowersIt() {
        assertThat(priceWhereArrives(200, 0.5)).isCloseTo(Math.sqrt(0.5), within(0.02));
    }

    @Test
    void aMarketThatFeelsNothingKeepsItsPrice() {
        assertThat(priceWhereArrives(50, 1e-12)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aPriceIsToldWhenItMovedByATenthAndNotOtherwise() {
        var world = world(0.5);
        var market = new Market(world.world(), Goods.TABLETS, Country.THA, 6000);
        market.want(100);
        for (int week = 1; week <= WEEKS; week++) {
            double amount = week <= WEEKS / 2 ? 100 : 25;
            world.at(168.0 * week, () -> market.arrive(amount, 0));
        }
        world.play();
        var told = world.all(Happening.PriceChanged.class).toList();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(price -> assertThat(price.base_usd()).isEqualTo(6000));
        assertThat(told.get(told.size() - 1).usd()).isGreaterThan(1.5 * 6000);
        double last = 6000;
        for (var price : told) {
            assertThat(Math.abs(price.usd() / last - 1)).isGreaterThanOrEqualTo(0.1);
            last = price.usd();
        }
    }

    private static double priceWhereArrives(double perWeek, double sensitivity) {
        var world = world(sensitivity);
        var market = new Market(world.world(), Goods.TABLETS, Country.THA, 6000);
        market.want(100);
        double[] price = new double[1];
        for (int day = 1; day <= 7 * WEEKS; day++) {
            world.at(24.0 * day, () -> market.arrive(perWeek / 7, 0));
        }
        world.at(168.0 * WEEKS + 1, () -> price[0] = market.price()).play();
        return price[0];
    }

    private static SmallWorld world(double sensitivity) {
        return SmallWorld.of(1, Map.of("market.sensitivity", sensitivity));
    }
}
