package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.quantity.Country;
import org.tributary.scenario.MeasureName;

/**
 * How far each two countries give each other alike.
 *
 * <p>Definition: of each pair in which both owed the other information ({@link UsefulSharing}), the smaller of the two
 * shares given ÷ the larger; 0 where neither gave anything, since two who are silent owe each other still. Shares, not
 * numbers, since one may read more than the other.
 *
 * <p>Formula: the mean over these pairs. Parts: {@code reciprocity-requests-answered} = requests abroad that were answered ÷ those
 * answered, refused, lost or left until their deadline; {@code reciprocity-answers-balance} = the mean over the pairs that asked each
 * other of the smaller ÷ the larger share of requests answered; {@code reciprocity-net-flow-A-B} = pieces of use that A gave B less
 * those that B gave A, ÷ both.
 *
 * <p>Unit: share. Range: 0 to 1; more is better; net flows −1 to 1. Absent where no two owed each other. n: pairs.
 * Coverage: these ÷ all pairs of countries at the table. Evidence: when the pieces of use were weighed. Source: our own.
 */
final class Reciprocity implements Measure {
    private final UsefulSharing sharing;
    private final Answers answers;

    Reciprocity(UsefulSharing sharing, Jurisdictions jurisdictions) {
        this.sharing = sharing;
        this.answers = new Answers(jurisdictions);
    }

    @Override
    public MeasureName name() {
        return MeasureName.RECIPROCITY;
    }

    @Override
    public void hear(Event event) {
        sharing.hear(event);
        answers.hear(event);
    }

    @Override
    public Reading reading() {
        List<UsefulSharing.Piece> pieces = sharing.pieces();
        var exchange = new Exchange(pieces);
        List<Country> countries = List.copyOf(sharing.countries());
        var balances = new ArrayList<Double>();
        var parts = new ArrayList<Reading.Part>();
        parts.add(answers.answered());
        parts.add(answers.balance());
        for (int one = 0; one < countries.size(); one++) {
            for (int other = one + 1; other < countries.size(); other++) {
                balance(exchange, countries.get(one), countries.get(other)).ifPresent(balances::add);
                netFlow(exchange, countries.get(one), countries.get(other)).ifPresent(parts::add);
            }
        }
        var evidence = new Evidence();
        pieces.forEach(piece -> piece.use().ifPresent(use -> evidence.add(use.at())));
        int pairs = countries.size() * (countries.size() - 1) / 2;
        return new Reading(
                name(),
                balances.stream().mapToDouble(Double::doubleValue).average(),
                balances.size(),
                Reading.coverage(balances.size(), pairs),
                evidence.list(),
                parts);
    }

    private static OptionalDouble balance(Exchange exchange, Country one, Country other) {
        OptionalDouble there = exchange.given(one, other);
        OptionalDouble back = exchange.given(other, one);
        return there.isEmpty() || back.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(balance(there.getAsDouble(), back.getAsDouble()));
    }

    /** The smaller of two shares ÷ the larger; 0 if both are 0. */
    static double balance(double one, double other) {
        return one == 0 || other == 0 ? 0 : Math.min(one, other) / Math.max(one, other);
    }

    private static Optional<Reading.Part> netFlow(Exchange exchange, Country one, Country other) {
        int there = exchange.pieces(one, other);
        int back = exchange.pieces(other, one);
        if (there + back == 0) {
            return Optional.empty();
        }
        return Optional.of(new Reading.Part(
                "reciprocity-net-flow-%s-%s".formatted(one.name(), other.name()).toLowerCase(Locale.ROOT),
                Reading.ratio(there - back, there + back),
                "share",
                there + back));
    }
}
