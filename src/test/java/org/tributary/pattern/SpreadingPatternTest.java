package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class SpreadingPatternTest {

    @Test
    void moreAssetsFindMoreButLessAtATimeAndNoFewerWays() {
        Verdicts.holds(new SpreadingPattern());
    }

    @Test
    void loadsThatAreNeverSplitStayAsLargeAsTheyWere() {
        Verdicts.fails(new SpreadingPattern(), Trial.quick().with("trade.splitting", 0));
    }
}
