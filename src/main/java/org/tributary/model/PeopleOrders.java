package org.tributary.model;

import java.util.Locale;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Neighbours;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.police.Controllers;
import org.tributary.model.police.HandOvers;
import org.tributary.order.Order;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;

/** Answers the orders that act on sites from outside: pressure, cuts of supply, public deadlines. */
final class PeopleOrders {
    private final World world;
    private final Underworld underworld;
    private final Controllers controllers;
    private final HandOvers handOvers;

    PeopleOrders(World world, Underworld underworld, Controllers controllers, HandOvers handOvers) {
        this.world = world;
        this.underworld = underworld;
        this.controllers = controllers;
        this.handOvers = handOvers;
    }

    /** A country presses whoever holds a place; it was checked that it may. */
    void press(AgencyEntry agency, PlaceId place, long cause) {
        long pressed = controllers.press(place, agency.country(), agency.id(), cause);
        handOvers.pressed(place, agency.country(), pressed);
    }

    /** The answer to an order to cut the supply of a place. */
    Optional<String> cut(AgencyEntry agency, Order.CutUtilities order, long cause) {
        if (!agency.may(Power.UTILITIES)) {
            return Optional.of(agency.id() + " may not cut power and supplies");
        }
        var place = world.region().find(order.place());
        if (place.isEmpty()) {
            return Optional.of("there is no place " + order.place());
        }
        Country supplier = Neighbours.supplierOf(world.region(), place.get());
        if (supplier != agency.country()) {
            return Optional.of("%s gets its power and supplies from %s, not from %s"
                    .formatted(
                            order.place(),
                            supplier.englishName(),
                            agency.country().englishName()));
        }
        if (!underworld.cutSupply(order.place())) {
            return Optional.of("power and supplies of %s are cut already".formatted(order.place()));
        }
        world.record(order.place(), Audience.ALL, cause, new Happening.UtilitiesCut(agency.id(), agency.country()));
        controllers.feelCut(order.place(), agency.country());
        return Optional.empty();
    }

    /** The answer to an order to announce a deadline. */
    Optional<String> announce(AgencyEntry agency, Order.Announce order, long cause) {
        if (!agency.may(Power.PRESS)) {
            return Optional.of(agency.id() + " does not speak for its country");
        }
        if (world.region().find(order.place()).isEmpty()) {
            return Optional.of("there is no place " + order.place());
        }
        if (!(order.deadline_h() >= world.now_h())) {
            return Optional.of(
                    String.format(Locale.ROOT, "a deadline lies ahead, but hour %.1f is over", order.deadline_h()));
        }
        long announced = world.record(
                order.place(),
                Audience.ALL,
                cause,
                new Happening.DeadlineAnnounced(agency.id(), order.deadline_h(), order.text()));
        for (Site site : underworld.sites()) {
            if (site.place().equals(order.place())) {
                site.warnUntil(order.deadline_h(), WarningReason.ANNOUNCEMENT, announced);
            }
        }
        if (controllers.needsConsent(order.place())) {
            press(agency, order.place(), announced);
        }
        return Optional.empty();
    }
}
