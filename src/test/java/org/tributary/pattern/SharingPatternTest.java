package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class SharingPatternTest {

    @Test
    void sharingEverythingLosesWhereDesksSaturateAndNotWhereTheyDoNot() {
        Verdicts.holds(new SharingPattern());
    }

    @Test
    void desksThatTakeNoTimeAreNeverDrowned() {
        Verdicts.fails(
                new SharingPattern(),
                Trial.quick().with("analyst.sorting-time", 0.05).with("analyst.lead-time", 0.05));
    }
}
