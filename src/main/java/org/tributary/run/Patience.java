package org.tributary.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.order.Order;
import org.tributary.quantity.UnitId;

/**
 * Until when each order of a script waits if it cannot be carried out at once: for {@value Fates#PATIENCE_H} hours, but not
 * beyond the next order for one of its units, nor beyond the same order once more. What the record has refused, and what
 * the record has not, does not wait.
 */
final class Patience {
    private Patience() {}

    /** For each of the orders of one seat, in order of time: hours since STARTEX; its own time if it does not wait. */
    static double[] of(List<Recording.Given> lines) {
        var result = new double[lines.size()];
        Map<Object, Double> next_h = new HashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Recording.Given line = lines.get(i);
            boolean waits = line.sequence() > 0 && !line.refused();
            double until_h = waits ? line.at_h() + Fates.PATIENCE_H : line.at_h();
            for (Object matter : matters(line.order())) {
                until_h = Math.min(until_h, next_h.getOrDefault(matter, Double.POSITIVE_INFINITY));
                next_h.put(matter, line.at_h());
            }
            result[i] = until_h;
        }
        return result;
    }

    /** What a later order may overtake this one by: itself, or a unit. */
    private static Set<Object> matters(Order order) {
        var result = new HashSet<Object>();
        result.add(order);
        if (order instanceof Order.Raid raid) {
            result.addAll(raid.units());
        } else {
            unit(order).ifPresent(result::add);
        }
        return result;
    }

    private static Optional<UnitId> unit(Order order) {
        if (order instanceof Order.MoveUnit move) {
            return Optional.of(move.unit());
        }
        if (order instanceof Order.Patrol patrol) {
            return Optional.of(patrol.unit());
        }
        if (order instanceof Order.Surveil watch) {
            return Optional.of(watch.unit());
        }
        if (order instanceof Order.PatrolRiver sail) {
            return Optional.of(sail.unit());
        }
        if (order instanceof Order.Arrest arrest) {
            return Optional.of(arrest.unit());
        }
        return Optional.empty();
    }
}
