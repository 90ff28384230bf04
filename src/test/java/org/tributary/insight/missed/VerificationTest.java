package org.tributary.insight.missed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedConnection.Proof;

/**
 * Goal: nothing is listed whose hand-overs avert the harm but make the outcome as a whole worse, or avert it by luck.
 *
 * <p>Method: proofs written by hand, on both sides of each limit.
 */
class VerificationTest {
    private static Proof proof(int gone, double net) {
        return new Proof(16, 16, gone, new Estimate(net, net - 5, net + 5, 16));
    }

    @Test
    void aWorseOutcomeIsNoProof() {
        assertThat(Verification.holds(proof(16, 0)))
                .as("the outcome is the same")
                .isTrue();
        assertThat(Verification.holds(proof(16, -1)))
                .as("one person fewer is freed")
                .isFalse();
    }

    @Test
    void aHarmThatIsGoneInFewFortunesIsNoProof() {
        assertThat(Verification.holds(proof(8, 3))).as("gone in half of them").isTrue();
        assertThat(Verification.holds(proof(7, 3))).as("gone in 7 of 16").isFalse();
    }
}
