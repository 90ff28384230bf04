package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;

/** Goal: people are whole, nobody is made or lost when a crew is divided, and the parts are in proportion. */
class CrewTest {
    private static final Nationality CHINESE = Nationality.of(Country.CHN);
    private static final Nationality LAO = Nationality.of(Country.LAO);

    private record Division(List<Double> each, int total) {
        double[] counts() {
            return each.stream().mapToDouble(Double::doubleValue).toArray();
        }

        static Division any(Draws draws) {
            var each = new ArrayList<Double>();
            int count = 1 + draws.below(12);
            for (int i = 0; i < count; i++) {
                each.add((double) draws.below(200));
            }
            int sum = each.stream().mapToInt(Double::intValue).sum();
            return new Division(List.copyOf(each), draws.below(sum + 1));
        }
    }

    @Test
    void sharesAddUpAndNoneIsAboveItsCount() {
        ForAll.cases("largest remainder", 500, Division::any, division -> {
            int[] shares = Crew.apportion(division.total(), division.counts());
            assertThat(Arrays.stream(shares).sum()).isEqualTo(division.total());
            double sum = Arrays.stream(division.counts()).sum();
            for (int i = 0; i < shares.length; i++) {
                assertThat((double) shares[i]).isBetween(0.0, division.counts()[i]);
                double exact = sum == 0 ? 0 : division.total() * division.counts()[i] / sum;
                assertThat((double) shares[i]).isCloseTo(exact, within(1.0));
            }
        });
    }

    @Test
    void aCrewHasTheMixThatWasAskedFor() {
        Crew crew = Crew.of(Map.of(CHINESE, 3.0, LAO, 1.0), 200, 0.7, 2);
        assertThat(crew.size()).isEqualTo(200);
        assertThat(crew.held()).isEqualTo(140);
        assertThat(crew.bosses()).isEqualTo(2);
        assertThat(crew.workersOf(CHINESE) + crew.bossesOf(CHINESE)).isBetween(149, 151);
    }

    @Test
    void whoIsTakenIsGoneAndWhoIsNotStays() {
        Crew crew = Crew.of(Map.of(CHINESE, 3.0, LAO, 1.0), 200, 0.7, 2);
        Crew taken = crew.takeOf(CHINESE, 1000, 1000);
        assertThat(crew.workersOf(CHINESE) + crew.bossesOf(CHINESE)).isZero();
        assertThat(taken.size() + crew.size()).isEqualTo(200);
        Crew free = crew.allWilling();
        assertThat(crew.size()).isZero();
        assertThat(free.held()).isZero();
        assertThat(free.size() + taken.size()).isEqualTo(200);
    }
}
