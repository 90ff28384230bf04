package org.tributary.doctrine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.SharingRule;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectKind;

/**
 * Standing rules with partners: premises go to the agency that leads a country's cases, loads to the one that staffs its
 * crossings.
 */
final class SharingByRule {
    /** The wished channels, best first: what the liaison office carries goes that way, the rest by the next one agreed. */
    static final List<ChannelKind> CHANNELS =
            List.of(ChannelKind.BLO, ChannelKind.LIAISON_ROOM, ChannelKind.JOINT_CENTRE, ChannelKind.NATIONAL_DESK);

    private SharingByRule() {}

    /** Shares what every agency of the seat reads with a country, by the best channels agreed. */
    static void withCountry(SeatPicture picture, Country country, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            NationalWork.lead(picture, country)
                    .ifPresent(partner -> share(picture, agency, partner, EnumSet.of(SubjectKind.PREMISES), orders));
            NationalWork.searcher(picture, country)
                    .ifPresent(partner -> share(picture, agency, partner, EnumSet.of(SubjectKind.LOAD), orders));
        }
    }

    /** Shares with every agency abroad that has a liaison office with an agency of the seat, by that office alone. */
    static void withLiaisonOffices(SeatPicture picture, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (AgencyEntry partner : picture.directory()) {
                boolean paired = partner.country() != agency.entry().country()
                        && picture.regime().between(agency.id(), partner.id()).contains(ChannelKind.BLO);
                if (paired && agency.entry().analysts() > 0 && partner.analysts() > 0) {
                    set(agency, partner, ChannelKind.BLO, EnumSet.allOf(SubjectKind.class), orders);
                }
            }
        }
    }

    /** Ends every rule with a country. */
    static void end(SeatPicture picture, Country country, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (SharingRule rule : agency.rules()) {
                if (Partners.countryOf(picture, rule.to())
                        .filter(country::equals)
                        .isPresent()) {
                    orders.add(new Order.SetSharingRule(agency.id(), rule.ended()));
                }
            }
        }
    }

    private static void share(
            SeatPicture picture,
            AgencyPicture agency,
            AgencyEntry partner,
            Set<SubjectKind> about,
            List<Order> orders) {
        if (agency.entry().analysts() == 0) {
            return;
        }
        var agreed = picture.regime().between(agency.id(), partner.id());
        for (ChannelKind channel : CHANNELS) {
            if (agreed.contains(channel)) {
                set(agency, partner, channel, about, orders);
                if (channel != ChannelKind.BLO) {
                    return;
                }
            }
        }
    }

    private static void set(
            AgencyPicture agency,
            AgencyEntry partner,
            ChannelKind channel,
            Set<SubjectKind> about,
            List<Order> orders) {
        var rule = new SharingRule(agency.id(), partner.id(), channel, about, channel.carries());
        orders.add(new Order.SetSharingRule(agency.id(), rule));
    }
}
