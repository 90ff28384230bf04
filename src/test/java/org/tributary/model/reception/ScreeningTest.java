package org.tributary.model.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.SmallWorld;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.Happening;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.WayHome;

/**
 * Goal: who screens in haste is through sooner and mistakes more people, who asks in the people's own language mistakes
 * fewer, and no seat learns who was mistaken.
 *
 * <p>Method: the screening of one group by itself at every pace, and the camp at Mae Sot from raid to flight.
 */
class ScreeningTest {
    private static final Map<Nationality, Double> CHINESE = Map.of(Camp.CHINESE, 1.0);
    private static final Map<String, Double> NOBODY_FLEES = Map.of("reception.escape", 0.0);

    @Test
    void theHastierTheMoreAreMistaken() {
        ForAll.cases("haste makes mistakes", 100, draws -> (long) draws.below(100_000), seed -> {
            var screening = screening(seed, Map.of());
            int before = 0;
            for (double pace : List.of(5.0, 15.0, 30.0, 60.0)) {
                screening.pace(pace);
                Screening.Outcome outcome = screening.sort(25, screening.begin(seed, Screening.Officers.FOREIGN));
                assertThat(outcome.victims() + outcome.suspects()).isEqualTo(25);
                assertThat(outcome.mistaken().persons()).isGreaterThanOrEqualTo(before);
                before = outcome.mistaken().persons();
            }
        });
    }

    @Test
    void howManyAreMistakenIsWhatTheParametersSay() {
        // 0.9 x 0.05 + 0.1 x 0.2, twice as much in half the time, half as much in their own language; 10,000 groups
        assertThat(mistaken(15, Screening.Officers.FOREIGN)).isCloseTo(0.065, within(0.002));
        assertThat(mistaken(30, Screening.Officers.FOREIGN)).isCloseTo(0.13, within(0.003));
        assertThat(mistaken(15, Screening.Officers.COUNTRYMEN)).isCloseTo(0.0325, within(0.0015));
        // 0.9 x 0.2 + 0.1 x 0.5: nobody does worse than a coin
        assertThat(mistaken(60, Screening.Officers.FOREIGN)).isCloseTo(0.23, within(0.003));
        // the host's haste is not that of officers let in
        assertThat(mistaken(60, Screening.Officers.LET_IN)).isCloseTo(0.0325, within(0.0015));
    }

    private static double mistaken(double pace, Screening.Officers by) {
        var screening = screening(7, Map.of());
        screening.pace(pace);
        int mistaken = 0;
        for (int group = 0; group < 10_000; group++) {
            mistaken +=
                    screening.sort(25, screening.begin(group, by)).mistaken().persons();
        }
        return mistaken / 250_000.0;
    }

    @Test
    void inHalfTheTimeAGroupIsThroughInHalfTheTime() {
        var screening = screening(3, Map.of());
        double usual_h = screening.takes_h(screening.begin(1, Screening.Officers.FOREIGN));
        screening.pace(30);
        assertThat(screening.takes_h(screening.begin(1, Screening.Officers.FOREIGN)))
                .isCloseTo(usual_h / 2, within(1e-9));
        assertThat(screening.capacity(4)).isEqualTo(120);
    }

    @Test
    void aHastyCampIsThroughSoonerAndMistakesMore() {
        Camp usual = played(11, Map.of(), 0);
        Camp hasty = played(11, Map.of(), 45);

        assertThat(screenedBy(hasty, 200)).isGreaterThan(screenedBy(usual, 200));
        assertThat(mistaken(hasty)).isGreaterThan(2 * mistaken(usual));
        assertThat(hasty.world.all(Happening.ScreeningPaceSet.class)).hasSize(1);
    }

    @Test
    void officersOfTheirOwnCountryMistakeFewer() {
        int alone = 0;
        int shared = 0;
        for (long seed = 0; seed < 10; seed++) {
            alone += mistaken(played(seed, Map.of(), 0));
            var camp = new Camp(seed, NOBODY_FLEES, 2000, 4, CHINESE);
            camp.frees(5, 600).flies(6, 4).shares(6);
            camp.world.playUntil(3000);
            shared += mistaken(camp);
        }
        assertThat(shared).isPositive().isLessThan(alone * 2 / 3);
    }

    @Test
    void whoIsMistakenLeavesAsWhatHeIsNotOnceAndNobodyElseDoes() {
        ForAll.cases(
                "conservation of the mistaken",
                25,
                draws -> List.of(draws.below(1000), 100 + draws.below(600), 1 + draws.below(4), 1 + draws.below(400)),
                given -> {
                    var parameters = new HashMap<>(Map.of("reception.escape", 0.02, "repatriation.seats", 7.0));
                    var camp = new Camp(given.get(0), parameters, given.get(1), given.get(2), Camp.mixed());
                    camp.frees(5, given.get(3)).frees(300, given.get(3)).flies(30, given.get(2));
                    camp.handsOver(60, given.get(3));
                    camp.world.playUntil(1500);
                    checkLog(camp, given.get(3) * 3);
                });
    }

    private static void checkLog(Camp camp, int brought) {
        int screened = 0;
        int mistaken = 0;
        int mistakenLeft = 0;
        int left = 0;
        Event before = null;
        for (Event event : camp.world.events()) {
            if (event.what() instanceof Happening.PersonsScreened people) {
                screened += people.victims() + people.suspects();
            } else if (event.what() instanceof Happening.PersonsMistaken people) {
                assertThat(before.what()).isInstanceOf(Happening.PersonsScreened.class);
                assertThat(event.cause()).isEqualTo(before.sequence());
                var seen = (Happening.PersonsScreened) before.what();
                assertThat(people.victims()).isLessThanOrEqualTo(seen.suspects());
                assertThat(people.suspects()).isLessThanOrEqualTo(seen.victims());
                mistaken += people.victims() + people.suspects();
            } else if (event.what() instanceof Happening.PersonsRepatriated people) {
                left += people.persons();
            } else if (event.what() instanceof Happening.MistakenPersonsLeft people) {
                var home = (Happening.PersonsRepatriated) before.what();
                assertThat(people.victims() + people.suspects()).isLessThanOrEqualTo(home.persons());
                mistakenLeft += people.victims() + people.suspects();
            }
            before = event;
        }
        assertThat(left).isLessThanOrEqualTo(screened);
        assertThat(screened).isLessThanOrEqualTo(brought);
        assertThat(mistakenLeft).isLessThanOrEqualTo(mistaken);
        assertThat(mistaken - mistakenLeft).isLessThanOrEqualTo(screened - left);
    }

    @Test
    void whenAllAreHomeAllWhoWereMistakenAre() {
        Camp camp = played(5, Map.of("repatriation.seats", 7.0, "repatriation.flight-delay-p95", 337.0), 0);
        camp.world.playUntil(20_000);

        assertThat(camp.sent()).isEqualTo(600);
        assertThat(count(camp, Happening.MistakenPersonsLeft.class, one -> one.victims()))
                .isPositive()
                .isEqualTo(count(camp, Happening.PersonsMistaken.class, one -> one.victims()));
        assertThat(count(camp, Happening.MistakenPersonsLeft.class, one -> one.suspects()))
                .isPositive()
                .isEqualTo(count(camp, Happening.PersonsMistaken.class, one -> one.suspects()));
    }

    @Test
    void aPartOfAGroupAndTheRestAreTheGroup() {
        ForAll.cases(
                "parts",
                300,
                draws -> {
                    int all = 1 + draws.below(40);
                    int victims = draws.below(all + 1);
                    return List.of(all, victims, draws.below(all - victims + 1), draws.below(all + 1));
                },
                given -> {
                    var group = new Group(Camp.CHINESE, SmallWorld.KK_PARK, given.get(0), Group.Arrival.FREED, 1)
                            .with(new Mistaken(given.get(1), given.get(2)));
                    Group part = group.part(given.get(3));
                    Group rest = group.without(part);
                    for (Group one : List.of(part, rest)) {
                        assertThat(one.mistaken().victims()).isNotNegative();
                        assertThat(one.mistaken().suspects()).isNotNegative();
                        assertThat(one.mistaken().persons()).isLessThanOrEqualTo(one.persons());
                    }
                    assertThat(part.mistaken().plus(rest.mistaken())).isEqualTo(group.mistaken());
                    assertThat(part.persons() + rest.persons()).isEqualTo(group.persons());
                });
    }

    @Test
    void aScreeningThatNeverErrsMistakesNobodyAndOneThatAlwaysErrsEverybody() {
        Camp perfect = played(2, Map.of("screening.victims-mistaken", 0.0, "screening.suspects-mistaken", 0.0), 60);
        Camp inverted = played(2, Map.of("screening.victims-mistaken", 1.0, "screening.suspects-mistaken", 1.0), 0);

        assertThat(perfect.world.all(Happening.PersonsMistaken.class)).isEmpty();
        assertThat(perfect.world.all(Happening.MistakenPersonsLeft.class)).isEmpty();
        assertThat(screenedBy(perfect, 3000)).isEqualTo(600);
        assertThat(mistaken(inverted)).isEqualTo(screenedBy(inverted, 3000)).isEqualTo(600);
    }

    @Test
    void noAgencyHearsWhoWasMistaken() {
        Camp camp = played(4, Map.of(), 40);

        var secret = camp.world.events().stream()
                .filter(event -> event.what() instanceof Happening.PersonsMistaken
                        || event.what() instanceof Happening.MistakenPersonsLeft)
                .toList();
        assertThat(secret)
                .hasSizeGreaterThan(5)
                .noneMatch(event -> event.mayKnow().includes(Camp.HOST.id())
                        || event.mayKnow().includes(Camp.HOME.id()));
        assertThat(camp.world.events())
                .filteredOn(event -> event.what() instanceof Happening.PersonsScreened)
                .allMatch(event -> event.mayKnow().includes(Camp.HOST.id()));
    }

    @Test
    void theSameSeedMistakesTheSamePeople() {
        assertThat(lines(played(9, Map.of(), 30)))
                .hasSizeGreaterThan(50)
                .isEqualTo(lines(played(9, Map.of(), 30)))
                .isNotEqualTo(lines(played(10, Map.of(), 30)));
    }

    @Test
    void aPaceIsRefusedWithTheReason() {
        var reception = new Camp(1, Map.of(), 500, 4, CHINESE).reception;
        for (double pace : List.of(0.0, -3.0, 61.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThat(reception.setScreening(Camp.HOST, pace, 0))
                    .contains("a team screens between 1 and 60.0 persons a day, but %s was asked".formatted(pace));
        }
        assertThat(reception.setScreening(Camp.HOME, 20, 0)).contains("home runs no place of reception");
        assertThat(reception.setScreening(Camp.HOST, 20, 0)).isEmpty();
    }

    @Test
    void whoLeavesByNoFlightIsCountedToo() {
        var camp = new Camp(6, NOBODY_FLEES, 5000, 4, Map.of(new Nationality("THA"), 1.0)).frees(5, 600);
        camp.world.playUntil(5000);

        assertThat(camp.world.all(Happening.PersonsRepatriated.class))
                .isNotEmpty()
                .allMatch(people -> people.by() == WayHome.RELEASE);
        assertThat(mistaken(camp)).isPositive();
        assertThat(count(camp, Happening.MistakenPersonsLeft.class, one -> one.victims() + one.suspects()))
                .isEqualTo(mistaken(camp));
    }

    private static Screening screening(long seed, Map<String, Double> parameters) {
        var world = SmallWorld.large(seed, parameters).world();
        return new Screening(world, Numbers.of(world), 1);
    }

    /** 600 Chinese, freed at five; the host's teams work at a pace of their own unless it is 0. */
    private static Camp played(long seed, Map<String, Double> parameters, double pace) {
        var all = new HashMap<>(NOBODY_FLEES);
        all.putAll(parameters);
        var camp = new Camp(seed, all, 2000, 4, CHINESE);
        camp.frees(5, 600).flies(6, 4);
        if (pace > 0) {
            camp.world.at(
                    4,
                    () -> assertThat(camp.reception.setScreening(Camp.HOST, pace, 0))
                            .isEmpty());
        }
        camp.world.playUntil(3000);
        return camp;
    }

    private static List<String> lines(Camp camp) {
        return camp.world.events().stream().map(EventLines::line).toList();
    }

    private static int mistaken(Camp camp) {
        return count(camp, Happening.PersonsMistaken.class, one -> one.victims() + one.suspects());
    }

    private static <T extends Happening> int count(Camp camp, Class<T> kind, ToIntFunction<T> persons) {
        return camp.world.all(kind).mapToInt(persons).sum();
    }

    private static int screenedBy(Camp camp, double hour) {
        return camp.world.events().stream()
                .filter(event -> event.at_h() <= hour)
                .mapToInt(event -> event.what() instanceof Happening.PersonsScreened people
                        ? people.victims() + people.suspects()
                        : 0)
                .sum();
    }
}
