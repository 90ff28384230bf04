package org.tributary.model.network;

import org.tributary.chance.LogNormal;
import org.tributary.model.clockwork.World;

/** The numbers that members live by. Read once a run. */
record Terms(
        LogNormal recovery_h,
        double inheritance,
        double chainWeight,
        double step,
        double quiet_h,
        double cost,
        double tieShift,
        double seizureArrest,
        double raidArrest,
        double names,
        double flees,
        double evasion,
        double leaderless,
        double splitShare,
        double tiesEach,
        double security) {

    static Terms of(World world) {
        return new Terms(
                LogNormal.of(world.parameter("member.recovery-median"), world.parameter("member.recovery-p95"), 0),
                world.parameter("member.inheritance"),
                world.parameter("member.chain-weight"),
                world.parameter("security.step"),
                world.parameter("security.quiet"),
                world.parameter("security.cost"),
                world.parameter("security.tie-shift"),
                world.parameter("arrest.at-seizure"),
                world.parameter("arrest.at-raid"),
                world.parameter("arrest.names"),
                world.parameter("member.flees"),
                world.parameter("arrest.evasion"),
                world.parameter("member.leaderless"),
                world.parameter("syndicate.split"),
                world.parameter("member.ties"),
                world.parameter("security.at-startex"));
    }
}
