package org.tributary.model.police;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.chance.Draws;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Controller;
import org.tributary.region.Place;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Protector.Willingness;
import org.tributary.scenario.Scenario;

/**
 * Those who control the ground. A government's own police need nobody's consent; an armed group lets them in the more
 * readily, the more countries press it together.
 */
public final class Controllers {
    private final World world;
    private final Map<PlaceId, Protector> protectors = new HashMap<>();
    private final Map<String, Map<Country, Double>> pressed_h = new HashMap<>();
    private final Map<Willingness, Double> base = new EnumMap<>(Willingness.class);
    private final double perCountry;
    private final double lasts_h;

    /** The controllers of a scenario; where it says nothing, the map's own, of medium willingness. */
    public Controllers(World world, Scenario scenario) {
        this.world = world;
        scenario.protectors().forEach(protector -> protectors.put(protector.place(), protector));
        for (Willingness willingness : Willingness.values()) {
            base.put(willingness, world.parameter("consent." + willingness.word()));
        }
        this.perCountry = world.parameter("consent.per-country");
        this.lasts_h = world.parameter("consent.pressure-lasts");
    }

    /** Whether an armed group holds a place. */
    public boolean needsConsent(PlaceId place) {
        return protectors.containsKey(place)
                || world.region().place(place).controller().armedGroup();
    }

    /** The places that need consent; everybody knows them. */
    public Set<PlaceId> held() {
        var result = new TreeSet<PlaceId>();
        for (Place place : world.region().places()) {
            if (!place.isCrossing() && needsConsent(place.id())) {
                result.add(place.id());
            }
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(result));
    }

    /** The id of whoever holds a place. */
    public String controllerOf(PlaceId place) {
        Controller controller = world.region().place(place).controller();
        Protector protector = protectors.get(place);
        return protector == null ? controller.id() : protector.controller().orElse(controller.id());
    }

    /** A country presses whoever holds a place. */
    public void press(PlaceId place, Country country, AgencyId agency, long cause) {
        String controller = controllerOf(place);
        pressed_h.computeIfAbsent(controller, c -> new EnumMap<>(Country.class)).put(country, world.now_h());
        world.record(place, Audience.of(agency), cause, new Happening.ControllerPressed(agency, country, controller));
    }

    /** How many countries press now; the one that asks counts always. */
    int pressing(PlaceId place, Country asking) {
        var presses = pressed_h.getOrDefault(controllerOf(place), Map.of());
        int count = 1;
        for (var press : presses.entrySet()) {
            if (press.getKey() != asking && press.getValue() >= world.now_h() - lasts_h) {
                count++;
            }
        }
        return count;
    }

    /** Whether consent is given to a raid; a draw of fortune. */
    boolean consents(PlaceId place, int countries, Draws draws) {
        Protector protector = protectors.get(place);
        Willingness willingness = protector == null ? Willingness.MEDIUM : protector.willingness();
        double chance = base.getOrDefault(willingness, 0.0) + perCountry * (countries - 1);
        return draws.happens(Math.min(1, chance));
    }
}
