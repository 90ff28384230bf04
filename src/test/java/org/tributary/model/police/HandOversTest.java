package org.tributary.model.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.Ledger;
import org.tributary._support.Scenarios;
import org.tributary._support.SmallWorld;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.crime.Underworld;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Gate;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Protector.Willingness;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/**
 * Goal: whoever holds the ground hands people over while he is pressed, as far as he consents and the gate allows.
 *
 * <p>Method: ten sites of 1,000 at Laukkai, four in five of them Chinese, and the gate next to it.
 */
class HandOversTest {
    private static final PlaceId LAUKKAI = new PlaceId("laukkai");
    private static final PlaceId GATE = new PlaceId("x_nansan_yanglongkeng");
    private static final AgencyId POLICE = new AgencyId("chn");
    private static final double MONTH_H = 720;

    /** One month in which China presses every five days. */
    private static final class Month {
        private final SmallWorld world;
        private final Underworld underworld;
        private final Controllers controllers;
        private final HandOvers handOvers;
        private final Crossing gate;
        private final Ledger ledger = new Ledger();

        Month(Willingness willingness, int capacity, Map<String, Double> parameters) {
            world = SmallWorld.large(1, parameters);
            world.world().addListener(ledger);
            Scenario scenario = scenario(willingness, capacity);
            underworld = Gangs.underworld(world, scenario);
            controllers = new Controllers(world.world(), underworld);
            controllers.begin();
            gate = new Crossing(world.world(), world.world().region().place(GATE));
            handOvers = new HandOvers(world.world(), scenario, underworld, controllers, Map.of(GATE, gate));
        }

        private static Scenario scenario(Willingness willingness, int capacity) {
            var from = Map.of(Nationality.of(Country.CHN), 4.0, Nationality.OTHERS, 1.0);
            var scam = new Syndicate.Scam(
                    Map.of(LAUKKAI, 10),
                    10_000,
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    from,
                    Optional.empty(),
                    Optional.empty());
            var syndicate = Gangs.withSites(scam);
            var base = Gangs.scenario(
                    new LinkedHashMap<>(Map.of(LAUKKAI, 1)),
                    List.of(new Protector(LAUKKAI, Optional.empty(), willingness)));
            return Scenarios.withGates(
                    Scenarios.with(base, new SyndicateId("ring"), syndicate), Map.of(GATE, new Gate(capacity)));
        }

        private void press(Country country) {
            handOvers.pressed(LAUKKAI, country, controllers.press(LAUKKAI, country, POLICE, 0));
        }

        Month play(Country... countries) {
            for (double at_h = 1; at_h < MONTH_H; at_h += 120) {
                world.at(at_h, () -> List.of(countries).forEach(this::press));
            }
            world.playUntil(MONTH_H);
            return this;
        }

        int handedOver() {
            return world.all(Happening.PersonsHandedOver.class)
                    .mapToInt(Happening.PersonsHandedOver::persons)
                    .sum();
        }

        int roundedUp() {
            return world.all(Happening.WorkersRoundedUp.class)
                    .mapToInt(taken -> taken.held() + taken.willing() + taken.bosses())
                    .sum();
        }

        int in(PlaceId place) {
            return underworld.sites().stream()
                    .filter(site -> site.place().equals(place))
                    .mapToInt(site -> site.size())
                    .sum();
        }
    }

    @Test
    void nobodyIsHandedOverWithoutPressure() {
        assertThat(new Month(Willingness.HIGH, 1000, Map.of()).play().roundedUp())
                .isZero();
    }

    @Test
    void nobodyPassesAClosedGateAndThoseWhoWaitedPassWhenItOpens() {
        var month = new Month(Willingness.HIGH, 100, Map.of());
        var border = SmallWorld.agency("chn-border", Country.CHN, 0);
        month.world.at(200, () -> month.gate.close(border, 0)).at(500, () -> month.gate.open(border, 0));
        month.play(Country.CHN);
        assertThat(month.world.hoursOf(Happening.PersonsHandedOver.class))
                .noneMatch(at_h -> at_h > 200 && at_h < 500)
                .anyMatch(at_h -> at_h <= 200)
                .contains(500.0);
        assertThat(month.world.hoursOf(Happening.WorkersRoundedUp.class)).noneMatch(at_h -> at_h > 200 && at_h < 500);
        assertThat(month.roundedUp()).isEqualTo(month.handedOver() + month.handOvers.waiting());
    }

    @Test
    void whoIsRoundedUpIsHandedOverOrWaits() {
        var month = new Month(Willingness.HIGH, 100, Map.of()).play(Country.CHN);
        assertThat(month.handedOver()).isPositive();
        assertThat(month.roundedUp()).isEqualTo(month.handedOver() + month.handOvers.waiting());
        month.underworld
                .sites()
                .forEach(site -> assertThat(month.ledger.of(site.subject())).isEqualTo(site.size()));
    }

    @Test
    void noGatePassesMoreThanItsCapacityADay() {
        var month = new Month(Willingness.HIGH, 50, Map.of()).play(Country.CHN);
        var perDay = new LinkedHashMap<Long, Integer>();
        for (Event event : month.world.events()) {
            if (event.what() instanceof Happening.PersonsHandedOver people) {
                perDay.merge(Math.round(event.at_h()), people.persons(), Integer::sum);
            }
        }
        assertThat(perDay.values()).isNotEmpty().allMatch(persons -> persons <= 50);
        assertThat(month.handedOver()).isLessThanOrEqualTo(50 * 30);
    }

    @Test
    void closedGatesLetNobodyThrough() {
        assertThat(new Month(Willingness.HIGH, 0, Map.of()).play(Country.CHN).roundedUp())
                .isZero();
    }

    @Test
    void theWillingGiveMoreThanTheUnwilling() {
        int willing =
                new Month(Willingness.HIGH, 5000, Map.of()).play(Country.CHN).handedOver();
        int unwilling =
                new Month(Willingness.LOW, 5000, Map.of()).play(Country.CHN).handedOver();
        assertThat(willing).isGreaterThan(4 * unwilling);
        assertThat(unwilling).isPositive();
    }

    @Test
    void jointPressureOpensMoreDoorsUnlessConsentIsDeafToIt() {
        Country[] together = {Country.CHN, Country.THA, Country.LAO};
        int alone = new Month(Willingness.LOW, 5000, Map.of()).play(Country.CHN).handedOver();
        int joint = new Month(Willingness.LOW, 5000, Map.of()).play(together).handedOver();
        var deaf = Map.of("consent.per-country", 0.0);
        int deafAlone = new Month(Willingness.LOW, 5000, deaf).play(Country.CHN).handedOver();
        int deafJoint = new Month(Willingness.LOW, 5000, deaf).play(together).handedOver();
        assertThat(joint).isGreaterThan(3 * alone);
        assertThat(deafJoint).isEqualTo(deafAlone);
    }

    @Test
    void onlyTheNationalsOfWhoPressesGoAndWorkersSoonerThanThoseInCommand() {
        var month = new Month(Willingness.HIGH, 5000, Map.of("handover.flight", 0.0, "consent.high", 1.0))
                .play(Country.CHN);
        int left = month.in(LAUKKAI);
        assertThat(left).as("the 2,000 others stay").isBetween(2000, 5000);
        double bosses = month.world
                .all(Happening.PersonsHandedOver.class)
                .mapToInt(Happening.PersonsHandedOver::bosses)
                .sum();
        assertThat(bosses / month.handedOver()).as("one in a hundred of all").isLessThan(0.005);
    }

    @Test
    void aNewControllerIsToldAndHisWillingnessCounts() {
        var month = new Month(Willingness.LOW, 5000, Map.of());
        month.world.at(240, () -> {
            double before = month.controllers.consent(LAUKKAI, 1);
            month.controllers.change(new Protector(LAUKKAI, Optional.of("alliance"), Willingness.HIGH), 0);
            assertThat(month.controllers.consent(LAUKKAI, 1)).isGreaterThan(before + 0.3);
            assertThat(month.underworld.sites().get(0).syndicate().risk(LAUKKAI))
                    .isGreaterThan(0.1);
        });
        month.play(Country.CHN);
        assertThat(month.world.all(Happening.ControlChanged.class)).hasSize(1);
        assertThat(month.world
                        .all(Happening.WorkersRoundedUp.class)
                        .map(Happening.WorkersRoundedUp::controller)
                        .distinct())
                .containsExactly("kokang-authority", "alliance");
    }

    @Test
    void whereTheSitesPayNothingMoreTheControllerConsentsSooner() {
        var month = new Month(Willingness.LOW, 5000, Map.of());
        month.world
                .at(10, () -> {
                    double before = month.controllers.consent(LAUKKAI, 1);
                    month.underworld.setOutput(LAUKKAI, 0);
                    assertThat(month.controllers.consent(LAUKKAI, 1)).isGreaterThan(before + 0.15);
                })
                .playUntil(11);
    }
}
