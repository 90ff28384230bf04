package org.tributary.model;

import java.util.Map;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.justice.Courts;
import org.tributary.model.reception.Reception;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;

/** Carries out what is ordered for people who were freed or arrested, or says why it cannot be. */
final class CareOrders {
    private final Map<AgencyId, Desk> desks;
    private final Reception reception;
    private final Courts courts;

    CareOrders(Map<AgencyId, Desk> desks, Reception reception, Courts courts) {
        this.desks = desks;
        this.reception = reception;
        this.courts = courts;
    }

    Courts courts() {
        return courts;
    }

    Optional<String> open(AgencyEntry agency, Order.OpenRepatriation order, long cause) {
        return reception.open(agency, order.from(), order.to(), order.by(), order.aircraft(), cause);
    }

    Optional<String> setScreening(AgencyEntry agency, Order.SetScreening order, long cause) {
        return reception.setScreening(agency, order.aDay(), cause);
    }

    /** Screening is shared with those only whom a channel joins. */
    Optional<String> share(AgencyEntry agency, Order.ShareScreening order, Optional<ChannelKind> channel, long cause) {
        Desk partner = desks.get(order.partner());
        if (partner == null) {
            return Optional.of("there is no agency " + order.partner());
        }
        if (channel.isEmpty()) {
            return Optional.of("no channel joins %s and %s".formatted(agency.id(), order.partner()));
        }
        return reception.share(agency, partner.agency(), cause);
    }
}
