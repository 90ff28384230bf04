package org.tributary._support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.model.border.Borders;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Deliveries;
import org.tributary.model.border.Pursuits;
import org.tributary.model.border.River;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Intake;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Ways;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** One syndicate with sites and no trades, in the places of first-steps. */
public final class Gangs {
    private Gangs() {}

    /** First-steps with one syndicate only, whose sites have 100 workers each, and nobody innocent. */
    public static Scenario scenario(Map<PlaceId, Integer> sites, List<Protector> protectors) {
        int count = sites.values().stream().mapToInt(Integer::intValue).sum();
        var scam = new Syndicate.Scam(
                new LinkedHashMap<>(sites),
                100 * count,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        var syndicate = withSites(scam);
        var base = Scenarios.withoutCrime(Plays.shipped("first-steps"));
        return Scenarios.withProtectors(Scenarios.with(base, new SyndicateId("ring"), syndicate), protectors);
    }

    /** The underworld of a scenario, open for business. */
    public static Underworld underworld(SmallWorld world, Scenario scenario) {
        var crossings = new LinkedHashMap<PlaceId, Crossing>();
        var bridge = world.world().region().place(SmallWorld.BRIDGE);
        crossings.put(bridge.id(), new Crossing(world.world(), bridge));
        var routes = new Ways(world.world().region()).loads();
        var underworld = new Underworld(world.world(), scenario, new Intake(), borders(world, crossings), routes);
        underworld.begin(0);
        return underworld;
    }

    /** These crossings, a river that nobody patrols, and no leave to follow anybody. */
    public static Borders borders(SmallWorld world, Map<PlaceId, Crossing> crossings) {
        return new Borders(
                crossings,
                new River(world.world(), List.of()),
                new Pursuits(world.world()),
                new Deliveries(world.world(), List.of()));
    }

    /** A syndicate with these sites and nothing else. */
    public static Syndicate withSites(Syndicate.Scam scam) {
        return new Syndicate(
                Optional.empty(),
                Optional.of(scam),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
