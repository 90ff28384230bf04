package org.tributary.score;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.quantity.Country;

/** How much of what each country owed each other it gave, as seen at ENDEX. Immutable. */
final class Exchange {
    private final Map<Tie, Count> counts = new TreeMap<>();

    Exchange(List<UsefulSharing.Piece> pieces) {
        for (UsefulSharing.Piece piece : pieces) {
            Count count = counts.computeIfAbsent(new Tie(piece.from(), piece.to()), none -> new Count());
            count.owed++;
            count.given += piece.use().isPresent() ? 1 : 0;
        }
    }

    /** Those who owed or were owed something. */
    Set<Country> countries() {
        var countries = new TreeSet<Country>();
        counts.keySet().forEach(tie -> {
            countries.add(tie.from());
            countries.add(tie.to());
        });
        return countries;
    }

    /** Those who owed something. */
    Set<Country> givers() {
        var givers = new TreeSet<Country>();
        counts.keySet().forEach(tie -> givers.add(tie.from()));
        return givers;
    }

    /** The share that one gave another of what it owed, 0 to 1; absent if it owed nothing. */
    OptionalDouble given(Country from, Country to) {
        return share(count(from, to));
    }

    /** The share that a country gave all others of what it owed; absent if it owed nothing. */
    OptionalDouble given(Country from) {
        var sum = new Count();
        counts.forEach((tie, count) -> {
            if (tie.from() == from) {
                sum.add(count);
            }
        });
        return share(sum);
    }

    /** The share that two gave each other of what they owed; absent if neither owed anything. */
    OptionalDouble between(Country one, Country other) {
        var sum = new Count();
        sum.add(count(one, other));
        sum.add(count(other, one));
        return share(sum);
    }

    /** How many pieces of use one gave another. */
    int pieces(Country from, Country to) {
        return count(from, to).given;
    }

    private Count count(Country from, Country to) {
        return counts.getOrDefault(new Tie(from, to), new Count());
    }

    private static OptionalDouble share(Count count) {
        return Reading.ratio(count.given, count.owed);
    }

    private record Tie(Country from, Country to) implements Comparable<Tie> {
        @Override
        public int compareTo(Tie other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    private static final class Count {
        private int owed;
        private int given;

        void add(Count other) {
            owed += other.owed;
            given += other.given;
        }
    }
}
