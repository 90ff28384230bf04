package org.tributary.model.network;

import org.tributary.chance.Chance;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.SalesEnd;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.PlaceId;

/**
 * Selling in the street: what comes in and goes out a day, and the money kept for bad days. Between two changes money
 * flows evenly, so that each day's account is known without a step a day; it wakes when the money would run out.
 *
 * <p>Source of the setting: MADTOR (Manzi and Calderoni 2024); the numbers are a calibration to its concave curve.
 */
final class Dealing {
    private static final double HOURS_A_DAY = 24;

    private enum State {
        SELLING,
        WITHOUT_CHAIN,
        BROKE
    }

    private final World world;
    private final Members members;
    private final PlaceId at;
    private final double sales_usd;
    private final double reserve_usd;
    private final double costsWithSales;
    private final double fixedCosts;
    private final double leastFound;
    private final double mostFound;
    private final double arrestCost_usd;
    private final int index;
    private State state = State.SELLING;
    private double money_usd;
    private double taken_usd;
    private double perDay_usd;
    private double salesPerDay_usd;
    private double accounted_h;
    private double wakes_h = Double.POSITIVE_INFINITY;
    private long cause;
    private int there;

    /** Selling that begins with what the syndicate keeps for bad days. */
    Dealing(World world, Members members, PlaceId at, double sales_usd, double reserveDays) {
        this.world = world;
        this.members = members;
        this.at = at;
        this.sales_usd = sales_usd;
        this.costsWithSales = world.parameter("dealing.costs-with-sales");
        this.leastFound = world.parameter("dealing.least-found");
        this.mostFound = world.parameter("dealing.most-found");
        this.fixedCosts = world.parameter("dealing.fixed-costs");
        this.arrestCost_usd = world.parameter("dealing.arrest-cost") * sales_usd;
        var law = LogNormal.of(reserveDays, reserveDays * world.parameter("dealing.reserve-spread"), 0);
        long key = Chance.keyOf(members.syndicate().id());
        this.reserve_usd =
                sales_usd * world.chance().draws(Purpose.CAPITAL, key).logNormal(law);
        this.money_usd = reserve_usd;
        this.index = world.clockwork().newIndex();
        this.there = members.chains().there();
        members.whenChanged(this::feel);
    }

    /** Begins to sell. */
    void begin(long startex) {
        cause = startex;
        accounted_h = world.now_h();
        rate();
        plan();
    }

    /** What its members can do has changed. */
    private void feel(long changed) {
        if (state == State.BROKE) {
            return;
        }
        cause = changed;
        account();
        int now = members.chains().there();
        if (now < there) {
            money_usd -= (there - now) * arrestCost_usd;
        }
        there = now;
        rate();
        boolean sells = salesPerDay_usd > 0;
        if (state == State.SELLING && !sells) {
            state = State.WITHOUT_CHAIN;
            record(new Happening.SalesStopped(members.syndicate().id(), SalesEnd.NO_CHAIN));
        } else if (state == State.WITHOUT_CHAIN && sells) {
            state = State.SELLING;
            record(new Happening.SalesResumed(members.syndicate().id()));
        }
        plan();
    }

    /**
     * An operation searched the houses, and found a part of the money.
     *
     * @param draw how lucky it was, 0 to 1
     */
    void searched(double draw, long operation) {
        if (state != State.BROKE) {
            cause = operation;
            account();
            money_usd *= 1 - leastFound - (mostFound - leastFound) * draw;
            plan();
        }
    }

    /** What is above the reserve, its owners spend. */
    private void account() {
        double days = (world.now_h() - accounted_h) / HOURS_A_DAY;
        taken_usd += salesPerDay_usd * days;
        money_usd = Math.min(reserve_usd, money_usd + perDay_usd * days);
        accounted_h = world.now_h();
    }

    private void rate() {
        double efficiency = members.loadSize();
        salesPerDay_usd = sales_usd * members.work(Work.SELLING) * efficiency;
        perDay_usd = salesPerDay_usd * (1 - costsWithSales) - sales_usd * fixedCosts;
    }

    private void plan() {
        double empty_h = money_usd <= 0
                ? world.now_h()
                : perDay_usd < 0 ? world.now_h() - money_usd / perDay_usd * HOURS_A_DAY : Double.POSITIVE_INFINITY;
        if (empty_h >= wakes_h || empty_h > world.clockwork().endex_h()) {
            return;
        }
        wakes_h = empty_h;
        world.clockwork().at(empty_h, Phase.CRIME, index, () -> {
            if (wakes_h != empty_h || state == State.BROKE) {
                return Wake.EMPTY;
            }
            wakes_h = Double.POSITIVE_INFINITY;
            return runsOut() ? Wake.USED : Wake.EMPTY;
        });
    }

    /** Whether the money is gone; if things went better than planned, the next time is. */
    private boolean runsOut() {
        account();
        // a dollar is nothing: the time was found by dividing
        if (money_usd > 1) {
            plan();
            return false;
        }
        state = State.BROKE;
        salesPerDay_usd = 0;
        record(new Happening.SalesStopped(members.syndicate().id(), SalesEnd.NO_MONEY));
        members.dissolve();
        return true;
    }

    /** Records what was taken since STARTEX. */
    void settle(long endex) {
        if (state != State.BROKE) {
            account();
        }
        cause = endex;
        record(new Happening.SalesTaken(members.syndicate().id(), taken_usd));
    }

    private void record(Happening what) {
        world.record(at, Audience.EXCON, cause, what);
    }
}
