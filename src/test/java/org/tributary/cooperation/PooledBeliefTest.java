package org.tributary.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tributary.quantity.SourceClass;

/** Goal: beliefs add up class by class, computed here by hand. */
class PooledBeliefTest {
    @Test
    void withoutALeadItIsThePrior() {
        assertThat(new PooledBelief(0.1).probability()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void eachClassCountsOnceByItsBestLead() {
        var belief = new PooledBelief(0.5);
        belief.weigh(SourceClass.TRANSIT, 1.0);
        belief.weigh(SourceClass.TRANSIT, 0.4);
        belief.weigh(SourceClass.MONEY, 0.5);
        assertThat(belief.nats()).isCloseTo(1.5, within(1e-12));
        assertThat(belief.probability()).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
        assertThat(belief.best_nats(SourceClass.TRANSIT)).isEqualTo(1.0);
        assertThat(belief.best_nats(SourceClass.SIGHTINGS)).isZero();
    }

    @Test
    void logOddsAndProbabilityAreEachOthersInverse() {
        for (double p : new double[] {0.02, 0.1, 0.5, 0.6, 0.9, 0.95}) {
            assertThat(Fusion.probability(Fusion.nats(p))).isCloseTo(p, within(1e-12));
        }
    }
}
