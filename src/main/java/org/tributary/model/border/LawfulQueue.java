package org.tributary.model.border;

import org.tributary.model.clockwork.World;

/**
 * The queue of lawful travellers on one side of a crossing, as a fluid. In the rush more come than on average, in the
 * rest of the day fewer; what cannot be served at once waits. Nobody waits longer than {@code crossing.patience}.
 */
final class LawfulQueue {
    private static final double DAY_H = 24;

    private final double traffic;
    private final double usual_h;
    private final double passing_h;
    private final double inspection_h;
    private final double officer_h;
    private final double busy;
    private final double rush;
    private final double rush_h;
    private final double patience_h;

    /** The queue of so many travellers a day, staffed for this share of inspections. */
    LawfulQueue(World world, double traffic, double share) {
        this.traffic = traffic;
        this.passing_h = world.parameter("crossing.passing-time");
        this.inspection_h = world.parameter("crossing.inspection-time");
        this.officer_h = world.parameter("crossing.per-officer") * inspection_h;
        this.busy = world.parameter("crossing.busy");
        this.rush = world.parameter("crossing.rush");
        this.rush_h = world.parameter("crossing.rush-hours");
        this.patience_h = world.parameter("crossing.patience");
        this.usual_h = traffic * (passing_h + share * inspection_h) / busy;
    }

    /** Person-hours of waiting a day if this share is inspected and so many officers help. */
    double waiting_h(double share, int officers) {
        if (traffic <= 0) {
            return 0;
        }
        double work_h = traffic * (passing_h + share * inspection_h);
        double served = traffic * (usual_h + officers * officer_h) / work_h;
        double most_h = traffic * patience_h;
        double growth = rush * traffic - served;
        if (growth <= 0) {
            return 0;
        }
        double longest = growth * rush_h / DAY_H;
        double quiet = traffic * Math.max(0, DAY_H - rush * rush_h) / (DAY_H - rush_h);
        double drain_h = served > quiet ? longest * DAY_H / (served - quiet) : Double.POSITIVE_INFINITY;
        // a queue that is still there when the next rush begins grows until people turn back
        return drain_h > DAY_H - rush_h ? most_h : Math.min(most_h, longest * (rush_h + drain_h) / 2);
    }
}
