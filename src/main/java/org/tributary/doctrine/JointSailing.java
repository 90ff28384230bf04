package org.tributary.doctrine;

import java.util.List;
import org.tributary.cooperation.JointPatrol;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.UnitKind;

/** Sends the boats of members to the reaches on which joint patrols are agreed, once, at STARTEX. */
final class JointSailing {
    private boolean sent;

    JointSailing() {}

    /** Orders nothing where no joint patrol is agreed. */
    void sail(SeatPicture picture, List<Order> orders) {
        if (sent) {
            return;
        }
        sent = true;
        for (JointPatrol patrol : picture.regime().jointPatrols()) {
            for (AgencyPicture agency : picture.agencies()) {
                if (patrol.members().contains(agency.id())) {
                    send(agency, patrol, orders);
                }
            }
        }
    }

    private static void send(AgencyPicture agency, JointPatrol patrol, List<Order> orders) {
        for (UnitView unit : agency.units()) {
            if (unit.kind() == UnitKind.RIVER_PATROL) {
                orders.add(new Order.PatrolRiver(agency.id(), unit.id(), patrol.from(), patrol.to()));
            }
        }
    }
}
