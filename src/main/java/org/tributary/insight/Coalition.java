package org.tributary.insight;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.SeatId;

/**
 * What a set of seats reaches that cooperate among themselves, while the others keep their national orders. Immutable.
 *
 * @param seats who cooperates, in the scenario's order; none or one means that nobody does
 * @param worth the headline measure, turned so that more is better; absent if withheld
 * @param orders what became impossible
 * @param command the command that plays it again under one fortune and prints its worth
 */
public record Coalition(List<SeatId> seats, Optional<Estimate> worth, OrdersLost orders, String command) {
    /** Copies its list. */
    public Coalition {
        seats = List.copyOf(seats);
    }
}
