package org.tributary.exercise;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;

/** What is done to the world of an exercise. A world is what its moves, in order, made of it. */
sealed interface Move {

    /** STARTEX. */
    record Begin() implements Move {}

    /** A seat of people gives an order. */
    record Give(SeatId seat, Order order, Optional<PersonId> by, Instant at) implements Move {}

    /**
     * A stop closes: doctrines decide, and the world goes on.
     *
     * @param asked in the scenario's order
     * @param people seats for which play may stop inside the round
     */
    record GoOn(Map<SeatId, Sheet.Lead> asked, Set<SeatId> people) implements Move {
        public GoOn {
            asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
            people = Set.copyOf(people);
        }
    }

    /** Exercise control does something with an inject. */
    record Steer(Control control) implements Move {}

    /** Exercise control writes an inject. */
    record Write(Inject inject) implements Move {}

    /** The world goes on to its end without further orders. */
    record Finish() implements Move {}
}
