package org.tributary.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Band;
import org.tributary.scenario.Scenario;

/** What a value is worth, by the limits that a scenario sets. Stateless. */
final class Bands {
    private Bands() {}

    /** The band of a measure: that of the first objective that bands it, in the scenario's order. */
    static Optional<Band> find(Scenario scenario, MeasureName measure) {
        return scenario.objectives().values().stream()
                .map(Objective::bands)
                .filter(bands -> bands.containsKey(measure))
                .map(bands -> bands.get(measure))
                .findFirst();
    }

    /** The rating of a value; each limit belongs to the better side. */
    static Rating rate(Band band, Better better, double value) {
        if (reaches(better, value, band.p().value())) {
            return Rating.P;
        }
        if (reaches(better, value, band.s().value())) {
            return Rating.S;
        }
        return reaches(better, value, band.m().value()) ? Rating.M : Rating.U;
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
    static double position(Band band, Better better, double value) {
        double p = band.p().value();
        double s = band.s().value();
        double m = band.m().value();
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
