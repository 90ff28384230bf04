package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Scenario;

/**
 * Goal: where cooperation is cut, no agreement of STARTEX joins a seat outside the coalition to another seat.
 *
 * <p>Method: every shipped scenario, cut to nobody and to its first two seats; who the seats are comes from the scenario.
 */
class CutAgreementsTest {

    static List<String> shipped() {
        return Plays.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noAgreementJoinsASeatOutsideTheCoalitionToAnother(String name) {
        Scenario scenario = Plays.shipped(name);
        var firstTwo = new LinkedHashSet<>(List.copyOf(scenario.seats().keySet())
                .subList(0, Math.min(2, scenario.seats().size())));
        for (Set<SeatId> coalition : List.of(Set.<SeatId>of(), firstTwo)) {
            Agreements left = new CutAgreements(scenario, coalition).scenario().agreements();
            var groups = new ArrayList<List<AgencyId>>();
            left.channels()
                    .forEach(
                            channel -> groups.add(channel.between().isEmpty() ? channel.members() : channel.between()));
            left.jointPatrols().forEach(reach -> groups.add(reach.members()));
            left.inForce().forEach(term -> groups.add(term.members()));
            groups.add(left.hotline());
            for (List<AgencyId> group : groups) {
                Set<SeatId> joined = seatsOf(scenario, group);
                assertThat(joined.size() < 2 || coalition.containsAll(joined))
                        .as("%s joins %s, but the coalition is %s", group, joined, coalition)
                        .isTrue();
            }
        }
    }

    private static Set<SeatId> seatsOf(Scenario scenario, List<AgencyId> agencies) {
        var seats = new LinkedHashSet<SeatId>();
        scenario.seats().forEach((id, seat) -> {
            if (seat.agencies().stream().anyMatch(agencies::contains)) {
                seats.add(id);
            }
        });
        return seats;
    }
}
