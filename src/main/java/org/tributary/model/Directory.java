package org.tributary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/** Who is who: every agency that sits in a seat, in the scenario's order. */
public final class Directory {
    private Directory() {}

    /** The directory of a scenario. */
    public static List<AgencyEntry> of(Scenario scenario) {
        Map<AgencyId, SeatId> seats = new HashMap<>();
        scenario.seats().forEach((id, seat) -> seat.agencies().forEach(agency -> seats.put(agency, id)));
        var entries = new ArrayList<AgencyEntry>();
        scenario.agencies().forEach((id, agency) -> {
            SeatId seat = seats.get(id);
            if (seat != null) {
                entries.add(new AgencyEntry(
                        id,
                        agency.name(),
                        agency.country(),
                        seat,
                        agency.base(),
                        agency.powers(),
                        agency.analysts().orElse(0)));
            }
        });
        return List.copyOf(entries);
    }
}
