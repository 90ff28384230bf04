package org.tributary.report.map;

import org.tributary.quantity.PlaceId;

/**
 * What happened at one place, all in all. Immutable.
 *
 * @param freed possible victims freed by raids and searches
 * @param drugs_kg drugs seized
 * @param cash_usd cash seized
 * @param struck raids that began there, without those that found nobody
 * @param foundNothing raids that found nobody
 */
public record PlaceTotal(PlaceId place, long freed, double drugs_kg, double cash_usd, long struck, long foundNothing) {

    /** Both together, under the name of this one. */
    public PlaceTotal plus(PlaceTotal other) {
        return new PlaceTotal(
                place,
                freed + other.freed,
                drugs_kg + other.drugs_kg,
                cash_usd + other.cash_usd,
                struck + other.struck,
                foundNothing + other.foundNothing);
    }

    /** Nothing happened there. */
    public static PlaceTotal none(PlaceId place) {
        return new PlaceTotal(place, 0, 0, 0, 0, 0);
    }
}
