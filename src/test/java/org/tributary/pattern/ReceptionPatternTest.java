package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class ReceptionPatternTest {

    @Test
    void moreAircraftFlyMorePeopleHomeAndMoreRaidsDoNot() {
        Verdicts.holds(new ReceptionPattern());
    }

    @Test
    void wereThereSeatsForEverybodyMoreRaidsWouldBringMorePeopleHome() {
        Trial unlimited = Trial.quick()
                .with("repatriation.seats", 5000)
                .with("reception.admits", 20_000)
                .with("repatriation.flight-delay-p95", 337);
        Verdicts.fails(new ReceptionPattern(), unlimited);
    }
}
