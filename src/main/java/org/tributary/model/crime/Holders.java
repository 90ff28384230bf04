package org.tributary.model.crime;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Controller;
import org.tributary.region.Place;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Protector.Willingness;
import org.tributary.scenario.Scenario;

/** Who holds the ground where, as it stands now: the map's own controllers, those of the scenario, and who came after. */
public final class Holders {
    private final World world;
    private final Map<PlaceId, Protector> protectors = new HashMap<>();

    /** Those of a scenario at STARTEX. */
    public Holders(World world, Scenario scenario) {
        this.world = world;
        scenario.protectors().forEach(protector -> protectors.put(protector.place(), protector));
    }

    /** Whether somebody other than a government's own police holds a place, so that his consent is needed. */
    public boolean needsConsent(PlaceId place) {
        return protectors.containsKey(place)
                || world.region().place(place).controller().armedGroup();
    }

    /** The places that need consent, in their order; everybody knows them. */
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

    /** How willing whoever holds a place is to give people up. */
    public Willingness willingnessAt(PlaceId place) {
        Protector protector = protectors.get(place);
        return protector == null ? Willingness.MEDIUM : protector.willingness();
    }

    /** Somebody else holds a place from now on. */
    public void change(Protector next) {
        protectors.put(next.place(), next);
    }
}
