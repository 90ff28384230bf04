package org.tributary.model.crime;

import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Syndicate.Plant;

/**
 * A laboratory or press: makes drugs at an even pace as long as it has precursors, and keeps what is not sent yet. What
 * it made is worked out when somebody asks, so that it needs no wakes.
 */
final class Laboratory {
    private static final double HOURS_A_WEEK = 168;

    private final World world;
    private final SyndicateId syndicate;
    private final PlaceId place;
    private final Goods goods;
    private final double perHour_kg;
    private final double precursorsPerKg;
    private double precursors_kg;
    private double stock_kg;
    private double accounted_h;

    /** A laboratory with what the plan gives it at STARTEX. */
    Laboratory(World world, SyndicateId syndicate, Plant plan) {
        this.world = world;
        this.syndicate = syndicate;
        this.place = plan.at();
        this.goods = plan.makes();
        this.perHour_kg = plan.perWeek().value() / HOURS_A_WEEK;
        this.precursorsPerKg = world.parameter("laboratory.precursors." + goods.word());
        this.precursors_kg = plan.precursors().value();
        this.stock_kg = plan.stock().map(amount -> amount.value()).orElse(0.0);
    }

    /** Where it stands. */
    PlaceId place() {
        return place;
    }

    /** What it makes. */
    Goods goods() {
        return goods;
    }

    /** Precursors arrive. */
    void supply(double kg, long cause) {
        account(cause);
        precursors_kg += kg;
    }

    /** Gives as much of its stock as is wished and there, in kilograms. */
    double take(double wished_kg) {
        account(0);
        double taken = Math.min(stock_kg, wished_kg);
        stock_kg -= taken;
        return taken;
    }

    /** Takes back what could not be sent. */
    void putBack(double kg) {
        stock_kg += kg;
    }

    /** Records what was made since this was last done. */
    private void account(long cause) {
        double now_h = world.now_h();
        double made = Math.min(perHour_kg * (now_h - accounted_h), precursors_kg / precursorsPerKg);
        if (made > 0) {
            stock_kg += made;
            precursors_kg = Math.max(0, precursors_kg - made * precursorsPerKg);
            world.record(
                    place,
                    Audience.EXCON,
                    cause,
                    new Happening.DrugsMade(syndicate, goods, made, made * precursorsPerKg, accounted_h));
        }
        accounted_h = now_h;
    }

    /** States what it has, at STARTEX and at ENDEX. */
    void state(long cause) {
        account(cause);
        world.record(
                place, Audience.EXCON, cause, new Happening.StockStated(syndicate, goods, stock_kg, precursors_kg));
    }
}
