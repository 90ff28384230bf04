package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.model.border.Cargo;
import org.tributary.model.intelligence.Intake;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Place;
import org.tributary.region.Route;
import org.tributary.region.Ways;

/**
 * Goal: squeezed on one border, the flow goes over another (the balloon).
 *
 * <p>Method: 2,000 loads from the hills to Bangkok, before and after losses at every crossing of one border.
 */
class RoadsTest {
    private static final int LOADS = 2000;
    private static final PlaceId TACHILEIK = new PlaceId("tachileik");
    private static final PlaceId BANGKOK = new PlaceId("bangkok");

    private final SmallWorld world = SmallWorld.large(1, Map.of());
    private final Syndicate syndicate = new Syndicate(world.world(), new SyndicateId("hill-traders"));
    private final Roads roads = new Roads(
            world.world(),
            new Intake(),
            Gangs.borders(world, Map.of()),
            new Ways(world.world().region()).loads());

    @Test
    void lossesOnOneBorderShiftTheFlowToTheNeighbour() {
        double before = shareOver(Country.MMR, Country.THA);
        double laosBefore = shareThrough(Country.LAO);
        for (Place place : world.world().region().places()) {
            if (place.isCrossing() && place.liesIn(Country.MMR) && place.liesIn(Country.THA)) {
                syndicate.lostAt(place.id());
            }
        }
        double after = shareOver(Country.MMR, Country.THA);
        double laosAfter = shareThrough(Country.LAO);
        System.out.printf(
                "share of loads over the squeezed border %.3f to %.3f, through the neighbour %.3f to %.3f%n",
                before, after, laosBefore, laosAfter);
        assertThat(after).isLessThan(0.6 * before);
        assertThat(laosAfter).isGreaterThan(laosBefore + 0.4 * before);
    }

    /** Detours that cross into a country and back would all share the squeezed crossing: nothing could shift. */
    @Test
    void theWaysKnownDoNotAllShareOneCrossing() {
        var ways = new Ways(world.world().region()).loads();
        for (String from : new String[] {"tachileik", "kengtung", "pangkham", "kk_park"}) {
            var shared = ways.corridors(new PlaceId(from), BANGKOK, 8).stream()
                    .map(route -> (Set<PlaceId>) new HashSet<>(route.crossings()))
                    .reduce((some, others) -> {
                        some.retainAll(others);
                        return some;
                    })
                    .orElseThrow();
            assertThat(shared).as("crossings of every way from %s", from).isEmpty();
        }
        var withDetours = ways.cheapest(TACHILEIK, BANGKOK, 8);
        assertThat(withDetours)
                .as("with detours they do")
                .allMatch(route -> route.crossings().contains(new PlaceId("x_tachileik_maesai")));
    }

    @Test
    void nothingShiftsWithoutALoss() {
        assertThat(shareOver(Country.MMR, Country.THA)).isEqualTo(shareOver(Country.MMR, Country.THA));
    }

    @Test
    void riskMovesTowardsWhatHappenedAndFades() {
        assertThat(syndicate.risk(TACHILEIK)).isZero();
        syndicate.lostAt(TACHILEIK);
        assertThat(syndicate.risk(TACHILEIK)).isCloseTo(0.3558, within(1e-12));
        syndicate.lostAt(TACHILEIK);
        double twice = 0.3558 + 0.3558 * (1 - 0.3558);
        assertThat(syndicate.risk(TACHILEIK)).isCloseTo(twice, within(1e-12));
        syndicate.passed(TACHILEIK);
        double eased = twice * (1 - 0.3558);
        world.at(
                        504,
                        () -> assertThat(syndicate.risk(TACHILEIK))
                                .as("halved in three weeks")
                                .isCloseTo(eased / 2, within(1e-12)))
                .play();
    }

    private double shareOver(Country one, Country other) {
        return share(route -> route.crossings().stream()
                .map(crossing -> world.world().region().place(crossing))
                .anyMatch(place -> place.isCrossing() && place.liesIn(one) && place.liesIn(other)));
    }

    private double shareThrough(Country country) {
        return share(route -> route.places().stream()
                .anyMatch(place -> world.world().region().place(place).liesIn(country)));
    }

    private double share(Predicate<Route> which) {
        int count = 0;
        for (int i = 0; i < LOADS; i++) {
            var cargo = new Cargo(new SubjectId("load-" + i), syndicate.id(), Goods.TABLETS, 270);
            count += which.test(
                            roads.choose(syndicate, TACHILEIK, BANGKOK, cargo).orElseThrow())
                    ? 1
                    : 0;
        }
        return (double) count / LOADS;
    }
}
