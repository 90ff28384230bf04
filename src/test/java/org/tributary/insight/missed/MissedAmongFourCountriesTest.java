package org.tributary.insight.missed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary.run.Playback;
import org.tributary.run.Recording;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;

/** Goal: the flagship exercise of four countries, each working alone, has missed connections that hold. Minutes of work. */
@Tag("ci")
class MissedAmongFourCountriesTest {

    @Test
    void threeAtLeastAreVerifiedWhereFourCountriesWorkAlone() {
        Playback alone = recorded(Plays.under("alone", "moei-squeeze"), 7);
        var found = new MissedConnections(alone, "results/x").find(2, MissedConnections.Watch.NONE, Kept.NOTHING);
        assertThat(found.missed()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(missed -> {
            assertThat(missed.proof().share()).isGreaterThanOrEqualTo(0.5);
            assertThat(missed.proof().net().mean()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(missed.command()).contains("--harm " + missed.sequence());
        });
    }

    private static Playback recorded(RunPlan plan, long seed) {
        var recorder = new Recording.Recorder();
        var run = new Run(plan, seed).with(recorder);
        run.simulate(run.commanders());
        return Playback.of(plan, seed, recorder.recording());
    }
}
