package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class MoneyBackPatternTest {

    @Test
    void lettersBringLittleAndFreezesInTimeBringMost() {
        Verdicts.holds(new MoneyBackPattern());
    }

    @Test
    void lettersThatBringAThirdAreTooMuch() {
        Verdicts.fails(new MoneyBackPattern(), Trial.quick().with("recovery.share", 0.35));
    }

    @Test
    void withoutDecayWaitingCostsNothing() {
        Verdicts.fails(new MoneyBackPattern(), Trial.quick().with("freeze.decay", 1e12));
    }

    @Test
    void accountsThatEmptyAtOnceLeaveNothingToFreeze() {
        Verdicts.fails(
                new MoneyBackPattern(), Trial.quick().with("freeze.window", 0).with("freeze.decay", 24));
    }
}
