package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tributary._support.Gangs;
import org.tributary._support.SmallWorld;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;

/**
 * Goal: a site that must go prefers what is near and what it does not fear.
 *
 * <p>Method: 4,000 moves from KK Park on the core map, against weights computed apart.
 */
class GroundsTest {
    private static final int MOVES = 4000;
    private static final PlaceId KK_PARK = SmallWorld.KK_PARK;
    private static final PlaceId SHWE_KOKKO = new PlaceId("shwe_kokko");
    private static final PlaceId ZONE = new PlaceId("gtsez");

    private final SmallWorld world = SmallWorld.large(1, Map.of());
    private final Grounds grounds = new Grounds(
            world.world(), Set.of(KK_PARK), new Holders(world.world(), Gangs.scenario(Map.of(KK_PARK, 1), List.of())));
    private final Syndicate syndicate = new Syndicate(world.world(), new SyndicateId("ring"));

    private Map<PlaceId, Integer> moves() {
        Draws draws = world.world().chance().draws(Purpose.RELOCATION, 1);
        var chosen = new HashMap<PlaceId, Integer>();
        for (int i = 0; i < MOVES; i++) {
            chosen.merge(grounds.next(syndicate, KK_PARK, draws), 1, Integer::sum);
        }
        return chosen;
    }

    private double distance_km(PlaceId to) {
        var region = world.world().region();
        return region.place(KK_PARK).distanceTo_km(region.place(to));
    }

    @Test
    void theNearIsPreferredByTheStatedWeight() {
        var chosen = moves();
        assertThat(chosen.getOrDefault(SHWE_KOKKO, 0)).isGreaterThan(5 * chosen.getOrDefault(ZONE, 0));
        double expected = Math.exp(-0.8 * (distance_km(SHWE_KOKKO) - distance_km(ZONE)) / 1000 / 0.15);
        double found = (double) chosen.getOrDefault(SHWE_KOKKO, 0) / chosen.getOrDefault(ZONE, 1);
        assertThat(found).as("ratio of the near to the far").isCloseTo(expected, within(0.35 * expected));
    }

    @Test
    void aPlaceWhereTheSyndicateLostIsShunned() {
        int before = moves().getOrDefault(KK_PARK, 0);
        syndicate.lostAt(KK_PARK);
        int after = moves().getOrDefault(KK_PARK, 0);
        System.out.printf("of %d moves from KK Park, %d stay; after a loss there %d%n", MOVES, before, after);
        assertThat(after).isLessThan(before / 2);
    }

    @Test
    void nextDoorTakesDaysAndAnotherCountryMonths() {
        assertThat(grounds.moving_h(KK_PARK, SHWE_KOKKO)).isBetween(72.0, 168.0);
        assertThat(grounds.moving_h(KK_PARK, ZONE)).isGreaterThan(24 * 30.0);
    }
}
