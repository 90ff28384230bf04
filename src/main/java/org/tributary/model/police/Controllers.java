package org.tributary.model.police;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tributary.chance.Draws;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Holders;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Protector.Willingness;

/**
 * Those who control the ground. A government's own police need nobody's consent; an armed group consents the more readily,
 * the more countries press it together and the less the sites still pay it.
 */
public final class Controllers {
    private final World world;
    private final Underworld underworld;
    private final Holders holders;
    private final Map<String, Map<Country, Double>> pressedUntil_h = new HashMap<>();
    private final Map<String, Double> usualRent_usd = new HashMap<>();
    private final Map<Willingness, Double> base = new EnumMap<>(Willingness.class);
    private final double perCountry;
    private final double perPayment;
    private final double lasts_h;
    private final double fearOfNew;

    /** The controllers of the ground, whoever they are. */
    public Controllers(World world, Underworld underworld) {
        this.world = world;
        this.underworld = underworld;
        this.holders = underworld.holders();
        for (Willingness willingness : Willingness.values()) {
            base.put(willingness, world.parameter("consent." + willingness.word()));
        }
        this.perCountry = world.parameter("consent.per-country");
        this.perPayment = world.parameter("consent.lost-payments");
        this.lasts_h = world.parameter("consent.pressure-lasts");
        this.fearOfNew = world.parameter("relocation.new-controller");
    }

    /** At STARTEX, when the sites are open: each takes note of what they pay it. */
    public void begin() {
        for (Site site : underworld.sites()) {
            if (needsConsent(site.place())) {
                usualRent_usd.merge(controllerOf(site.place()), site.rent_usd(), Double::sum);
            }
        }
    }

    /** Whether an armed group holds a place. */
    public boolean needsConsent(PlaceId place) {
        return holders.needsConsent(place);
    }

    /** The places that need consent; everybody knows them. */
    public Set<PlaceId> held() {
        return holders.held();
    }

    /** The id of whoever holds a place. */
    public String controllerOf(PlaceId place) {
        return holders.controllerOf(place);
    }

    /** A country presses whoever holds a place; gives the number of the event. */
    public long press(PlaceId place, Country country, AgencyId agency, long cause) {
        String controller = controllerOf(place);
        pressUntil(controller, country, world.now_h() + lasts_h);
        return world.record(
                place, Audience.of(agency), cause, new Happening.ControllerPressed(agency, country, controller));
    }

    /** A country that cuts the supply of a place presses whoever holds it, as long as the cut lasts. */
    public void feelCut(PlaceId place, Country country) {
        pressUntil(controllerOf(place), country, Double.POSITIVE_INFINITY);
    }

    private void pressUntil(String controller, Country country, double until_h) {
        pressedUntil_h
                .computeIfAbsent(controller, none -> new EnumMap<>(Country.class))
                .merge(country, until_h, Math::max);
    }

    /** How many countries press now; the one that asks counts always. */
    int pressing(PlaceId place, Country asking) {
        int count = 1;
        for (var press :
                pressedUntil_h.getOrDefault(controllerOf(place), Map.of()).entrySet()) {
            if (press.getKey() != asking && press.getValue() >= world.now_h()) {
                count++;
            }
        }
        return count;
    }

    /** How far whoever holds a place consents when so many countries press, 0 to 1. */
    double consent(PlaceId place, int countries) {
        double consent = base.getOrDefault(holders.willingnessAt(place), 0.0)
                + perCountry * (countries - 1)
                + perPayment * lostPayments(controllerOf(place));
        return Math.max(0, Math.min(1, consent));
    }

    /** Which share of what the sites paid at STARTEX they no longer pay, 0 to 1. */
    private double lostPayments(String controller) {
        double usual_usd = usualRent_usd.getOrDefault(controller, 0.0);
        if (usual_usd <= 0 || perPayment <= 0) {
            return 0;
        }
        double now_usd = 0;
        for (Site site : underworld.sites()) {
            if (controllerOf(site.place()).equals(controller)) {
                now_usd += site.rent_usd();
            }
        }
        return Math.max(0, 1 - now_usd / usual_usd);
    }

    /** Whether consent is given to a raid; a draw of fortune. */
    boolean consents(PlaceId place, int countries, Draws draws) {
        return draws.happens(consent(place, countries));
    }

    /** Somebody else holds a place from now on; the sites there do not know what to expect of him. */
    public void change(Protector next, long cause) {
        PlaceId place = next.place();
        String before = controllerOf(place);
        holders.change(next);
        world.record(
                place,
                Audience.ALL,
                cause,
                new Happening.ControlChanged(
                        before, controllerOf(place), next.willingness().word()));
        underworld.fear(place, fearOfNew);
    }
}
