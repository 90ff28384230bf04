package org.tributary.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.order.Order;
import org.tributary.picture.Script;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.PreparedOrders;

/** A seat's orders given in advance; what cannot be carried out at its time is refused at once. Used by one run. */
final class Prepared implements Script {
    private record At(double at_h, Order order) implements Line {
        @Override
        public Order order(double now_h) {
            return order;
        }

        @Override
        public double until_h() {
            return at_h;
        }
    }

    private final List<At> lines;
    private int next;

    private Prepared(List<At> lines) {
        lines.sort(Comparator.comparingDouble(At::at_h));
        this.lines = lines;
    }

    /** The script of each seat that has orders; at one time they come in the order of the file. */
    static Map<SeatId, Script> of(PreparedOrders orders) {
        var lines = new LinkedHashMap<SeatId, List<At>>();
        for (PreparedOrders.Given given : orders.orders()) {
            List<At> own = lines.computeIfAbsent(given.seat(), seat -> new ArrayList<>());
            given.give().forEach(order -> own.add(new At(given.after().hours(), order)));
        }
        var scripts = new LinkedHashMap<SeatId, Script>();
        lines.forEach((seat, own) -> scripts.put(seat, new Prepared(own)));
        return scripts;
    }

    @Override
    public double next_h() {
        return next < lines.size() ? lines.get(next).at_h() : Double.POSITIVE_INFINITY;
    }

    @Override
    public Line take() {
        return lines.get(next++);
    }
}
