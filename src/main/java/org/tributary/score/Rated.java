package org.tributary.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.tributary.quantity.Rating;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard.Limits;
import org.tributary.score.Scorecard.MeasureScore;

/**
 * A measure that has a value, a band and therefore a rating. Immutable.
 *
 * @param position where the value lies in the band, 0 to 1
 * @param nextLimit the value from which on it would be rated one better; of P that of P
 */
record Rated(MeasureName measure, MeasureScore score, Rating rating, double position, double nextLimit) {
    /** The worst rating first, of equals that which lies lower in its band, then by name. */
    static final Comparator<Rated> WORST_FIRST = Comparator.comparing(Rated::rating)
            .reversed()
            .thenComparingDouble(Rated::position)
            .thenComparing(Rated::measure);

    /** The measure behind a line of the scorecard; empty for a part, or without a value or a band. */
    static Optional<Rated> find(Scenario scenario, MeasureScore score) {
        return Arrays.stream(MeasureName.values())
                .filter(measure -> measure.word().equals(score.id()))
                .findFirst()
                .filter(measure -> score.value().isPresent())
                .flatMap(measure -> Bands.find(scenario, measure).map(band -> of(measure, score, band)));
    }

    private static Rated of(MeasureName measure, MeasureScore score, Limits band) {
        double value = score.value().orElseThrow();
        Rating rating = Bands.rate(band, measure.better(), value);
        double next = switch (rating) {
            case P, S -> band.p();
            case M -> band.s();
            case U -> band.m();
        };
        return new Rated(measure, score, rating, Bands.position(band, measure.better(), value), next);
    }
}
