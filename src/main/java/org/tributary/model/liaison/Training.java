package org.tributary.model.liaison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.scenario.Agreements.JointTraining;
import org.tributary.scenario.Scenario;

/**
 * How well each two agencies have trained together: {@code 1 − exp(−days/d0)}, halved in {@code training.half-life}.
 * What two countries trained together counts for each two of their agencies.
 */
public final class Training {
    private final World world;
    private final Map<AgencyId, Country> countries = new HashMap<>();
    private final Map<Pair<AgencyId>, Held> ofAgencies = new HashMap<>();
    private final Map<Pair<Country>, Held> ofCountries = new HashMap<>();
    private final double days;
    private final double halfLife_h;
    private final double domestic;

    /** Two, in an order that does not depend on who is named first. */
    private record Pair<K extends Comparable<K>>(K one, K other) {
        static <K extends Comparable<K>> Pair<K> of(K a, K b) {
            return a.compareTo(b) <= 0 ? new Pair<>(a, b) : new Pair<>(b, a);
        }
    }

    private double lastPassed_h;
    private double lastLeft = 1;

    /** What a pair was trained up to, and when, in hours since STARTEX. */
    private final class Held {
        private double level;
        private double at_h;

        double now() {
            double passed_h = world.now_h() - at_h;
            return level == 0 || passed_h == 0 ? level : level * left(passed_h);
        }

        void add(double daysHeld) {
            level = 1 - (1 - now()) * StrictMath.exp(-daysHeld / days);
            at_h = world.now_h();
        }
    }

    /** How well two agencies have trained together, kept up to date. */
    @FunctionalInterface
    interface Level {
        /** By now, 0 to 1. */
        double now();
    }

    /** What was trained before STARTEX. */
    public Training(World world, List<AgencyEntry> directory, Scenario scenario) {
        this.world = world;
        this.days = world.parameter("training.days");
        this.halfLife_h = world.parameter("training.half-life");
        this.domestic = world.parameter("training.domestic");
        directory.forEach(entry -> countries.put(entry.id(), entry.country()));
        for (JointTraining past : scenario.agreements().jointTrainingDays()) {
            addAmong(past.between(), past.days(), ofCountries);
            addAmong(past.agencies(), past.days(), ofAgencies);
        }
    }

    private <K extends Comparable<K>> void addAmong(List<K> members, double daysHeld, Map<Pair<K>, Held> levels) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                held(levels, Pair.of(members.get(i), members.get(j))).add(daysHeld);
            }
        }
    }

    private <K> Held held(Map<K, Held> levels, K pair) {
        return levels.computeIfAbsent(pair, untrained -> new Held());
    }

    /** What is left of a level after a time, 0 to 1; a meeting asks it of many pairs that trained at one time. */
    private double left(double passed_h) {
        if (passed_h != lastPassed_h) {
            lastPassed_h = passed_h;
            lastLeft = StrictMath.pow(0.5, passed_h / halfLife_h);
        }
        return lastLeft;
    }

    /** Two agencies have trained together for so many days. */
    void held(AgencyId one, AgencyId other, double daysHeld) {
        held(ofAgencies, Pair.of(one, other)).add(daysHeld);
    }

    /** Whether two agencies are of one country. */
    boolean isDomestic(AgencyId one, AgencyId other) {
        return countries.get(one) == countries.get(other);
    }

    /** How well two agencies have trained together, 0 to 1. */
    double level(AgencyId one, AgencyId other) {
        return of(one, other).now();
    }

    /** The same, kept up to date. */
    Level of(AgencyId one, AgencyId other) {
        Country ofOne = countries.get(one);
        Country ofOther = countries.get(other);
        if (ofOne == null || ofOther == null) {
            return () -> 0;
        }
        if (ofOne == ofOther) {
            return () -> domestic;
        }
        Held byCountries = held(ofCountries, Pair.of(ofOne, ofOther));
        Held byAgencies = held(ofAgencies, Pair.of(one, other));
        return () -> 1 - (1 - byCountries.now()) * (1 - byAgencies.now());
    }
}
