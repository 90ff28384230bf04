package org.tributary.model.border;

import java.util.ArrayList;
import java.util.List;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;

/** Who may follow whom across which border, and how far: standing agreements, and leave given for some hours. */
public final class Pursuits {
    private final World world;
    private final List<Right> rights = new ArrayList<>();
    private final double catches;
    private final double reach_km;
    private final double grantedDepth_km;

    private record Right(Country of, Country into, double depth_km, double until_h) {}

    /** No country may follow into another yet. */
    public Pursuits(World world) {
        this.world = world;
        this.catches = world.parameter("pursuit.catch");
        this.reach_km = world.parameter("pursuit.reach");
        this.grantedDepth_km = world.parameter("pursuit.granted-depth");
    }

    /** Each of two countries may follow into the other from now on. */
    public void agree(Country one, Country other, double depth_km) {
        rights.add(new Right(one, other, depth_km, Double.POSITIVE_INFINITY));
        rights.add(new Right(other, one, depth_km, Double.POSITIVE_INFINITY));
    }

    /** A country lets another follow onto its ground for some hours. */
    public void grant(Country of, Country into, double hours) {
        rights.add(new Right(of, into, grantedDepth_km, world.now_h() + hours));
    }

    /** How far a country's units may follow into another now, in km; 0 if they may not. */
    public double depth_km(Country of, Country into) {
        double deepest = 0;
        for (Right right : rights) {
            if (right.of() == of && right.into() == into && world.now_h() <= right.until_h()) {
                deepest = Math.max(deepest, right.depth_km());
            }
        }
        return deepest;
    }

    /** The chance that a pursuit so deep catches what fled, 0 to 1. */
    public double catchProbability(double depth_km) {
        return catches * (1 - StrictMath.exp(-depth_km / reach_km));
    }
}
