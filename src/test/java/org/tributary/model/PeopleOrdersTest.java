package org.tributary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.KK_PARK;
import static org.tributary._support.SmallWorld.MYAWADDY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Happening;
import org.tributary.model.crime.Underworld;
import org.tributary.model.police.Controllers;
import org.tributary.model.police.HandOvers;
import org.tributary.order.Order;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;

/** Goal: a cut of supply lowers what sites take and presses; a deadline warns and presses; both know their limits. */
class PeopleOrdersTest {
    private final SmallWorld world =
            SmallWorld.of(1, Map.of("recruits.growth", 0.0, "held.escape", 0.0, "site.refounding", 0.0));
    private final Underworld underworld;
    private final PeopleOrders orders;
    private final AgencyEntry council = SmallWorld.agency("nsc", Country.THA, 0, Power.UTILITIES, Power.PRESS);
    private final AgencyEntry border = SmallWorld.agency("border", Country.THA, 0);
    private final AgencyEntry home = SmallWorld.agency("home", Country.MMR, 0, Power.UTILITIES, Power.PRESS);

    PeopleOrdersTest() {
        var scenario = Gangs.scenario(Map.of(KK_PARK, 1), List.of());
        underworld = Gangs.underworld(world, scenario);
        var controllers = new Controllers(world.world(), underworld);
        controllers.begin();
        var handOvers = new HandOvers(world.world(), scenario, underworld, controllers, Map.of());
        orders = new PeopleOrders(world.world(), underworld, controllers, handOvers);
    }

    private static Order.CutUtilities cut(AgencyEntry agency, PlaceId place) {
        return new Order.CutUtilities(agency.id(), place);
    }

    private double taken() {
        return world.all(Happening.ProceedsTaken.class)
                .mapToDouble(Happening.ProceedsTaken::usd)
                .sum();
    }

    @Test
    void aCutLowersWhatIsTaken() {
        double full_usd = 100 * 350 * 100.0;
        world.at(
                        0,
                        () -> assertThat(orders.cut(council, cut(council, KK_PARK), 0))
                                .isEmpty())
                .at(2400, () -> underworld.settle(0))
                .playUntil(2401);
        assertThat(world.all(Happening.UtilitiesCut.class)).hasSize(1);
        assertThat(taken() / full_usd).as("of a hundred days").isBetween(0.7, 0.9);
    }

    @Test
    void withoutDepthACutDoesNothing() {
        var other = SmallWorld.of(1, Map.of("recruits.growth", 0.0, "held.escape", 0.0, "utilities.depth", 0.0));
        var sites = Gangs.underworld(other, Gangs.scenario(Map.of(KK_PARK, 1), List.of()));
        other.at(0, () -> sites.cutSupply(KK_PARK))
                .at(2400, () -> sites.settle(0))
                .playUntil(2401);
        double taken_usd = other.all(Happening.ProceedsTaken.class)
                .mapToDouble(Happening.ProceedsTaken::usd)
                .sum();
        assertThat(taken_usd).isCloseTo(100 * 350 * 100.0, within(1.0));
    }

    @Test
    void onlyWhoSuppliesAPlaceCanCutItAndOnlyOnce() {
        assertThat(orders.cut(border, cut(border, KK_PARK), 0).orElseThrow()).contains("may not cut");
        assertThat(orders.cut(home, cut(home, KK_PARK), 0).orElseThrow())
                .isEqualTo("kk_park gets its power and supplies from Thailand, not from Myanmar");
        assertThat(orders.cut(council, cut(council, new PlaceId("atlantis")), 0).orElseThrow())
                .isEqualTo("there is no place atlantis");
        assertThat(orders.cut(council, cut(council, KK_PARK), 0)).isEmpty();
        assertThat(orders.cut(council, cut(council, KK_PARK), 0).orElseThrow()).contains("cut already");
    }

    @Test
    void aPublicDeadlineWarnsAndPresses() {
        var announcement = new Order.Announce(council.id(), KK_PARK, 400, "Be gone by then.");
        world.at(10, () -> assertThat(orders.announce(council, announcement, 0)).isEmpty())
                .playUntil(3000);
        assertThat(world.hoursOf(Happening.SiteWarned.class)).containsExactly(10.0);
        assertThat(world.hoursOf(Happening.ControllerPressed.class)).containsExactly(10.0);
        var after = new ArrayList<>(world.hoursOf(Happening.SiteReturned.class));
        after.addAll(world.hoursOf(Happening.SiteRelocated.class));
        assertThat(after).as("back or gone, at the deadline").containsExactly(400.0);
    }

    @Test
    void aDeadlineMustLieAheadAndNeedsAVoice() {
        var late = new Order.Announce(council.id(), KK_PARK, -1, "Too late.");
        assertThat(orders.announce(council, late, 0).orElseThrow()).contains("a deadline lies ahead");
        var mute = new Order.Announce(border.id(), MYAWADDY, 10, "Go.");
        assertThat(orders.announce(border, mute, 0).orElseThrow()).contains("does not speak for its country");
    }
}
