package org.tributary.doctrine;

import java.util.List;
import org.tributary.cooperation.JointPatrol;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.UnitKind;
import org.tributary.region.Link;
import org.tributary.region.Mode;

/** Sends boats up and down the river: those of members where joint patrols are agreed, the others around their port. */
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

    /** Lets a boat that lies at a landing patrol the river next to it, above and below; says whether there is any. */
    static boolean patrolAround(SeatPicture picture, AgencyPicture agency, UnitView boat, List<Order> orders) {
        List<Link> river = picture.region().linksAt(boat.at()).stream()
                .filter(link -> link.mode() == Mode.RIVER)
                .toList();
        if (river.isEmpty()) {
            return false;
        }
        PlaceId from = river.get(0).other(boat.at());
        PlaceId to = river.size() > 1 ? river.get(1).other(boat.at()) : boat.at();
        orders.add(new Order.PatrolRiver(agency.id(), boat.id(), from, to));
        return true;
    }

    private static void send(AgencyPicture agency, JointPatrol patrol, List<Order> orders) {
        for (UnitView unit : agency.units()) {
            if (unit.kind() == UnitKind.RIVER_PATROL) {
                orders.add(new Order.PatrolRiver(agency.id(), unit.id(), patrol.from(), patrol.to()));
            }
        }
    }
}
