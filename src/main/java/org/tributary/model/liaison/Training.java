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
    private final Map<Pair<AgencyId>, Gap> ofAgencies = new HashMap<>();
    private final Map<Pair<Country>, Gap> ofCountries = new HashMap<>();
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

    /** A level at a time, in hours since STARTEX. */
    private record Gap(double level, double at_h) {}

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

    private <K extends Comparable<K>> void addAmong(List<K> members, double daysHeld, Map<Pair<K>, Gap> levels) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                add(levels, members.get(i), members.get(j), daysHeld);
            }
        }
    }

    private <K extends Comparable<K>> void add(Map<Pair<K>, Gap> levels, K one, K other, double daysHeld) {
        Pair<K> pair = Pair.of(one, other);
        double left = (1 - level(levels, pair)) * StrictMath.exp(-daysHeld / days);
        levels.put(pair, new Gap(1 - left, world.now_h()));
    }

    private <K extends Comparable<K>> double level(Map<Pair<K>, Gap> levels, Pair<K> pair) {
        Gap last = levels.get(pair);
        if (last == null) {
            return 0;
        }
        double passed_h = world.now_h() - last.at_h();
        return passed_h == 0 ? last.level() : last.level() * left(passed_h);
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
        add(ofAgencies, one, other, daysHeld);
    }

    /** Whether two agencies are of one country. */
    boolean isDomestic(AgencyId one, AgencyId other) {
        return countries.get(one) == countries.get(other);
    }

    /** How well two agencies have trained together, 0 to 1. */
    double level(AgencyId one, AgencyId other) {
        Country ofOne = countries.get(one);
        Country ofOther = countries.get(other);
        if (ofOne == null || ofOther == null) {
            return 0;
        }
        if (ofOne == ofOther) {
            return domestic;
        }
        double byCountries = ofCountries.isEmpty() ? 0 : level(ofCountries, Pair.of(ofOne, ofOther));
        double byAgencies = ofAgencies.isEmpty() ? 0 : level(ofAgencies, Pair.of(one, other));
        return 1 - (1 - byCountries) * (1 - byAgencies);
    }
}
