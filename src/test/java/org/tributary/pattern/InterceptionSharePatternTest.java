package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class InterceptionSharePatternTest {

    @Test
    void aTenthToNearlyHalfOfTheFlowIsFound() {
        Verdicts.holds(new InterceptionSharePattern());
    }

    @Test
    void searchesThatFindNothingStayBelowTheBand() {
        Trial blind = Trial.quick()
                .with("search.find.tablets", 0)
                .with("search.find.crystal", 0)
                .with("search.patrol", 0)
                .with("search.on-lead", 0);
        Verdicts.fails(new InterceptionSharePattern(), blind);
    }
}
