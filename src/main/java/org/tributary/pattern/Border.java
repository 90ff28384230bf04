package org.tributary.pattern;

import java.util.EnumSet;
import java.util.Set;
import org.tributary.quantity.Country;
import org.tributary.region.Place;

/** The border between two countries: all crossings that lie in both. Immutable. */
record Border(Country one, Country other) {

    /** The border on which a crossing lies, the earlier country first. */
    static Border of(Place crossing) {
        var both = EnumSet.copyOf(crossing.countries()).iterator();
        return new Border(both.next(), both.next());
    }

    /** The border of two countries, in whichever order they are named. */
    static Border between(Country one, Country other) {
        var both = EnumSet.of(one, other).iterator();
        return new Border(both.next(), both.next());
    }

    Set<Country> countries() {
        return EnumSet.of(one, other);
    }

    @Override
    public String toString() {
        return one + "-" + other;
    }
}
