package org.tributary.pattern;

import org.junit.jupiter.api.Test;

class HandoverCampaignPatternTest {

    @Test
    void theLastThreeCountsFollowFromTheFirstTwo() {
        Verdicts.holds(new HandoverCampaignPattern());
    }

    @Test
    void withoutAGateWithinReachNobodyIsHandedOver() {
        Verdicts.fails(new HandoverCampaignPattern(), Trial.quick().with("handover.reach", 0));
    }

    @Test
    void controllersDeafToPressureGiveNobodyUp() {
        Trial deaf = Trial.quick()
                .with("consent.low", 0)
                .with("consent.high", 0)
                .with("consent.per-country", 0)
                .with("consent.lost-payments", 0);
        Verdicts.fails(new HandoverCampaignPattern(), deaf);
    }
}
