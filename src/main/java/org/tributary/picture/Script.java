package org.tributary.picture;

import org.tributary.order.Order;

/** Orders that a seat gives at set times, whatever it sees by then. Used by one run. */
public interface Script {

    /** When it gives its next order, in hours since STARTEX; infinite if it gives no more. */
    double next_h();

    /** Its next order; those of one time come in the order in which they are to be carried out. */
    Line take();

    /** One order of a script. */
    interface Line {

        /** The order as it is to be given at that time, in hours since STARTEX; asked for at each try. */
        Order order(double now_h);

        /** Until when it is kept and tried again if it cannot be carried out; not later than now: it is refused at once. */
        double until_h();
    }
}
