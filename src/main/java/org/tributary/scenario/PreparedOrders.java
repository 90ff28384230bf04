package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Span;

/**
 * Orders given in advance, for a run played by hand: a file of its own beside a scenario, since one scenario is played by
 * many.
 */
public record PreparedOrders(
        @JsonPropertyDescription("Who gives which orders, and when.")
        List<Given> orders) {
    /** Copies its list. */
    public PreparedOrders {
        orders = List.copyOf(orders);
    }

    /** What a seat orders at one time. */
    public record Given(
            @JsonPropertyDescription("Which seat.") SeatId seat,

            @JsonPropertyDescription("How long after STARTEX: 12 h, 3 days.")
            Span after,

            @JsonPropertyDescription("The orders, in the order in which they are to be carried out.")
            List<Order> give) {
        /** Copies its list. */
        public Given {
            give = List.copyOf(give);
        }
    }
}
