package org.tributary.score;

import java.util.OptionalDouble;
import org.tributary.score.Scorecard.MeasureScore;

/** Where a measure lies in its band, as the index of its head counts it, for tests outside this package. */
public final class Positions {
    private Positions() {}

    /** 0 to 1; 0 for what was due and nobody did, absent where the head does not count it. */
    public static OptionalDouble of(MeasureScore score) {
        if (score.value().isPresent()
                && score.bands().isPresent()
                && score.better().isPresent()) {
            return OptionalDouble.of(Bands.position(
                    score.bands().get(), score.better().get(), score.value().getAsDouble()));
        }
        return score.rating().isPresent() ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
}
