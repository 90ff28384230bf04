package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.chance.Draws;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;

/**
 * Where sites can stand, what they can do there, and which place a syndicate moves to: a logit on risk-adjusted rent and
 * distance.
 *
 * <p>Candidates are the special zones of the map, the places held by armed groups and those where the scenario has sites.
 */
public final class Grounds {
    private final World world;
    private final List<Place> candidates;
    private final Holders holders;
    private final Map<PlaceId, Double> output = new HashMap<>();
    private final Map<PlaceId, Supply> cuts = new HashMap<>();
    private final double spread;
    private final double per1000km;
    private final double reopening_h;
    private final double reopeningPerKm_h;

    /** The grounds of a scenario. */
    public Grounds(World world, Set<PlaceId> sitesAtStartex, Holders holders) {
        this.world = world;
        this.holders = holders;
        var places = new LinkedHashSet<Place>();
        for (Place place : world.region().places()) {
            boolean suits = place.kind() == PlaceKind.SPECIAL_ZONE
                    || holders.needsConsent(place.id())
                    || sitesAtStartex.contains(place.id());
            if (suits && !place.isCrossing()) {
                places.add(place);
            }
        }
        this.candidates = new ArrayList<>(places);
        this.spread = world.parameter("relocation.spread");
        this.per1000km = world.parameter("relocation.per-1000-km");
        this.reopening_h = world.parameter("site.reopening");
        this.reopeningPerKm_h = world.parameter("site.reopening-per-km");
    }

    /** Sites at a place take this share of their full output from now on. */
    void setOutput(PlaceId place, double factor) {
        output.put(place, factor);
    }

    /** The share of their full output that sites at a place take, 0 to 1. */
    double output(PlaceId place) {
        return output.getOrDefault(place, 1.0);
    }

    /** Power and supplies of a place are cut now; what substitutes give back comes later. */
    void cutSupply(PlaceId place) {
        cuts.put(place, Supply.cut(world));
    }

    /** Whether the supply of a place is cut. */
    boolean isCut(PlaceId place) {
        return cuts.containsKey(place);
    }

    /** The share of full output that the supply of a place allows now, 0 to 1. */
    double outputNow(PlaceId place) {
        Supply supply = cuts.get(place);
        return supply == null ? 1 : supply.at(world.now_h());
    }

    /** How many hours at full supply a place had between two times. */
    double hoursWorked(PlaceId place, double from_h, double to_h) {
        Supply supply = cuts.get(place);
        return supply == null ? to_h - from_h : supply.hours(from_h, to_h);
    }

    /** Whether an armed group protects what is at a place. */
    boolean isProtected(PlaceId place) {
        return holders.needsConsent(place);
    }

    /** The id of whoever holds a place. */
    String controllerOf(PlaceId place) {
        return holders.controllerOf(place);
    }

    /** The next place of a site that gives up the one it has; the old place is a candidate, at its risk. */
    PlaceId next(Syndicate syndicate, PlaceId from, Draws draws) {
        Place here = world.region().place(from);
        double[] weights = new double[candidates.size()];
        for (int i = 0; i < weights.length; i++) {
            Place place = candidates.get(i);
            double rent = output(place.id()) * outputNow(place.id()) * (1 - syndicate.risk(place.id()));
            double utility = rent - per1000km * here.distanceTo_km(place) / 1000;
            weights[i] = StrictMath.exp(utility / spread);
        }
        return candidates.get(draws.choice(weights)).id();
    }

    /** How long the move takes: days next door, months to another country. */
    double moving_h(PlaceId from, PlaceId to) {
        double distance_km =
                world.region().place(from).distanceTo_km(world.region().place(to));
        return reopening_h + reopeningPerKm_h * distance_km;
    }
}
