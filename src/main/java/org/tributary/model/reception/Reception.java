package org.tributary.model.reception;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.picture.Waiting;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.WayHome;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;
import org.tributary.region.Region;
import org.tributary.scenario.Scenario;

/**
 * What becomes of people freed from sites. They wait where they were freed until the place of reception that serves it
 * admits them; there they are screened, named by their embassy, and sent home. Those whom whoever holds the ground hands
 * over to their own country are received and screened there too. Without places of reception in the scenario nothing
 * happens here.
 */
public final class Reception implements EventListener {
    /** Told when something changed that the agency's seat should look at. */
    @FunctionalInterface
    public interface SeatCall {
        /** The seat of this agency should meet. */
        void call(AgencyId agency);
    }

    private final World world;
    private final Underworld underworld;
    private final List<AgencyEntry> directory;
    private final Numbers numbers;
    private final Map<Country, Set<Country>> gates;
    private final Map<PlaceId, Corridor> corridors = new LinkedHashMap<>();
    private final Map<PlaceId, Corridor> serves = new HashMap<>();
    private final Map<SyndicateId, Origins> origins = new HashMap<>();
    private final Map<Country, Integer> flights = new EnumMap<>(Country.class);
    private int ways;

    /** The places of reception of a scenario, all empty. */
    public Reception(
            World world, Scenario scenario, Underworld underworld, List<AgencyEntry> directory, SeatCall seats) {
        this.world = world;
        this.underworld = underworld;
        this.directory = List.copyOf(directory);
        this.numbers = Numbers.of(world);
        this.gates = gates(world.region());
        var mornings = new Mornings(scenario.clock().start());
        var surroundings = new Around(seats);
        scenario.reception().ifPresent(plan -> {
            flights.putAll(plan.flights());
            plan.places().forEach((id, at) -> {
                Place place = world.region().place(id);
                var corridor = new Corridor(world, place, at, numbers, mornings, surroundings);
                corridors.put(id, corridor);
                at.from().forEach(from -> serves.putIfAbsent(from, corridor));
            });
        });
        scenario.syndicates()
                .forEach((id, plan) -> plan.scam().ifPresent(scam -> origins.put(id, new Origins(scam.workersFrom()))));
    }

    private final class Around implements Corridor.Surroundings {
        private final SeatCall seats;

        Around(SeatCall seats) {
            this.seats = seats;
        }

        @Override
        public @Nullable AgencyId homeOf(Nationality of) {
            for (AgencyEntry entry : directory) {
                if (entry.may(Power.RECEIVE) && Nationality.of(entry.country()).equals(of)) {
                    return entry.id();
                }
            }
            return null;
        }

        @Override
        public void call(AgencyId agency) {
            seats.call(agency);
        }

        @Override
        public void escaped(Group group) {
            Place from = world.region().place(group.from());
            Site nearest = null;
            for (Site site : underworld.sites()) {
                boolean nearer = nearest == null || away_km(from, site) < away_km(from, nearest);
                if (site.isWorking() && nearer) {
                    nearest = site;
                }
            }
            if (nearest != null) {
                nearest.rehire(group.of(), group.persons(), group.cause());
            }
        }

        private double away_km(Place from, Site site) {
            return from.distanceTo_km(world.region().place(site.place()));
        }
    }

    /** What it must hear: nothing where nobody is received. */
    @Override
    public List<Class<? extends Happening>> kinds() {
        return corridors.isEmpty()
                ? List.of()
                : List.of(Happening.PersonsFreed.class, Happening.PersonsHandedOver.class);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PersonsFreed freed && freed.freed() > 0 && event.place() != null) {
            freed(freed.subject(), event.place(), freed.freed(), event.sequence());
        } else if (event.what() instanceof Happening.PersonsHandedOver people && event.place() != null) {
            handedOver(people, event.place(), event.sequence());
        }
    }

    /** The nearest place of the country that takes them over receives them; without one nobody asks. */
    private void handedOver(Happening.PersonsHandedOver people, PlaceId gate, long cause) {
        Corridor best = null;
        Place from = world.region().place(gate);
        for (Corridor corridor : corridors.values()) {
            boolean suits = corridor.place().liesIn(people.to());
            if (suits && (best == null || from.distanceTo_km(corridor.place()) < from.distanceTo_km(best.place()))) {
                best = corridor;
            }
        }
        if (best != null) {
            Corridor corridor = best;
            var group =
                    new Group(Nationality.of(people.to()), gate, people.persons(), Group.Arrival.HANDED_OVER, cause);
            soon(() -> corridor.bring(group));
        }
    }

    /** What hears may not act at once: the event is still being told to others. */
    private void soon(Runnable action) {
        world.clockwork().at(world.now_h(), Phase.OPERATION, world.clockwork().newIndex(), () -> {
            action.run();
            return Wake.USED;
        });
    }

    private void freed(SubjectId subject, PlaceId at, int persons, long cause) {
        Site site = underworld.site(subject);
        // who is found on the way, and not in a site, has a home to go back to
        Origins from = site == null ? null : origins.get(site.syndicate().id());
        if (from == null) {
            return;
        }
        soon(() -> expect(from.divide(persons), at, cause));
    }

    private void expect(Map<Nationality, Integer> persons, PlaceId at, long cause) {
        Corridor corridor = serves.computeIfAbsent(at, this::nearest);
        persons.forEach((of, count) -> {
            if (count > 0) {
                corridor.expect(new Group(of, at, count, Group.Arrival.FREED, cause));
            }
        });
    }

    /** In the country where they were freed, if it has a place, otherwise abroad; the nearest of these. */
    private Corridor nearest(PlaceId at) {
        Place from = world.region().place(at);
        Corridor best = null;
        for (Corridor corridor : corridors.values()) {
            if (best == null || isBetter(from, corridor.place(), best.place())) {
                best = corridor;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static boolean isBetter(Place from, Place one, Place other) {
        boolean oneAtHome = one.liesIn(from.country());
        boolean otherAtHome = other.liesIn(from.country());
        return oneAtHome == otherAtHome ? from.distanceTo_km(one) < from.distanceTo_km(other) : oneAtHome;
    }

    /** Opens a way home, or says why not. */
    public Optional<String> open(AgencyEntry agency, PlaceId from, Country to, WayHome by, int aircraft, long cause) {
        Corridor corridor = corridors.get(from);
        if (!agency.may(Power.RECEIVE)) {
            return Optional.of(agency.id() + " may not receive people");
        }
        if (corridor == null) {
            return Optional.of(from + " is no place of reception");
        }
        if (corridor.place().liesIn(to)) {
            return Optional.of("people of %s are at home at %s".formatted(to.englishName(), from));
        }
        if (agency.country() != to && !corridor.place().liesIn(agency.country())) {
            return Optional.of("%s neither lies in %s nor fetches its people".formatted(from, agency.country()));
        }
        Stay stay = corridor.stay(Nationality.of(to));
        Stay.Way known = stay.way();
        if (known != null && (known.by() != by || known.flights() >= aircraft)) {
            return Optional.of("a way home to %s was ordered before".formatted(to.englishName()));
        }
        return switch (by) {
            case GATE -> openGate(corridor, stay, to, cause);
            case FLIGHT -> openFlights(corridor, stay, to, aircraft, cause);
            case PICK_UP, RELEASE, HAND_OVER -> Optional.of("nobody orders a " + by.word());
        };
    }

    private Optional<String> openGate(Corridor corridor, Stay stay, Country to, long cause) {
        if (!haveGate(corridor.place().country(), to)) {
            return Optional.of("no official crossing joins %s and %s"
                    .formatted(corridor.place().country().englishName(), to.englishName()));
        }
        corridor.open(stay, new Stay.Way(WayHome.GATE, 0, numbers.gateADay()), to, ++ways, cause);
        return Optional.empty();
    }

    private Optional<String> openFlights(Corridor corridor, Stay stay, Country to, int aircraft, long cause) {
        Stay.Way known = stay.way();
        int more = aircraft - (known == null ? 0 : known.flights());
        int left = flights.getOrDefault(to, 0);
        if (aircraft < 1) {
            return Optional.of("flights need at least one aircraft");
        }
        if (more > left) {
            return Optional.of("%s can send %d more flights a weekday, not %d".formatted(to.englishName(), left, more));
        }
        flights.put(to, left - more);
        var way = new Stay.Way(WayHome.FLIGHT, aircraft, aircraft * numbers.seats());
        corridor.open(stay, way, to, ++ways, cause);
        return Optional.empty();
    }

    private boolean haveGate(Country one, Country other) {
        return gates.getOrDefault(one, Set.of()).contains(other);
    }

    /** With which countries each has an official crossing in common. */
    private static Map<Country, Set<Country>> gates(Region region) {
        var result = new EnumMap<Country, Set<Country>>(Country.class);
        for (Place place : region.places()) {
            if (place.kind() == PlaceKind.OFFICIAL_CROSSING) {
                for (Country country : place.countries()) {
                    result.computeIfAbsent(country, none -> EnumSet.noneOf(Country.class))
                            .addAll(place.countries());
                }
            }
        }
        return result;
    }

    /** Lets each team of an agency begin so many persons a day, or says why not. */
    public Optional<String> setScreening(AgencyEntry agency, double aDay, long cause) {
        if (!(aDay >= 1 && aDay <= numbers.mostPerTeam())) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "a team screens between 1 and %s persons a day, but %s was asked",
                    numbers.mostPerTeam(),
                    aDay));
        }
        List<Corridor> own = run(agency);
        if (own.isEmpty()) {
            return Optional.of(agency.id() + " runs no place of reception");
        }
        own.forEach(corridor -> corridor.pace(aDay, cause));
        return Optional.empty();
    }

    /** The places that an agency runs. */
    private List<Corridor> run(AgencyEntry agency) {
        return corridors.values().stream()
                .filter(corridor -> corridor.host().equals(agency.id()))
                .toList();
    }

    /** Lets a partner's officers screen their nationals at all places of an agency, or says why not. */
    public Optional<String> share(AgencyEntry agency, AgencyEntry partner, long cause) {
        List<Corridor> own = run(agency);
        if (own.isEmpty()) {
            return Optional.of(agency.id() + " runs no place of reception");
        }
        if (!partner.may(Power.SCREEN) || partner.country() == agency.country()) {
            return Optional.of("%s screens no people abroad".formatted(partner.id()));
        }
        var stays = own.stream()
                .filter(corridor ->
                        !corridor.stay(Nationality.of(partner.country())).isScreenedByOwn())
                .toList();
        if (stays.isEmpty()) {
            return Optional.of(partner.id() + " screens there already");
        }
        stays.forEach(
                corridor -> corridor.share(corridor.stay(Nationality.of(partner.country())), partner.id(), cause));
        return Optional.empty();
    }

    /** What an agency knows of people who wait: at places it runs, and of its own nationals if it may fetch them. */
    public List<Waiting> knownTo(AgencyEntry agency) {
        if (corridors.isEmpty() || !agency.may(Power.RECEIVE)) {
            return List.of();
        }
        var result = new ArrayList<Waiting>();
        for (Corridor corridor : corridors.values()) {
            for (Stay stay : corridor.stays()) {
                boolean told =
                        corridor.host().equals(agency.id()) || agency.id().equals(stay.home());
                if (told && stay.awaited() + stay.inside() > 0) {
                    result.add(view(corridor, stay));
                }
            }
        }
        return result;
    }

    private Waiting view(Corridor corridor, Stay stay) {
        Optional<Country> to = stay.of().country();
        int left = to.map(country -> flights.getOrDefault(country, 0)).orElse(0);
        Set<WayHome> possible = EnumSet.noneOf(WayHome.class);
        if (to.isPresent() && !corridor.place().liesIn(to.get())) {
            if (haveGate(corridor.place().country(), to.get())) {
                possible.add(WayHome.GATE);
            }
            if (left > 0) {
                possible.add(WayHome.FLIGHT);
            }
        }
        return new Waiting(
                corridor.place().id(),
                corridor.place().country(),
                corridor.host(),
                stay.of(),
                stay.awaited(),
                stay.inside(),
                stay.ready(),
                possible,
                Optional.ofNullable(stay.way()).map(Stay.Way::by),
                left,
                stay.isScreenedByOwn());
    }

    /** Closes the accounts at ENDEX. */
    public void settle() {
        corridors.values().forEach(Corridor::settle);
    }
}
