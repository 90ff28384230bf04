package org.tributary.cooperation;

import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;

/**
 * What every agency knows of every other: the directory of who is who. Immutable.
 *
 * @param analysts how many people read leads there; zero if none
 */
public record AgencyEntry(
        AgencyId id, String name, Country country, SeatId seat, PlaceId base, Set<Power> powers, int analysts) {

    /** Copies its set, in the order of the powers. */
    public AgencyEntry {
        powers = InOrder.copyOf(Power.class, powers);
    }

    /** Whether its law lets it do this. */
    public boolean may(Power power) {
        return powers.contains(power);
    }
}
