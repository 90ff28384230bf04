package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class BalloonPatternTest {

    @Test
    void aSqueezedBorderSwellsItsWeakestNeighbour() {
        Verdicts.holds(new BalloonPattern());
    }

    @Test
    void aSyndicateThatLearnsNothingStaysWhereItIs() {
        Verdicts.fails(new BalloonPattern(), Trial.quick().with("route.learning", 0));
    }
}
