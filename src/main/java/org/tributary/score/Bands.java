package org.tributary.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard.Limits;

/** What a value is worth, by the limits that a scenario sets, or the measure's own where it sets none. Stateless. */
final class Bands {
    private Bands() {}

    /**
     * The band of a measure: that of the first objective that bands it, in the scenario's order, otherwise its default
     * band; empty if it has none.
     */
    static Optional<Limits> find(Scenario scenario, MeasureName measure) {
        for (Map.Entry<ObjectiveId, Objective> objective : scenario.objectives().entrySet()) {
            Band band = objective.getValue().bands().get(measure);
            if (band != null) {
                return Optional.of(Limits.of(band, objective.getKey().value()));
            }
        }
        return measure.definition().band().map(band -> Limits.of(band, Limits.DEFAULT));
    }

    /** The rating of a value; each limit belongs to the better side. */
    static Rating rate(Limits band, Better better, double value) {
        if (reaches(better, value, band.p())) {
            return Rating.P;
        }
        if (reaches(better, value, band.s())) {
            return Rating.S;
        }
        return reaches(better, value, band.m()) ? Rating.M : Rating.U;
    }

    /** Whether a value is as good as a limit. */
    static boolean reaches(Better better, double value, double limit) {
        return switch (better) {
            case HIGHER -> value >= limit;
            case LOWER -> value <= limit;
        };
    }

    /**
     * Where a value lies in a band, from 0 to 1: 1 from the P limit on, 2/3 at the S limit, 1/3 at the M limit,
     * straight between; worse than M it falls straight to 0, which is at the value 0 where more is better and at twice
     * the M limit where less is better. Assumed.
     */
    static double position(Limits band, Better better, double value) {
        double p = band.p();
        double s = band.s();
        double m = band.m();
        return switch (rate(band, better, value)) {
            case P -> 1;
            case S -> 2 / 3.0 + between(s, p, value) / 3;
            case M -> 1 / 3.0 + between(m, s, value) / 3;
            case U -> between(better == Better.HIGHER ? 0 : 2 * m, m, value) / 3;
        };
    }

    /** How far a value has come from the worse limit to the better, 0 to 1. */
    private static double between(double worse, double better, double value) {
        return worse == better ? 0 : Math.max(0, Math.min(1, (value - worse) / (better - worse)));
    }

    /** The rating in the middle, of an even number the worse of the two; absent if there is none. */
    static Optional<Rating> median(Collection<Rating> ratings) {
        List<Rating> sorted = ratings.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    /** The mean; absent if there is none. */
    static OptionalDouble mean(Collection<Double> positions) {
        return positions.stream().mapToDouble(Double::doubleValue).average();
    }
}
