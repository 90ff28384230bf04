package org.tributary.region;

import java.util.Collections;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;

/**
 * A way between two neighbouring places, open in both directions. Immutable.
 *
 * @param length_km more than 0
 * @param travel_h hours under way, more than 0; without formalities, conflict, closures or the wet season
 * @param informalBorder whether it joins two countries without a crossing between, and so is an informal crossing itself
 * @param basis where length and hours come from; for a shortcut, "through" the places left out
 */
public record Link(
        LinkId id,
        PlaceId a,
        PlaceId b,
        Mode mode,
        double length_km,
        double travel_h,
        boolean informalBorder,
        String basis) {

    /** @throws IllegalArgumentException if the ends are one place, or a number is not finite and more than 0 */
    public Link {
        if (a.equals(b)) {
            throw new IllegalArgumentException("Link \"%s\" leads from \"%s\" to itself.".formatted(id, a));
        }
        requirePositive(id, "length_km", length_km);
        requirePositive(id, "travel_h", travel_h);
    }

    private static void requirePositive(LinkId id, String what, double number) {
        if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Link \"%s\": %s (%s) must be more than 0.".formatted(id, what, number));
        }
    }

    /** Whether a link between these places crosses a border where no crossing is. Links by air never do. */
    public static boolean crossesInformally(Place a, Place b, Mode mode) {
        return mode != Mode.AIR && Collections.disjoint(a.countries(), b.countries());
    }

    /**
     * The other end.
     *
     * @throws IllegalArgumentException if the link does not touch the place
     */
    public PlaceId other(PlaceId from) {
        if (from.equals(a)) {
            return b;
        }
        if (from.equals(b)) {
            return a;
        }
        throw new IllegalArgumentException(
                "Link \"%s\" joins \"%s\" and \"%s\"; it does not touch \"%s\".".formatted(id, a, b, from));
    }
}
