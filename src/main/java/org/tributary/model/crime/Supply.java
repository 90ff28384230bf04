package org.tributary.model.crime;

import org.tributary.model.clockwork.World;

/**
 * What a cut of power, fuel and connections leaves of the output of a place. The loss grows exponentially to its depth in
 * the time of the fall; from then on generators and satellite dishes give part of it back, exponentially too. Immutable.
 *
 * <p>Source of depth and fall: power use in the areas cut off fell by 40 % in two weeks, February 2025 (The Nation).
 */
final class Supply {
    /** The fall is all but over after so many time constants. */
    private static final double CONSTANTS = 3;

    private final double cut_h;
    private final double fall_h;
    private final double tau_h;
    private final double limit;
    private final double depth;
    private final double lasting;
    private final double replacing_h;

    private Supply(double cut_h, double fall_h, double depth, double lasting, double replacing_h) {
        this.cut_h = cut_h;
        this.fall_h = fall_h;
        this.tau_h = fall_h / CONSTANTS;
        this.depth = depth;
        this.limit = depth / -StrictMath.expm1(-CONSTANTS);
        this.lasting = lasting;
        this.replacing_h = replacing_h;
    }

    /** A cut that begins now. */
    static Supply cut(World world) {
        double depth = world.parameter("utilities.depth");
        return new Supply(
                world.now_h(),
                world.parameter("utilities.fall"),
                depth,
                depth * (1 - world.parameter("utilities.replaced")),
                world.parameter("utilities.replacing"));
    }

    /** The share of full output at a time, 0 to 1. */
    double at(double at_h) {
        double since_h = at_h - cut_h;
        if (since_h <= 0) {
            return 1;
        }
        return since_h < fall_h
                ? 1 + limit * StrictMath.expm1(-since_h / tau_h)
                : 1 - lasting - (depth - lasting) * StrictMath.exp(-(since_h - fall_h) / replacing_h);
    }

    /** Hours at full output that the time between two moments is worth. */
    double hours(double from_h, double to_h) {
        return to_h - from_h - (lost_h(to_h) - lost_h(from_h));
    }

    /** Hours lost from the cut to a time: the integral of what is missing. */
    private double lost_h(double at_h) {
        double since_h = Math.max(0, at_h - cut_h);
        double falling_h = Math.min(since_h, fall_h);
        double lost_h = limit * (falling_h + tau_h * StrictMath.expm1(-falling_h / tau_h));
        double later_h = since_h - falling_h;
        return lost_h + lasting * later_h - (depth - lasting) * replacing_h * StrictMath.expm1(-later_h / replacing_h);
    }
}
