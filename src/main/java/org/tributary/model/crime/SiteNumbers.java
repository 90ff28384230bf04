package org.tributary.model.crime;

import org.tributary.model.clockwork.World;
import org.tributary.quantity.SiteKind;

/**
 * The numbers that rule a site of one kind.
 *
 * @param heldShare of those who are brought there, 0 to 1
 * @param takings what one worker takes in a day, in US dollars
 * @param protection the share of the takings that goes to an armed group that holds the ground, 0 to 1
 * @param reserve_days for how many days' takings its syndicate has money at STARTEX
 */
record SiteNumbers(
        double heldShare,
        double takings,
        double protection,
        double reserve_days,
        double emptying_h,
        double stayAway_h,
        double relocates,
        double fledReturn,
        double smallest,
        double learning,
        double flight) {

    static SiteNumbers of(World world, SiteKind kind) {
        return new SiteNumbers(
                heldShare(world, kind),
                takings(world, kind),
                world.parameter("protection.share"),
                world.parameter("syndicate.reserve"),
                world.parameter("warning.emptying"),
                world.parameter("warning.stay-away"),
                world.parameter("warning.relocate"),
                world.parameter("site.fled-return"),
                world.parameter("site.smallest"),
                world.parameter("route.learning"),
                world.parameter("handover.flight"));
    }

    /** Which share is held in a site of a kind, if the scenario does not say. */
    static double heldShare(World world, SiteKind kind) {
        return world.parameter(kind == SiteKind.COMPOUND ? "site.held" : "site.held-elsewhere");
    }

    private static double takings(World world, SiteKind kind) {
        return switch (kind) {
            case COMPOUND -> world.parameter("site.takings");
            case CASINO -> world.parameter("casino.takings");
            case LABORATORY, PRESS, STASH, MULE_OFFICE -> 0;
        };
    }
}
