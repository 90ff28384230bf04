package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Intake;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Ways;

/**
 * Goal: nothing passes a closed crossing, nothing is lost there, and the lawful traffic pays for it.
 *
 * <p>Method: a trade alone in the world, in which nobody searches and somebody closes crossings.
 */
class ClosedCrossingTest {
    private static final AgencyEntry BORDER = SmallWorld.agency("tha", Country.THA, 0, Power.SEARCH);
    private static final double OPENS_H = 900;
    private static final double ENDS_H = 2400;

    /** A world with crossings that nobody staffs. */
    private static final class Play {
        private final SmallWorld world;
        private final Map<PlaceId, Crossing> crossings = new LinkedHashMap<>();
        private final Roads roads;

        Play(Map<String, Double> parameters) {
            world = SmallWorld.large(3, parameters);
            for (var place : world.world().region().places()) {
                crossings.put(place.id(), new Crossing(world.world(), place));
            }
            var routes = new Ways(world.world().region()).loads();
            roads = new Roads(world.world(), new Intake(), Gangs.borders(world, crossings), routes);
        }

        private void trade() {
            var plan = new org.tributary.scenario.Syndicate.Trade(
                    Goods.TABLETS,
                    Map.of(new PlaceId("kengtung"), 1.0),
                    Map.of(new PlaceId("bangkok"), 1.0),
                    10,
                    new Amount(20, ""));
            var markets = new Markets(world.world(), List.of(), Trade.MEAN_SIZE);
            var syndicate = new Syndicate(world.world(), new SyndicateId("hill-traders"));
            new Trade(world.world(), syndicate, roads, markets, plan, "load-01").begin();
        }

        private List<Event> passes() {
            return world.events().stream()
                    .filter(event -> event.what() instanceof Happening.CrossingPassed)
                    .toList();
        }

        private long count(Class<? extends Happening> kind) {
            return world.hoursOf(kind).size();
        }
    }

    private final Play play = new Play(Map.of());

    @Test
    void whileAllAreClosedLoadsWaitAndThenGoOn() {
        play.trade();
        play.world
                .at(0, () -> play.crossings.values().forEach(crossing -> crossing.close(BORDER, 0)))
                .at(OPENS_H, () -> play.crossings.values().forEach(crossing -> crossing.open(BORDER, 0)))
                .at(ENDS_H, play.roads::settle)
                .playUntil(ENDS_H);
        assertThat(play.passes()).isNotEmpty().allMatch(event -> event.at_h() >= OPENS_H);
        assertThat(play.passes()).as("those who waited").anyMatch(event -> event.at_h() == OPENS_H);
        assertThat(play.count(Happening.LoadDeparted.class))
                .as("no load is lost")
                .isEqualTo(play.count(Happening.LoadDelivered.class) + play.count(Happening.LoadUnderWay.class));
    }

    /** The planted fault: crossings that nobody closes. */
    @Test
    void whileNoneIsClosedLoadsPass() {
        play.trade();
        play.world.playUntil(ENDS_H);
        assertThat(play.passes()).anyMatch(event -> event.at_h() < OPENS_H);
    }

    @Test
    void whoSetsOutLaterAvoidsAClosedCrossing() {
        var open = new Play(Map.of());
        open.trade();
        open.world.playUntil(ENDS_H);
        PlaceId used = open.passes().get(0).place();

        var test = new Play(Map.of());
        test.trade();
        test.world.at(0, () -> test.crossings.get(used).close(BORDER, 0)).playUntil(ENDS_H);
        assertThat(test.passes()).isNotEmpty().noneMatch(event -> used.equals(event.place()));
        assertThat(test.count(Happening.LoadDelivered.class)).isPositive();
    }

    @Test
    void loadsThatComeByNightWaitForTheMorning() {
        var night = new Play(Map.of("crossing.opens", 6.0, "crossing.closes", 20.0));
        night.trade();
        night.world.at(ENDS_H, night.roads::settle).playUntil(ENDS_H);
        var gated = night.passes().stream()
                .filter(event -> night.crossings.get(event.place()).hasGate())
                .map(event -> event.at_h() % 24)
                .toList();
        assertThat(gated).isNotEmpty().allMatch(hour -> hour > 5.999 && hour < 20);
        assertThat(night.count(Happening.LoadDeparted.class))
                .isEqualTo(night.count(Happening.LoadDelivered.class) + night.count(Happening.LoadUnderWay.class));
    }

    @Test
    void itReopensOnlyWhenNoCountryKeepsItClosed() {
        var crossing = play.crossings.get(SmallWorld.BRIDGE);
        var other = SmallWorld.agency("mmr", Country.MMR, 0, Power.SEARCH);
        var passed = new ArrayList<Double>();
        play.world
                .at(0, () -> {
                    crossing.close(BORDER, 0);
                    crossing.close(other, 0);
                    crossing.whenOpen(() -> passed.add(play.world.world().now_h()));
                })
                .at(10, () -> crossing.open(BORDER, 0))
                .at(20, () -> crossing.open(other, 0))
                .playUntil(30);
        assertThat(passed).containsExactly(20.0);
    }

    @Test
    void theLawfulTrafficWaitsUntilItOpensOrTurnsBack() {
        double perHour = 14_000 / 24.0;
        assertThat(waited_h(Map.of(), 10)).isCloseTo(perHour * 50, within(1e-6));
        assertThat(waited_h(Map.of(), 48))
                .as("nobody waits more than a day")
                .isCloseTo(perHour * 24 * 36, within(1e-6));
        assertThat(waited_h(Map.of("crossing.patience", 4.0), 10)).isCloseTo(perHour * 4 * 8, within(1e-6));
    }

    /** Hours of waiting when the bridge is closed for so long, with an account in between. */
    private static double waited_h(Map<String, Double> parameters, double hours) {
        var test = new Play(parameters);
        var messages = new Messages(test.world.world(), Map.of(), (subject, cause) -> {});
        Crossing crossing = test.crossings.get(SmallWorld.BRIDGE);
        crossing.staff(new Desk(test.world.world(), BORDER, messages, () -> {}), 14_000, 0);
        test.world
                .at(5, () -> crossing.close(BORDER, 0))
                .at(5 + hours / 3, crossing::account)
                .at(5 + hours, () -> crossing.open(BORDER, 0))
                .at(5 + 2 * hours, crossing::account)
                .play();
        return test.world
                .all(Happening.LawfulTrafficDelayed.class)
                .mapToDouble(Happening.LawfulTrafficDelayed::hours)
                .sum();
    }
}
