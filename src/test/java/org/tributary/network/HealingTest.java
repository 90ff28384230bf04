package org.tributary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Goal: networks heal. After ten hubs were taken, each followed by triadic closure, the mean path is not above what it
 * was; without recovery it is.
 *
 * <p>Method: 200 made networks; the whole interval of 95 % lies on one side. Source: Diviák 2023.
 */
class HealingTest {
    private static final int REPLICATIONS = 200;

    /** Mean and half-width of the interval of 95 % of the path after, as a multiple of the path before. */
    private static double[] ratio(Optional<Recovery> recovery) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < REPLICATIONS; i++) {
            Network network = Generator.network(GeneratorTest.MIX, 5, Graphs.draws(i));
            double ratio = Healing.pathAfter(network, 10, recovery, 0.9, Graphs.draws(1000 + i));
            sum += ratio;
            squares += ratio * ratio;
        }
        double mean = sum / REPLICATIONS;
        double variance = squares / REPLICATIONS - mean * mean;
        return new double[] {mean, 1.97 * Math.sqrt(variance / REPLICATIONS)};
    }

    @Test
    void afterTenHubsAndTriadicClosureThePathIsNotLonger() {
        double[] ratio = ratio(Optional.of(Recovery.TRIADIC));
        System.out.printf(java.util.Locale.ROOT, "networks heal: path × %.3f ± %.3f%n", ratio[0], ratio[1]);
        assertThat(ratio[0] + ratio[1]).isLessThanOrEqualTo(1);
    }

    @Test
    void plantedFaultWithoutRecoveryItIsLonger() {
        double[] ratio = ratio(Optional.empty());
        assertThat(ratio[0] - ratio[1]).isGreaterThan(1);
    }

    @Test
    void whoTakesThePlaceIsAsTheRuleSays() {
        // 0 knew 1, 2 and 3; 1 knows 2 and 3; 3 knows a crowd
        var network = new Network(10);
        network.tie(1, 2);
        network.tie(1, 3);
        for (int i = 4; i < 10; i++) {
            network.tie(3, i);
        }
        int[] known = {1, 2, 3};
        assertThat(Recovery.TRIADIC.successor(network, known, member -> member != 0, Graphs.draws(1)))
                .isEqualTo(1);
        assertThat(Recovery.DEGREE.successor(network, known, member -> member != 0, Graphs.draws(1)))
                .isEqualTo(3);
        assertThat(Recovery.DISTANCE.successor(network, known, member -> member != 0, Graphs.draws(1)))
                .isIn(1, 2, 3);
        assertThat(Recovery.RANDOM.successor(network, known, member -> member == 8, Graphs.draws(3)))
                .isIn(8, -1);
        assertThat(Recovery.DEGREE.successor(network, known, member -> false, Graphs.draws(1)))
                .isEqualTo(-1);
    }

    @Test
    void nobodyIsLeftAloneWhereSomebodySucceeds() {
        Network star = Graphs.star(20);
        int[] known = star.isolate(0);
        int successor = Recovery.DISTANCE.successor(star, known, member -> member != 0, Graphs.draws(5));
        Recovery.DISTANCE.inherit(star, successor, known, 0, member -> member != 0, Graphs.draws(6));
        assertThat(Shape.largestComponent(star)).isEqualTo(19);
    }
}
