package org.tributary.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.quantity.PlaceId;
import org.tributary.region.BaseMap;
import org.tributary.region.Region;

final class RegionMapTest {

    /** Something of every kind at every place, which leaves labels the least room. */
    private static MapContent everywhere(Region region) {
        Map<PlaceId, PlaceTotal> totals = new TreeMap<>();
        region.places().forEach(place -> totals.put(place.id(), new PlaceTotal(place.id(), 100, 200, 3_000, 4, 5)));
        return MapContent.of(totals, List.of());
    }

    private static MapContent nothing() {
        return MapContent.of(Map.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noTwoLabelsOverlap(int tier) {
        Region region = Region.lancangMekong().ofTier(tier);
        for (MapContent content : List.of(nothing(), everywhere(region))) {
            List<Box> boxes = new RegionMap(region, content).labelBoxes();
            assertThat(boxes).isNotEmpty();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as("%s and %s", boxes.get(i), boxes.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theCrowdsOnTheMoeiAndAtTheGoldenTriangleAreNamed() {
        var map = new RegionMap(Region.lancangMekong().ofTier(1), nothing());
        assertThat(map.labelTexts())
                .contains("Mae Sot", "Myawaddy", "Shwe Kokko", "KK Park")
                .contains("Tachileik", "Mae Sai", "Golden Triangle SEZ", "Chiang Saen", "Houayxay")
                .contains("A", "B");
    }

    @Test
    void aMapShowsItsCredit() {
        assertThat(new RegionMap(Region.lancangMekong().ofTier(1), nothing()).drawing())
                .contains(BaseMap.CREDIT, BaseMap.DISCLAIMER);
    }

    @Test
    void aRegionOfOnePlaceCanBeDrawn() {
        Region region = Region.lancangMekong().only(List.of(new PlaceId("mae_sot")));
        assertThat(new RegionMap(region, everywhere(region)).drawing())
                .contains("Mae Sot")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    void aTriangleOfTownsCanBeDrawnWideAndTall() {
        for (List<String> names : List.of(List.of("yangon", "bangkok"), List.of("kunming", "bangkok"))) {
            Region region =
                    Region.lancangMekong().only(names.stream().map(PlaceId::new).toList());
            var passed = List.of(new Passed(new PlaceId(names.get(0)), new PlaceId(names.get(1)), 3));
            String drawing = new RegionMap(region, MapContent.of(Map.of(), passed)).drawing();
            assertThat(drawing).contains(">3<").doesNotContain("NaN");
        }
    }
}
