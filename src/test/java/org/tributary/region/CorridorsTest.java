package org.tributary.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.quantity.PlaceId;

/**
 * Goal: corridors are the cheapest routes of which none only adds crossings to a cheaper one.
 *
 * <p>Method: all routes in order of cost, thinned out afterwards, against the search that never follows a detour.
 */
class CorridorsTest {
    private static final Routes ROUTES = new Ways(Region.lancangMekong().ofTier(1)).loads();

    @ParameterizedTest
    @CsvSource({
        "tachileik, bangkok",
        "kengtung, bangkok",
        "pangkham, vientiane",
        "kk_park, bangkok",
        "kunming, kk_park",
        "vientiane, gtsez",
        "bangkok, bangkok"
    })
    void corridorsAreTheRoutesWithoutDetours(String from, String to) {
        List<Route> expected = thinnedOut(ROUTES.cheapest(new PlaceId(from), new PlaceId(to), 48));
        List<Route> corridors = ROUTES.corridors(new PlaceId(from), new PlaceId(to), 8);
        int common = Math.min(expected.size(), corridors.size());
        assertThat(common).isPositive();
        assertThat(corridors.subList(0, common)).isEqualTo(expected.subList(0, common));
        assertThat(thinnedOut(corridors)).isEqualTo(corridors);
    }

    private static List<Route> thinnedOut(List<Route> routes) {
        var kept = new ArrayList<Route>();
        for (Route route : routes) {
            if (kept.stream().noneMatch(cheaper -> route.crossings().containsAll(cheaper.crossings()))) {
                kept.add(route);
            }
        }
        return kept;
    }
}
