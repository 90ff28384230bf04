package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class WarningPatternTest {

    @Test
    void aRaidADayAfterItsTwinFindsLessThanHalf() {
        Verdicts.holds(new WarningPattern());
    }

    @Test
    void whereNewsTravelsForYearsTheSecondRaidFindsAsMany() {
        Trial deaf = Trial.quick().with("warning.delay-median", 20_000).with("warning.delay-p95", 40_000);
        Verdicts.fails(new WarningPattern(), deaf);
    }
}
