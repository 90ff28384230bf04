package org.tributary.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Scenario;

/**
 * What is in force at STARTEX among the seats of a coalition alone. A channel or a term among more agencies goes on among
 * those of the coalition, and a channel among those of one seat too. Past training stays: it has happened.
 */
final class CutAgreements {
    private final Scenario scenario;
    private final Set<SeatId> coalition;
    private final Map<AgencyId, SeatId> seats;

    CutAgreements(Scenario scenario, Set<SeatId> coalition) {
        this.scenario = scenario;
        this.coalition = coalition;
        this.seats = Recording.seatsOf(scenario);
    }

    /** The scenario with these agreements alone. */
    Scenario scenario() {
        Agreements all = scenario.agreements();
        var channels = new ArrayList<Agreements.Agreement>();
        all.channels().forEach(agreement -> channels.addAll(kept(agreement)));
        return scenario.with(new Agreements(
                channels,
                all.jointTrainingDays(),
                shared(all.hotline()),
                all.jointPatrols().stream()
                        .map(reach -> new Agreements.PatrolReach(shared(reach.members()), reach.from(), reach.to()))
                        .filter(reach -> !reach.members().isEmpty())
                        .toList(),
                all.pursuit().stream()
                        .filter(pair -> pair.between().stream().allMatch(this::isOfCoalition))
                        .toList(),
                all.inForce().stream()
                        .map(term -> new Agreements.InForce(term.kind(), shared(term.members())))
                        .filter(term -> !term.members().isEmpty())
                        .toList()));
    }

    /** The members of the coalition; nobody, if they are of one seat. */
    private List<AgencyId> shared(List<AgencyId> members) {
        List<AgencyId> ours = members.stream().filter(this::isOfCoalition).toList();
        return ours.stream().map(seats::get).distinct().count() > 1 ? ours : List.of();
    }

    private boolean isOfCoalition(AgencyId agency) {
        SeatId seat = seats.get(agency);
        return seat != null && coalition.contains(seat);
    }

    private boolean isOfCoalition(Country country) {
        return scenario.seats().entrySet().stream()
                .anyMatch(seat -> seat.getValue().country() == country && coalition.contains(seat.getKey()));
    }

    private List<Agreements.Agreement> kept(Agreements.Agreement agreement) {
        List<AgencyId> members = agreement.between().isEmpty() ? agreement.members() : agreement.between();
        var result = new ArrayList<Agreements.Agreement>();
        add(result, agreement.kind(), shared(members));
        boolean isShared = !result.isEmpty();
        for (SeatId seat : scenario.seats().keySet()) {
            boolean covered = isShared && coalition.contains(seat);
            if (!covered) {
                add(
                        result,
                        agreement.kind(),
                        members.stream()
                                .filter(member -> seat.equals(seats.get(member)))
                                .toList());
            }
        }
        return result;
    }

    private static void add(List<Agreements.Agreement> to, ChannelKind kind, List<AgencyId> members) {
        if (members.size() > 1) {
            to.add(new Agreements.Agreement(kind, List.of(), members));
        }
    }
}
