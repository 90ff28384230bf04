package org.tributary.model.crime;

import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;

/**
 * Where one kind of drug is sold in one country. What arrives is held against what is wanted, and the price follows:
 * {@code price = base · (wanted ÷ supply)^sensitivity}, where supply is what arrived a week, with a memory that fades.
 *
 * <p>Source: our own; that prices need not rise while seizures do is seen (UNODC 2021 to 2024, tablets 300 to 20 baht).
 */
final class Market {
    private static final double HOURS_A_WEEK = 168;
    /** A price is told again when it moved by a tenth. */
    private static final double TOLD_AGAIN = 0.1;
    /** No price rises above this multiple of its base, however little arrives. Assumed. */
    private static final double HIGHEST = 5;

    private final World world;
    private final Goods goods;
    private final Country country;
    private final double base_usd;
    private final double sensitivity;
    private final double memory_h;
    private double wanted;
    private double supply;
    private double known_h = Double.NaN;
    private double told = 1;

    /** A market on which nothing is wanted yet. */
    Market(World world, Goods goods, Country country, double base_usd) {
        this.world = world;
        this.goods = goods;
        this.country = country;
        this.base_usd = base_usd;
        this.sensitivity = world.parameter("market.sensitivity");
        this.memory_h = world.parameter("market.memory");
    }

    /** So much more is wanted, and sent, each week. */
    void want(double perWeek) {
        wanted += perWeek;
        supply += perWeek;
    }

    /** A load arrives. */
    void arrive(double amount, long cause) {
        supply = supply() + amount * HOURS_A_WEEK / memory_h;
        known_h = world.now_h();
        double now = price();
        if (Math.abs(now - told) >= TOLD_AGAIN * told) {
            tell(cause);
        }
    }

    /** What arrives a week by what is remembered; nothing is forgotten before the first load is there. */
    private double supply() {
        return Double.isNaN(known_h) ? supply : supply * StrictMath.exp(-(world.now_h() - known_h) / memory_h);
    }

    /** The price now, as a multiple of the base price. */
    double price() {
        double scarcity = wanted / Math.max(supply(), wanted * 1e-6);
        return Math.min(HIGHEST, StrictMath.pow(scarcity, sensitivity));
    }

    /** States the price as it is. */
    void tell(long cause) {
        told = price();
        world.record(
                null, Audience.EXCON, cause, new Happening.PriceChanged(goods, country, base_usd * told, base_usd));
    }
}
