package org.tributary.picture;

import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.WayHome;

/**
 * Freed people of one nationality at one place of reception, as the agency that runs it and those who fetch their own
 * nationals know of them. Immutable.
 *
 * @param at the place of reception
 * @param in the country of that place
 * @param host the agency that runs it
 * @param awaited persons freed and not admitted yet
 * @param received persons admitted who have not left
 * @param ready those of them who may travel
 * @param possible the ways that somebody could order
 * @param ordered the way that was ordered, if any
 * @param flights charter flights a weekday that their country could still send
 * @param screenedByOwn whether officers of their own country screen them
 */
public record Waiting(
        PlaceId at,
        Country in,
        AgencyId host,
        Nationality of,
        int awaited,
        int received,
        int ready,
        Set<WayHome> possible,
        Optional<WayHome> ordered,
        int flights,
        boolean screenedByOwn) {}
