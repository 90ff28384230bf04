package org.tributary.picture;

import java.util.List;
import org.tributary.order.Order;

/** Decides for one seat: a person's page, a doctrine, or a record of orders given before. */
@FunctionalInterface
public interface Commander {

    /** The orders of one staff meeting, in the order in which they are to be carried out; may be empty. */
    List<Order> decide(SeatPicture picture);
}
