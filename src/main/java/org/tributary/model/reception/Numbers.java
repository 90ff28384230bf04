package org.tributary.model.reception;

import org.tributary.chance.LogNormal;
import org.tributary.model.clockwork.World;

/** The numbers of reception, read once. */
record Numbers(
        double admits,
        double reserve,
        double teams,
        double perTeam,
        int batch,
        LogNormal screening,
        LogNormal sharedScreening,
        double suspects,
        double victimsMistaken,
        double suspectsMistaken,
        double ownErrors,
        double guess,
        double mostPerTeam,
        LogNormal identity,
        LogNormal embassy,
        LogNormal gateSetup,
        LogNormal flightSetup,
        int gateADay,
        int seats,
        int pickUp,
        double escape) {

    static Numbers of(World world) {
        return new Numbers(
                world.parameter("reception.admits"),
                world.parameter("reception.reserve"),
                world.parameter("screening.teams"),
                world.parameter("screening.per-team"),
                (int) world.parameter("screening.batch"),
                law(world, "screening.delay"),
                law(world, "screening.shared-delay"),
                world.parameter("screening.suspects"),
                world.parameter("screening.victims-mistaken"),
                world.parameter("screening.suspects-mistaken"),
                world.parameter("screening.own-errors"),
                world.parameter("screening.guess"),
                world.parameter("screening.most-per-team"),
                law(world, "identity.delay"),
                law(world, "identity.embassy-delay"),
                law(world, "repatriation.gate-delay"),
                law(world, "repatriation.flight-delay"),
                (int) world.parameter("repatriation.gate-a-day"),
                (int) world.parameter("repatriation.seats"),
                (int) world.parameter("repatriation.pick-up"),
                world.parameter("reception.escape") / 24);
    }

    private static LogNormal law(World world, String name) {
        return LogNormal.of(
                world.parameter(name + "-median"), world.parameter(name + "-p95"), world.parameter(name + "-min"));
    }
}
