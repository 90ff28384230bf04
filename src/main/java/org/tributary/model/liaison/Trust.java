package org.tributary.model.liaison;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.TrustReason;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;

/**
 * How far each agency trusts each other one, 0 to 1. It falls with leaks that it learns of and with requests that stay
 * without answer, and rises with answers and with leads that arrive.
 */
public final class Trust {
    private record Pair(AgencyId agency, AgencyId partner) {}

    private static final class Level {
        private double now;
        private double recorded;

        Level(double initial) {
            this.now = initial;
            this.recorded = initial;
        }
    }

    private final World world;
    private final Map<Pair, Level> levels = new HashMap<>();
    private final double initial;
    private final double step;
    private final Map<TrustReason, Double> changes = new EnumMap<>(TrustReason.class);

    /** Everybody trusts everybody alike. */
    public Trust(World world) {
        this.world = world;
        this.initial = world.parameter("trust.initial");
        this.step = world.parameter("trust.step");
        for (TrustReason reason : TrustReason.values()) {
            changes.put(reason, world.parameter("trust." + reason.word()));
        }
    }

    /** How far an agency trusts a partner, 0 to 1. */
    public double of(AgencyId agency, AgencyId partner) {
        Level level = levels.get(new Pair(agency, partner));
        return level == null ? initial : level.now;
    }

    /** Something happened that moves an agency's trust: part of the way to 1 if good, part of the way to 0 if bad. */
    void move(AgencyId agency, AgencyId partner, TrustReason reason, long cause) {
        double change = changes.getOrDefault(reason, 0.0);
        if (change == 0) {
            return;
        }
        Level level = levels.computeIfAbsent(new Pair(agency, partner), pair -> new Level(initial));
        level.now += change > 0 ? change * (1 - level.now) : change * level.now;
        if (Math.abs(level.now - level.recorded) >= step) {
            level.recorded = level.now;
            world.record(
                    null, Audience.of(agency), cause, new Happening.TrustChanged(agency, partner, level.now, reason));
        }
    }
}
