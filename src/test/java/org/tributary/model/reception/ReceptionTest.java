package org.tributary.model.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary._support.SmallWorld.MAE_SOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.Gangs;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.picture.Waiting;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.WayHome;

/**
 * Goal: what comes after a raid has small capacities, so that more raids do not bring more people home, and more aircraft
 * do; and nobody is lost on the way.
 *
 * <p>Method: people freed by hand at KK Park and received at Mae Sot, where a Monday is the first day.
 */
class ReceptionTest {
    private static final Map<Nationality, Double> CHINESE = Map.of(Camp.CHINESE, 1.0);
    private static final Map<String, Double> PROMPT =
            Map.of("repatriation.flight-delay-p95", 337.0, "reception.escape", 0.0);

    @Test
    void nobodyIsLostAndNobodyTwice() {
        ForAll.cases(
                "conservation",
                40,
                draws -> List.of(draws.below(1000), 20 + draws.below(600), 1 + draws.below(6), draws.below(900)),
                given -> {
                    var camp = new Camp(
                            given.get(0), Map.of("reception.escape", 0.02), given.get(1), given.get(2), Camp.mixed());
                    camp.frees(5, 300 + given.get(3)).frees(100, given.get(3)).flies(30, given.get(2));
                    camp.handsOver(60, 1 + given.get(3)).handsOver(70, Country.MMR, 77);
                    camp.world.playUntil(2000);
                    camp.reception.settle();

                    int awaited =
                            camp.known().stream().mapToInt(Waiting::awaited).sum();
                    int inside =
                            camp.known().stream().mapToInt(Waiting::received).sum();
                    assertThat(camp.received()).isEqualTo(camp.sent() + inside);
                    assertThat(301 + 3 * given.get(3)).isEqualTo(camp.received() + camp.escaped() + awaited);
                });
    }

    @Test
    void thereAreNeverMorePeopleThanBeds() {
        var camp = new Camp(1, Map.of(), 200, 1, Camp.mixed()).frees(1, 3000).flies(2, 1);
        camp.world.playUntil(3000);

        int inside = 0;
        int most = 0;
        for (Event event : camp.world.events()) {
            if (event.what() instanceof Happening.PersonsReceived people) {
                inside += people.persons();
            } else if (event.what() instanceof Happening.PersonsRepatriated people) {
                inside -= people.persons();
            }
            most = Math.max(most, inside);
        }
        assertThat(most).isEqualTo(200);
        assertThat(camp.world.all(Happening.ReceptionFull.class)).isNotEmpty();
    }

    @Test
    void flightsLeaveFromMondayToFridayAndTakeWhomTheyHaveSeatsFor() {
        var camp =
                new Camp(1, PROMPT, 5000, 2, CHINESE).frees(1, 2000).flies(2, 2).shares(2);
        camp.world.playUntil(24 * 60);

        List<Event> departures = camp.world.events().stream()
                .filter(event -> event.what() instanceof Happening.PersonsRepatriated)
                .toList();
        assertThat(departures).hasSizeGreaterThan(10).allSatisfy(event -> {
            // 0 on the day of STARTEX, a Monday, at nine
            long day = (long) Math.floor((event.at_h() + 9) / 24);
            assertThat(Math.floorMod(day, 7)).isLessThan(5);
            var people = (Happening.PersonsRepatriated) event.what();
            assertThat(people.persons()).isLessThanOrEqualTo(100);
            assertThat(people.flights()).isEqualTo((people.persons() + 49) / 50);
        });
    }

    @Test
    void moreAircraftFlyMorePeopleAndMoreRaidsDoNot() {
        double flown = flown(1000, 800, 4, Map.of());
        assertThat(flown(1000, 800, 8, Map.of())).isGreaterThan(1.5 * flown);
        assertThat(flown(2000, 800, 4, Map.of())).isLessThan(1.05 * flown);
    }

    @Test
    void wereThereRoomAndAircraftWithoutLimitMoreRaidsWouldBringMorePeopleHome() {
        var free = Map.of("reception.admits", 1e4);
        double once = flown(1000, 100_000, 500, free);
        assertThat(flown(2000, 100_000, 500, free)).isGreaterThan(1.8 * once);
    }

    /** Persons flown within 24 days, of four raids that free so many each, on average. */
    private static double flown(int freed, int beds, int aircraft, Map<String, Double> parameters) {
        return LongStream.range(0, 10)
                .mapToDouble(seed -> {
                    var all = new HashMap<>(PROMPT);
                    all.putAll(parameters);
                    var camp = new Camp(seed, all, beds, aircraft, CHINESE);
                    camp.flies(2, aircraft).shares(2);
                    for (int raid = 0; raid < 4; raid++) {
                        camp.frees(10 + 48 * raid, freed);
                    }
                    camp.world.playUntil(24 * 24);
                    return camp.flown();
                })
                .average()
                .orElseThrow();
    }

    @Test
    void whoIsScreenedByOfficersOfTheirOwnCountryWaitLess() {
        double alone =
                LongStream.range(0, 20).mapToDouble(seed -> mean(seed, false)).sum();
        double shared =
                LongStream.range(0, 20).mapToDouble(seed -> mean(seed, true)).sum();

        assertThat(shared).isLessThan(0.4 * alone);
    }

    /** When groups could travel, on average. */
    private static double mean(long seed, boolean shared) {
        var camp = new Camp(seed, Map.of(), 500, 1, CHINESE).frees(1, 100);
        if (shared) {
            camp.shares(0.5);
        }
        camp.world.play();
        return camp.world.hoursOf(Happening.PersonsIdentified.class).stream()
                .mapToDouble(hour -> hour)
                .average()
                .orElseThrow();
    }

    @Test
    void peopleOfTheCountryGoFreeWhereTheyAre() {
        var camp = new Camp(1, Map.of(), 500, 0, Map.of(Nationality.of(Country.THA), 1.0)).frees(1, 60);
        camp.world.play();

        assertThat(camp.world.all(Happening.PersonsRepatriated.class))
                .extracting(Happening.PersonsRepatriated::by)
                .containsOnly(WayHome.RELEASE);
        assertThat(camp.sent()).isEqualTo(60);
    }

    @Test
    void fromHalfFullOnOnlyThoseAreAdmittedForWhomAWayHomeWasOrdered() {
        var camp = new Camp(1, Map.of("reception.escape", 0.0), 100, 1, Map.of(Nationality.OTHERS, 1.0));
        camp.frees(1, 400).world.playUntil(30);
        assertThat(camp.received()).isEqualTo(50);

        var way = new Camp(1, Map.of("reception.escape", 0.0), 100, 1, CHINESE);
        way.frees(1, 400).flies(0.5, 1).world.playUntil(30);
        assertThat(way.received()).isEqualTo(100);
    }

    @Test
    void whoCannotBeReceivedWaitsAndIsHiredAgainInTime() {
        var camp = new Camp(1, Map.of("reception.escape", 0.05), 10, 0, CHINESE).frees(1, 500);
        camp.world.at(24 * 20, camp.reception::settle).playUntil(24 * 21);

        assertThat(camp.escaped()).isBetween(200, 450);
    }

    @Test
    void nobodyWakesWhereNobodyWaits() {
        var camp = new Camp(1, Map.of(), 500, 1, Map.of(Nationality.of(Country.THA), 1.0)).frees(100, 10);
        var wakes = new int[1];
        camp.world.world().addListener(event -> wakes[0]++, List.of(Happening.PersonsReceived.class));
        camp.world.play();

        assertThat(wakes[0]).isEqualTo(1);
        assertThat(camp.sent()).isEqualTo(10);
    }

    @Test
    void aWayHomeIsRefusedWithTheReason() {
        var camp = new Camp(1, Map.of(), 500, 4, CHINESE);
        var reception = camp.reception;
        assertThat(reception.open(Camp.OTHER, MAE_SOT, Country.CHN, WayHome.FLIGHT, 1, 0))
                .contains("other may not receive people");
        assertThat(reception.open(Camp.HOST, SmallWorld.KK_PARK, Country.CHN, WayHome.FLIGHT, 1, 0))
                .contains("kk_park is no place of reception");
        assertThat(reception.open(Camp.HOST, MAE_SOT, Country.THA, WayHome.FLIGHT, 1, 0))
                .contains("people of Thailand are at home at mae_sot");
        assertThat(reception.open(Camp.HOST, MAE_SOT, Country.CHN, WayHome.GATE, 0, 0))
                .contains("no official crossing joins Thailand and China");
        assertThat(reception.open(Camp.HOME, MAE_SOT, Country.CHN, WayHome.FLIGHT, 5, 0))
                .contains("China can send 4 more flights a weekday, not 5");
        assertThat(reception.open(Camp.HOME, MAE_SOT, Country.CHN, WayHome.FLIGHT, 0, 0))
                .contains("flights need at least one aircraft");
        assertThat(reception.open(Camp.HOME, MAE_SOT, Country.CHN, WayHome.RELEASE, 0, 0))
                .contains("nobody orders a release");
        assertThat(reception.open(Camp.HOME, MAE_SOT, Country.CHN, WayHome.FLIGHT, 3, 0))
                .isEmpty();
        assertThat(reception.open(Camp.HOME, MAE_SOT, Country.CHN, WayHome.FLIGHT, 3, 0))
                .contains("a way home to China was ordered before");
        assertThat(reception.share(Camp.HOME, Camp.HOST, 0)).contains("home runs no place of reception");
        assertThat(reception.share(Camp.HOST, Camp.OTHER, 0)).contains("other screens no people abroad");
        assertThat(reception.share(Camp.HOST, Camp.HOME, 0)).isEmpty();
        assertThat(reception.share(Camp.HOST, Camp.HOME, 0)).contains("home screens there already");
    }

    @Test
    void withoutPlacesOfReceptionNothingIsHeard() {
        var world = SmallWorld.large(1, Map.of());
        var scenario = Scenarios.withReception(Plays.shipped("first-steps"), Optional.empty());
        var reception = new Reception(
                world.world(),
                scenario,
                Gangs.underworld(world, Scenarios.withoutCrime(scenario)),
                List.of(),
                agency -> {});

        assertThat(reception.kinds()).isEmpty();
        assertThat(reception.knownTo(Camp.HOST)).isEmpty();
    }
}
