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

    /** How far one agency trusts another, kept up to date. */
    final class Level {
        private final Pair pair;
        private double now = initial;
        private double recorded = initial;

        private Level(Pair pair) {
            this.pair = pair;
        }

        /** By now, 0 to 1. */
        double now() {
            return now;
        }

        /** Something happened that moves it: part of the way to 1 if good, part of the way to 0 if bad. */
        void move(TrustReason reason, long cause) {
            double change = changes.getOrDefault(reason, 0.0);
            now += change > 0 ? change * (1 - now) : change * now;
            if (change != 0 && Math.abs(now - recorded) >= step) {
                recorded = now;
                world.record(
                        null,
                        Audience.of(pair.agency()),
                        cause,
                        new Happening.TrustChanged(pair.agency(), pair.partner(), now, reason));
            }
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
        return level(agency, partner).now();
    }

    /** The same, kept up to date. */
    Level level(AgencyId agency, AgencyId partner) {
        return levels.computeIfAbsent(new Pair(agency, partner), Level::new);
    }

    /** Something happened that moves an agency's trust: part of the way to 1 if good, part of the way to 0 if bad. */
    void move(AgencyId agency, AgencyId partner, TrustReason reason, long cause) {
        level(agency, partner).move(reason, cause);
    }
}
