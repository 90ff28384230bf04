package org.tributary.doctrine;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;

/** Who else is at the table, as one seat sees it. */
final class Partners {
    private Partners() {}

    /** The country of the seat itself. */
    static Country own(SeatPicture picture) {
        return picture.agencies().get(0).entry().country();
    }

    /** The other countries at the table, in the directory's order. */
    static List<Country> countriesAbroad(SeatPicture picture) {
        Country own = own(picture);
        return picture.directory().stream()
                .map(AgencyEntry::country)
                .filter(country -> country != own)
                .distinct()
                .toList();
    }

    /** The beliefs of the seat's lead agency, with which the others share. */
    static List<Belief> leadsFile(SeatPicture picture) {
        AgencyId lead = NationalWork.lead(picture, own(picture))
                .map(AgencyEntry::id)
                .orElse(picture.agencies().get(0).id());
        return picture.agencies().stream()
                .filter(agency -> agency.id().equals(lead))
                .findFirst()
                .map(AgencyPicture::beliefs)
                .orElse(List.of());
    }

    /** The country of an agency, if the directory names it. */
    static Optional<Country> countryOf(SeatPicture picture, AgencyId agency) {
        return picture.directory().stream()
                .filter(entry -> entry.id().equals(agency))
                .findFirst()
                .map(AgencyEntry::country);
    }
}
