package org.tributary.model.police;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Syndicate;
import org.tributary.model.crime.Underworld;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.scenario.Scenario;

/**
 * Hand-overs that whoever holds the ground makes himself. While a country presses him, he rounds up part of its nationals
 * in the sites at a place, the more the more he consents, workers sooner than those in command; they leave through the
 * gates within reach, as many a day as each gate receives.
 */
public final class HandOvers {
    private final World world;
    private final Underworld underworld;
    private final Controllers controllers;
    private final List<Gate> gates = new ArrayList<>();
    private final Map<Pressed, RoundUps> roundUps = new HashMap<>();
    private final Numbers numbers;

    private record Pressed(PlaceId place, Country country) {}

    private record Numbers(
            double workers,
            double bosses,
            double interval_h,
            double answer_h,
            double lasts_h,
            double transport_h,
            double reach_km) {
        static Numbers of(World world) {
            double share = world.parameter("handover.share");
            return new Numbers(
                    share,
                    share * world.parameter("handover.bosses"),
                    world.parameter("handover.interval"),
                    world.parameter("consent.answer-time"),
                    world.parameter("consent.pressure-lasts"),
                    world.parameter("handover.transport"),
                    world.parameter("handover.reach"));
        }
    }

    /** The round-ups at one place for one country. */
    private static final class RoundUps {
        private final int index;
        private double until_h;
        private boolean due;
        private long cause;

        RoundUps(int index) {
            this.index = index;
        }
    }

    /** Hand-overs at the gates of a scenario; with none there are none. */
    public HandOvers(
            World world,
            Scenario scenario,
            Underworld underworld,
            Controllers controllers,
            Map<PlaceId, Crossing> crossings) {
        this.world = world;
        this.underworld = underworld;
        this.controllers = controllers;
        this.numbers = Numbers.of(world);
        scenario.gates().forEach((id, gate) -> {
            if (gate.capacity() > 0) {
                Place place = world.region().place(id);
                Crossing crossing = crossings.getOrDefault(id, new Crossing(world, place));
                gates.add(new Gate(world, crossing, place, gate.capacity(), witnesses(scenario, place)));
            }
        });
    }

    /** Those of both countries know what happens at a gate. */
    private static Audience witnesses(Scenario scenario, Place gate) {
        return Audience.of(scenario.agencies().entrySet().stream()
                .filter(agency -> gate.liesIn(agency.getValue().country()))
                .map(Map.Entry::getKey)
                .toArray(AgencyId[]::new));
    }

    /** A country pressed whoever holds a place. */
    public void pressed(PlaceId place, Country country, long cause) {
        boolean atHome = world.region().place(place).country() == country;
        if (atHome || gates.stream().noneMatch(gate -> reaches(gate, place, country))) {
            return;
        }
        RoundUps here = roundUps.computeIfAbsent(
                new Pressed(place, country),
                none -> new RoundUps(world.clockwork().newIndex()));
        here.until_h = world.now_h() + numbers.answer_h() + numbers.lasts_h();
        here.cause = cause;
        if (!here.due) {
            next(place, country, here, numbers.answer_h());
        }
    }

    private void next(PlaceId place, Country country, RoundUps here, double wait_h) {
        double at_h = world.now_h() + wait_h;
        if (at_h > here.until_h) {
            return;
        }
        here.due = true;
        world.clockwork().at(at_h, Phase.OPERATION, here.index, () -> {
            here.due = false;
            int taken = roundUp(place, country, here.cause);
            next(place, country, here, numbers.interval_h());
            return taken > 0 ? Wake.USED : Wake.EMPTY;
        });
    }

    private int roundUp(PlaceId place, Country country, long cause) {
        List<Site> sites = new ArrayList<>();
        int there = 0;
        var nationality = Nationality.of(country);
        for (Site site : underworld.sites()) {
            if (site.place().equals(place) && site.count(nationality) > 0) {
                sites.add(site);
                there += site.count(nationality);
            }
        }
        if (there == 0) {
            return 0;
        }
        double consent = controllers.consent(place, controllers.pressing(place, country));
        double fits = Math.min(1, (double) room(place, country) / there);
        double workers = Math.min(fits, numbers.workers() * consent);
        double bosses = Math.min(fits, numbers.bosses() * consent);
        Map<Syndicate, int[]> losses = new LinkedHashMap<>();
        List<Runnable> after = new ArrayList<>();
        int taken = 0;
        for (Site site : sites) {
            int[] loss = losses.computeIfAbsent(site.syndicate(), none -> new int[2]);
            loss[0] += site.size();
            Site.RoundUp part = site.roundedUp(nationality, workers, bosses);
            if (part.persons() > 0) {
                loss[1] += part.persons();
                taken += part.persons();
                long recorded = lead(site, country, part, cause);
                after.add(() -> site.endure(part, recorded));
            }
        }
        losses.forEach((syndicate, loss) -> syndicate.sufferedAt(place, (double) loss[1] / loss[0]));
        after.forEach(Runnable::run);
        return taken;
    }

    /** Those taken out of a site are led to the gate. */
    private long lead(Site site, Country country, Site.RoundUp taken, long cause) {
        PlaceId place = site.place();
        String controller = controllers.controllerOf(place);
        long recorded = world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.WorkersRoundedUp(
                        controller,
                        site.subject(),
                        site.syndicate().id(),
                        country,
                        taken.held(),
                        taken.willing(),
                        taken.bosses()));
        bestGate(place, country)
                .ifPresent(gate -> gate.bring(
                        controller, country, taken.persons(), taken.bosses(), numbers.transport_h(), recorded));
        return recorded;
    }

    private boolean reaches(Gate gate, PlaceId from, Country to) {
        Place here = world.region().place(from);
        return gate.place().liesIn(to)
                && gate.place().liesIn(here.country())
                && gate.place().distanceTo_km(here) <= numbers.reach_km();
    }

    /** How many more can be brought to the open gates within reach until the next round-up. */
    private int room(PlaceId from, Country to) {
        int room = 0;
        for (Gate gate : gates) {
            if (gate.isOpen() && reaches(gate, from, to)) {
                room += gate.room(numbers.interval_h());
            }
        }
        return room;
    }

    /** The open gate at which people get through first: by the way there and by those who wait. */
    private Optional<Gate> bestGate(PlaceId from, Country to) {
        Place here = world.region().place(from);
        Gate best = null;
        double best_h = Double.POSITIVE_INFINITY;
        for (Gate gate : gates) {
            if (gate.isOpen() && reaches(gate, from, to)) {
                double hours = gate.waiting_h() + gate.place().distanceTo_km(here) / Gate.COLUMN_KMH;
                if (hours < best_h) {
                    best = gate;
                    best_h = hours;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many persons wait at all gates. */
    public int waiting() {
        return gates.stream().mapToInt(Gate::waiting).sum();
    }
}
