package org.tributary.doctrine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.Waiting;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.Power;
import org.tributary.quantity.WayHome;

/** What a seat does for people who were freed: fetches its own home, and lets partners screen theirs. */
final class Homecoming {
    private final Set<AgencyId> shared = new HashSet<>();

    Homecoming() {}

    /** Opens a way home for the seat's own nationals, by land if there is a gate and by air if not. */
    static void fetch(SeatPicture picture, List<Order> orders) {
        var done = new HashSet<Waiting>();
        for (AgencyPicture agency : picture.agencies()) {
            Country own = agency.entry().country();
            for (Waiting waiting : agency.waiting()) {
                boolean ours = waiting.of().equals(Nationality.of(own)) && waiting.in() != own;
                if (ours && waiting.ordered().isEmpty() && done.add(waiting)) {
                    fetch(agency.id(), own, waiting, orders);
                }
            }
        }
    }

    private static void fetch(AgencyId agency, Country own, Waiting waiting, List<Order> orders) {
        if (waiting.possible().contains(WayHome.GATE)) {
            orders.add(new Order.OpenRepatriation(agency, waiting.at(), own, WayHome.GATE, 0));
        } else if (waiting.possible().contains(WayHome.FLIGHT)) {
            orders.add(new Order.OpenRepatriation(agency, waiting.at(), own, WayHome.FLIGHT, waiting.flights()));
        }
    }

    /** Lets officers of the countries whose people wait here screen their own, where a channel joins the two. */
    void shareScreening(SeatPicture picture, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (Waiting waiting : agency.waiting()) {
                boolean here = waiting.host().equals(agency.id()) && !waiting.screenedByOwn();
                waiting.of().country().filter(of -> here).ifPresent(of -> share(picture, agency, of, orders));
            }
        }
    }

    private void share(SeatPicture picture, AgencyPicture agency, Country of, List<Order> orders) {
        for (AgencyEntry partner : picture.directory()) {
            boolean suits = partner.country() == of
                    && of != agency.entry().country()
                    && partner.may(Power.SCREEN)
                    && !picture.regime().between(agency.id(), partner.id()).isEmpty();
            if (suits && shared.add(partner.id())) {
                orders.add(new Order.ShareScreening(agency.id(), partner.id()));
                return;
            }
        }
    }
}
