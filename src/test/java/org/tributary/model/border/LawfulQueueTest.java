package org.tributary.model.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.SmallWorld;

/**
 * Goal: inspecting more lengthens the queue more than in proportion, and officers shorten it.
 *
 * <p>Method: the queue of one side against a simulation of it by the minute, written apart.
 */
class LawfulQueueTest {
    private static final double TRAFFIC = 14_000;

    private static LawfulQueue queue(Map<String, Double> parameters) {
        return new LawfulQueue(SmallWorld.of(1, parameters).world(), TRAFFIC, 0.05);
    }

    @Test
    void asStaffedNobodyQueues() {
        assertThat(queue(Map.of()).waiting_h(0.05, 0)).isZero();
    }

    @Test
    void inspectingMoreLengthensItMoreThanInProportion() {
        var queue = queue(Map.of());
        double some = queue.waiting_h(0.07, 0);
        double more = queue.waiting_h(0.08, 0);
        double most = queue.waiting_h(0.09, 0);
        assertThat(some).isPositive();
        assertThat(more - some).isGreaterThan(some * 0.01 / 0.07);
        assertThat(most - more).isGreaterThan(more - some);
    }

    @Test
    void neitherMoreInspectionNorFewerOfficersShortenIt() {
        var queue = queue(Map.of());
        ForAll.cases("monotone", draws -> new double[] {draws.uniform(), draws.below(50)}, drawn -> {
            int officers = (int) drawn[1];
            double waiting_h = queue.waiting_h(drawn[0], officers);
            assertThat(waiting_h).isBetween(0.0, TRAFFIC * 24);
            assertThat(queue.waiting_h(Math.min(1, drawn[0] + 0.05), officers)).isGreaterThanOrEqualTo(waiting_h);
            assertThat(queue.waiting_h(drawn[0], officers + 10)).isLessThanOrEqualTo(waiting_h);
        });
    }

    @Test
    void itIsTheAreaUnderTheQueue() {
        double share = 0.09;
        double served = TRAFFIC * (0.02 + 0.05 * 0.25) / 0.6 / (0.02 + share * 0.25);
        double queue = 0;
        double area_h = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            double arrivals = minute < 8 * 60 ? 1.5 * TRAFFIC : 0.75 * TRAFFIC;
            queue = Math.max(0, queue + (arrivals - served) / 24 / 60);
            area_h += queue / 60;
        }
        assertThat(queue).isZero();
        assertThat(queue(Map.of()).waiting_h(share, 0)).isCloseTo(area_h, within(0.01 * area_h));
    }

    /** The planted fault: travellers who come evenly never queue while the staff can do its work. */
    @Test
    void withoutARushNobodyQueues() {
        assertThat(queue(Map.of("crossing.rush", 1.0)).waiting_h(0.09, 0)).isZero();
    }

    @Test
    void whoComesByNightWaitsForTheMorning() {
        var world = SmallWorld.of(1, Map.of("crossing.opens", 6.0, "crossing.closes", 20.0));
        var hours = new OpeningHours(world.world(), 9);
        assertThat(hours.night_h()).isEqualTo(10);
        assertThat(hours.wait_h(0)).as("09:00").isZero();
        assertThat(hours.wait_h(11)).as("20:00").isEqualTo(10);
        assertThat(hours.wait_h(20)).as("05:00").isEqualTo(1);
        assertThat(hours.wait_h(21)).as("06:00").isZero();
        assertThat(hours.wait_h(24 * 9 + 14)).as("23:00").isEqualTo(7);
    }

    @Test
    void byDefaultThereIsNoNight() {
        assertThat(new OpeningHours(SmallWorld.of(1, Map.of()).world(), 9).wait_h(15))
                .isZero();
    }
}
