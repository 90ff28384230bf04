package org.tributary.region;

import java.util.List;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;

/**
 * A way from one place to another that visits no place twice. Immutable.
 *
 * @param places from start to end, both included; one place if start and end are one
 * @param links one fewer than places, each joining two neighbours among them
 * @param crossings what is crossed on the way, in order, may be empty: the places passed between start and end that lie
 *     in two countries, and for each link that is an informal border the place where it is entered (not twice in a row,
 *     so that a crossing from which such a link departs stands for both). Start and end as such are not crossed. Links
 *     by air pass no crossing
 * @param travel_h hours under way on the links, without formalities, 0 or more, to the millionth
 * @param length_km 0 or more, to the millionth
 * @param cost of links and crossings as {@link Routes} was told to count it, 0 or more, to the millionth
 */
public record Route(
        List<PlaceId> places,
        List<LinkId> links,
        List<PlaceId> crossings,
        double travel_h,
        double length_km,
        double cost) {

    /** @throws IllegalArgumentException if the links are not one fewer than the places */
    public Route {
        places = List.copyOf(places);
        links = List.copyOf(links);
        crossings = List.copyOf(crossings);
        if (places.size() != links.size() + 1) {
            throw new IllegalArgumentException(
                    "A route over %d place(s) needs one link fewer, not %d.".formatted(places.size(), links.size()));
        }
    }

    /** Where it starts. */
    public PlaceId from() {
        return places.get(0);
    }

    /** Where it ends. */
    public PlaceId to() {
        return places.get(places.size() - 1);
    }
}
