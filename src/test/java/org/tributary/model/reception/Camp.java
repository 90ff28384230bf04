package org.tributary.model.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary._support.Gangs;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.crime.Underworld;
import org.tributary.picture.Waiting;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.Power;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.WayHome;
import org.tributary.scenario.Reception.Corridor;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** One place of reception at Mae Sot for people freed at KK Park, and a police that fetches the Chinese. STARTEX is a Monday. */
final class Camp {
    static final AgencyEntry HOST = SmallWorld.agency("host", Country.THA, 0, Power.RECEIVE, Power.SCREEN);
    static final AgencyEntry HOME = SmallWorld.agency("home", Country.CHN, 0, Power.RECEIVE, Power.SCREEN);
    static final AgencyEntry OTHER = SmallWorld.agency("other", Country.MMR, 0, Power.RAID);
    static final Nationality CHINESE = Nationality.of(Country.CHN);

    final SmallWorld world;
    final Underworld underworld;
    final Reception reception;

    Camp(long seed, Map<String, Double> parameters, int beds, int flights, Map<Nationality, Double> from) {
        world = SmallWorld.large(seed, parameters);
        var plan = new org.tributary.scenario.Reception(
                Map.of(
                        SmallWorld.MAE_SOT,
                        new Corridor(HOST.id(), List.of(SmallWorld.KK_PARK), Optional.empty(), beds, Optional.empty())),
                Map.of(Country.CHN, flights));
        Scenario scenario = Scenarios.withReception(gang(from), Optional.of(plan));
        underworld = Gangs.underworld(world, scenario);
        reception = new Reception(world.world(), scenario, underworld, List.of(HOME, HOST, OTHER), agency -> {});
        world.world().addListener(reception, reception.kinds());
    }

    private static Scenario gang(Map<Nationality, Double> from) {
        var scam = new Syndicate.Scam(
                Map.of(SmallWorld.KK_PARK, 1),
                1000,
                Optional.empty(),
                Map.of(),
                Map.of(),
                from,
                Optional.empty(),
                Optional.empty());
        var syndicate = new Syndicate(
                Optional.empty(),
                Optional.of(scam),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var base = Scenarios.withoutCrime(Plays.shipped("first-steps"));
        return Scenarios.with(base, new SyndicateId("ring"), syndicate);
    }

    /** Half Chinese, some of the country itself, some of a country without a seat. */
    static Map<Nationality, Double> mixed() {
        var from = new LinkedHashMap<Nationality, Double>();
        from.put(CHINESE, 5.0);
        from.put(Nationality.of(Country.THA), 2.0);
        from.put(Nationality.OTHERS, 3.0);
        return from;
    }

    /** So many are freed at an hour. */
    Camp frees(double hour, int persons) {
        var subject = underworld.premises().find("ring/1").orElseThrow();
        world.at(
                hour,
                () -> world.world()
                        .record(
                                SmallWorld.KK_PARK,
                                Audience.of(OTHER.id()),
                                0,
                                new Happening.PersonsFreed(OTHER.id(), subject, persons, 0, 0)));
        return this;
    }

    /** Whoever holds the ground hands so many Thais over at the bridge. */
    Camp handsOver(double hour, int persons) {
        return handsOver(hour, Country.THA, persons);
    }

    /** The same for any country, whether or not it has a place of reception. */
    Camp handsOver(double hour, Country to, int persons) {
        var what = new Happening.PersonsHandedOver("group", to, persons, 1);
        world.at(hour, () -> world.world().record(SmallWorld.BRIDGE, Audience.of(HOST.id()), 0, what));
        return this;
    }

    /** Flights to China are ordered at an hour. */
    Camp flies(double hour, int aircraft) {
        world.at(
                hour,
                () -> reception
                        .open(HOME, SmallWorld.MAE_SOT, Country.CHN, WayHome.FLIGHT, aircraft, 0)
                        .ifPresent(reason -> {
                            throw new AssertionError(reason);
                        }));
        return this;
    }

    Camp shares(double hour) {
        world.at(
                hour,
                () -> reception.share(HOST, HOME, 0).ifPresent(reason -> {
                    throw new AssertionError(reason);
                }));
        return this;
    }

    int flown() {
        return world.all(Happening.PersonsRepatriated.class)
                .filter(people -> people.by() == WayHome.FLIGHT)
                .mapToInt(Happening.PersonsRepatriated::persons)
                .sum();
    }

    int sent() {
        return world.all(Happening.PersonsRepatriated.class)
                .mapToInt(Happening.PersonsRepatriated::persons)
                .sum();
    }

    int received() {
        return world.all(Happening.PersonsReceived.class)
                .mapToInt(Happening.PersonsReceived::persons)
                .sum();
    }

    int escaped() {
        return world.all(Happening.PersonsEscaped.class)
                .mapToInt(Happening.PersonsEscaped::persons)
                .sum();
    }

    List<Waiting> known() {
        return reception.knownTo(HOST);
    }
}
