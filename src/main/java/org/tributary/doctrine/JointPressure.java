package org.tributary.doctrine;

import java.util.HashMap;
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

/** Presses those who control the ground wherever the seat holds a file, at home and abroad, and keeps pressing. */
final class JointPressure {
    /** How often a country renews its pressure while it holds a file: before it lapses. Assumed. */
    private static final double PRESS_AGAIN_H = 120;

    private final Map<PlaceId, Double> pressed_h = new HashMap<>();

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
    }
}
