package org.tributary.model.border;

import org.tributary.model.clockwork.World;

/** When a crossing with a gate is open, by the clock on the wall: the same every day. */
final class OpeningHours {
    private static final double DAY_H = 24;

    private final double opens;
    private final double closes;
    private final double startex;

    /**
     * Opening hours by the parameters.
     *
     * @param startex the hour of the day at STARTEX
     */
    OpeningHours(World world, double startex) {
        this.opens = world.parameter("crossing.opens");
        this.closes = Math.max(opens, world.parameter("crossing.closes"));
        this.startex = startex;
    }

    /** Hours between the evening and the morning. */
    double night_h() {
        return DAY_H - (closes - opens);
    }

    /** How long who arrives at a time waits for the morning; 0 by day. */
    double wait_h(double at_h) {
        if (night_h() <= 0) {
            return 0;
        }
        double hour = (at_h + startex) % DAY_H;
        if (hour < opens) {
            return opens - hour;
        }
        return hour < closes ? 0 : DAY_H - hour + opens;
    }
}
