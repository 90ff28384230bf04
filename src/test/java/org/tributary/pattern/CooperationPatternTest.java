package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class CooperationPatternTest {

    @Test
    void theSameAssetsFindAThirdMoreToTwiceAsMuch() {
        Verdicts.holds(new CooperationPattern());
    }

    @Test
    void channelsThatLoseEverythingTakeTheYieldAway() {
        Trial mute = Trial.quick().with("channel.blo.loss", 1).with("channel.joint-centre.loss", 1);
        Verdicts.fails(new CooperationPattern(), mute);
    }
}
