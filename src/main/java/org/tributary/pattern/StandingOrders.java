package org.tributary.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;

/** A commander who gives some orders at its first meeting, besides what another one decides. Serves one run. */
final class StandingOrders implements Commander {
    private final Commander other;
    private final List<Order> orders;
    private boolean given;

    private StandingOrders(Commander other, List<Order> orders) {
        this.other = other;
        this.orders = orders;
    }

    /** Adds orders to what the seats do anyway; each goes to the seat that it is named under. */
    static UnaryOperator<Map<SeatId, Commander>> of(Map<SeatId, List<Order>> orders) {
        return commanders -> {
            var result = new LinkedHashMap<>(commanders);
            orders.forEach((seat, list) -> result.computeIfPresent(seat, (id, own) -> new StandingOrders(own, list)));
            return result;
        };
    }

    @Override
    public List<Order> decide(SeatPicture picture) {
        var all = new ArrayList<>(other.decide(picture));
        if (!given) {
            given = true;
            all.addAll(orders);
        }
        return all;
    }
}
