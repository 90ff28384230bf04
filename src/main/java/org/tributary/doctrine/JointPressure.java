package org.tributary.doctrine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.region.Place;

/**
 * Presses those who control the ground wherever the seat holds a file, at home and abroad, and keeps pressing; where its
 * own country supplies such a place and it may, it cuts power and supplies, which presses for good.
 */
final class JointPressure {
    /** How often a country renews its pressure while it holds a file: before it lapses. Assumed. */
    private static final double PRESS_AGAIN_H = 120;

    private final Map<PlaceId, Double> pressed_h = new HashMap<>();
    private final Set<PlaceId> cut = new HashSet<>();

    JointPressure() {}

    /** Presses for premises in some countries. */
    void press(SeatPicture picture, NationalWork work, Set<Country> countries, List<Order> orders) {
        Optional<AgencyPicture> speaker = work.withPower(picture, Power.PRESS);
        if (speaker.isEmpty()) {
            return;
        }
        var places = new TreeSet<PlaceId>();
        for (Belief belief : Partners.leadsFile(picture)) {
            if (belief.probability() >= picture.law().actionable()
                    && NationalWork.isHeldByOthers(picture, belief.place())
                    && countries.contains(picture.region().place(belief.place()).country())) {
                places.add(belief.place());
            }
        }
        for (PlaceId place : places) {
            double last_h = pressed_h.getOrDefault(place, Double.NEGATIVE_INFINITY);
            if (picture.now_h() - last_h >= PRESS_AGAIN_H) {
                pressed_h.put(place, picture.now_h());
                orders.add(new Order.PressController(speaker.get().id(), place));
            }
        }
        work.withPower(picture, Power.UTILITIES).ifPresent(supplier -> cut(picture, supplier, places, orders));
    }

    private void cut(SeatPicture picture, AgencyPicture supplier, Set<PlaceId> places, List<Order> orders) {
        Country own = supplier.entry().country();
        for (PlaceId id : places) {
            Place place = picture.region().place(id);
            if (place.country() == own || cut.contains(id)) {
                continue;
            }
            boolean supplied = picture.region().places().stream()
                    .filter(crossing -> crossing.isCrossing() && crossing.liesIn(place.country()))
                    .min(Comparator.comparingDouble(place::distanceTo_km))
                    .filter(crossing -> crossing.liesIn(own))
                    .isPresent();
            if (supplied) {
                cut.add(id);
                orders.add(new Order.CutUtilities(supplier.id(), id));
            }
        }
    }
}
