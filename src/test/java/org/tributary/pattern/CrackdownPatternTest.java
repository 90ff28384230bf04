package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class CrackdownPatternTest {

    @Test
    void theRegionRegainsWhatOneCountryDroveOut() {
        Verdicts.holds(new CrackdownPattern());
    }

    @Test
    void withoutRelocationAndRecruitmentItDoesNot() {
        Trial stuck = Trial.quick()
                .with("recruits.growth", 0)
                .with("site.refounding", 0)
                .with("site.fled-return", 0)
                .with("warning.relocate", 0);
        Verdicts.fails(new CrackdownPattern(), stuck);
    }
}
