package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class ScarcityPatternTest {

    @Test
    void pricesDoNotRiseWithSeizures() {
        Verdicts.holds(new ScarcityPattern());
    }

    @Test
    void aSupplyThatCannotGrowMakesDrugsDear() {
        Verdicts.fails(new ScarcityPattern(), Trial.quick().with("trade.replacement", 0));
    }
}
