package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.scenario.MeasureName;

/**
 * How evenly the countries take part in the exchange of useful information, and how near it brings them to each other.
 *
 * <p>Definition: only pieces of use count ({@link UsefulSharing}). Each country gives a share of what it owes the others.
 * Evenness is the entropy of these shares, of its largest possible value. Two countries are tied by the share of what
 * they owe each other that was given; the length of a tie is 1 ÷ this share, and the closeness of two countries 1 ÷ the
 * length of the shortest way between them, 0 if there is none.
 *
 * <p>Formula: value = evenness × closeness, with evenness = −Σ pᵢ ln pᵢ ÷ ln k, where pᵢ is country i's share divided by
 * the sum of all k shares (0 where nobody gave anything), and closeness = the mean over the pairs that owed each other
 * something. Parts: {@code evenness-and-fragmentation-evenness}; {@code evenness-and-fragmentation-fragmentation} = 1 −
 * closeness; {@code evenness-and-fragmentation-bottleneck-A-B} for each tie of agencies that is taken out before the graph
 * of useful copies falls apart ({@link Bottlenecks}), with the share of
 * useful copies that came over it.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. Absent where fewer than two countries owed something, since one alone
 * can be neither even nor near. n: countries that owed something. Coverage: these ÷ all countries at the table. Evidence:
 * when the pieces of use were weighed. Source: Shannon, "A Mathematical Theory of Communication", 1948; closeness over
 * reciprocal distances, which holds for graphs that are not connected: Marchiori and Latora, "Harmony in the small-world",
 * Physica A 285, 2000; lengths from strengths: Newman, Physical Review E 64, 2001.
 */
final class EvennessAndFragmentation implements Measure {
    private final UsefulSharing sharing;

    EvennessAndFragmentation(UsefulSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public MeasureName name() {
        return MeasureName.EVENNESS_AND_FRAGMENTATION;
    }

    @Override
    public void hear(Event event) {
        sharing.hear(event);
    }

    @Override
    public Reading reading() {
        List<UsefulSharing.Piece> pieces = sharing.pieces();
        var exchange = new Exchange(pieces);
        int givers = exchange.givers().size();
        boolean any = givers >= 2;
        double evenness = any ? evenness(exchange) : 0;
        double closeness = any ? closeness(exchange) : 0;
        var parts = new ArrayList<Reading.Part>();
        parts.add(new Reading.Part("evenness-and-fragmentation-evenness", valueIf(any, evenness), "share", givers));
        parts.add(new Reading.Part(
                "evenness-and-fragmentation-fragmentation", valueIf(any, 1 - closeness), "share", givers));
        parts.addAll(bottlenecks(pieces));
        return new Reading(
                name(),
                valueIf(any, evenness * closeness),
                givers,
                Reading.coverage(givers, sharing.countries().size()),
                evidence(pieces),
                parts);
    }

    private static OptionalDouble valueIf(boolean any, double value) {
        return any ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double evenness(Exchange exchange) {
        var shares = new ArrayList<Double>();
        exchange.givers().forEach(country -> exchange.given(country).ifPresent(shares::add));
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        double entropy = 0;
        for (double share : shares) {
            if (share > 0) {
                entropy -= share / sum * StrictMath.log(share / sum);
            }
        }
        return Math.min(1, entropy / StrictMath.log(shares.size()));
    }

    private static double closeness(Exchange exchange) {
        List<Country> countries = List.copyOf(exchange.countries());
        double[][] length = lengths(exchange, countries);
        int pairs = 0;
        double sum = 0;
        for (int one = 0; one < countries.size(); one++) {
            for (int other = one + 1; other < countries.size(); other++) {
                if (exchange.between(countries.get(one), countries.get(other)).isPresent()) {
                    pairs++;
                    sum += 1 / length[one][other];
                }
            }
        }
        return sum / pairs;
    }

    /** The length of the shortest way between any two, by Floyd and Warshall; infinite where there is none. */
    private static double[][] lengths(Exchange exchange, List<Country> countries) {
        int n = countries.size();
        var length = new double[n][n];
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++) {
                double given = exchange.between(countries.get(one), countries.get(other))
                        .orElse(0);
                length[one][other] = 1 / given;
            }
        }
        for (int over = 0; over < n; over++) {
            for (int one = 0; one < n; one++) {
                for (int other = 0; other < n; other++) {
                    length[one][other] = Math.min(length[one][other], length[one][over] + length[over][other]);
                }
            }
        }
        return length;
    }

    private static List<Reading.Part> bottlenecks(List<UsefulSharing.Piece> pieces) {
        var ties = new Bottlenecks();
        pieces.forEach(piece -> piece.use()
                .ifPresent(use -> ties.add(use.arrival().from(), use.arrival().to())));
        var parts = new ArrayList<Reading.Part>();
        for (Set<AgencyId> tie : ties.first()) {
            String ends =
                    String.join("-", tie.stream().map(AgencyId::value).sorted().toList());
            parts.add(new Reading.Part(
                    "evenness-and-fragmentation-bottleneck-" + ends,
                    Reading.ratio(ties.copies(tie), ties.copies()),
                    "share",
                    ties.copies(tie)));
        }
        return parts;
    }

    private static List<Long> evidence(List<UsefulSharing.Piece> pieces) {
        var evidence = new Evidence();
        pieces.forEach(piece -> piece.use().ifPresent(use -> evidence.add(use.at())));
        return evidence.list();
    }
}
