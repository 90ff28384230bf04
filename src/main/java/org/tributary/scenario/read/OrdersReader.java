package org.tributary.scenario.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.PreparedOrders;
import org.tributary.scenario.Scenario;

/** Reads files of orders given in advance, in YAML or JSON. Safe for any number of threads. */
public final class OrdersReader {
    private OrdersReader() {}

    /**
     * The orders in a file, for a scenario.
     *
     * @throws InvalidScenario with every problem, if it has any
     */
    public static PreparedOrders read(Path file, Scenario scenario) {
        String name = file.toString();
        Source source;
        try {
            source = Source.of(ScenarioReader.bytes(file));
        } catch (Misfit misfit) {
            throw ScenarioReader.refused(name, misfit);
        }
        var findings = new Findings();
        var orders = TreeReader.read(source, findings).map(tree -> {
            findings.in(tree);
            PreparedOrders bound = Binder.bind(PreparedOrders.class, tree, findings);
            check(bound, scenario, findings);
            return bound;
        });
        if (orders.isEmpty() || !findings.isEmpty()) {
            throw new InvalidScenario(name, findings.problems(source));
        }
        return orders.get();
    }

    private static void check(PreparedOrders orders, Scenario scenario, Findings findings) {
        Map<String, AgencyId> agencies = new TreeMap<>();
        scenario.agencies().keySet().forEach(agency -> agencies.put(agency.value(), agency));
        Set<SeatId> seats = scenario.seats().keySet();
        for (int i = 0; i < orders.orders().size(); i++) {
            PreparedOrders.Given given = orders.orders().get(i);
            Pointer at = Pointer.ROOT.to("orders").to(i);
            if (!seats.contains(given.seat())) {
                var names = seats.stream().map(SeatId::value).toList();
                findings.report(
                        Code.UNKNOWN_SEAT,
                        at.to("seat"),
                        "There is no seat %s; there are: %s."
                                .formatted(Quoted.text(given.seat().value()), String.join(", ", names)),
                        Near.of(given.seat().value(), names));
                continue;
            }
            var own = Objects.requireNonNull(scenario.seats().get(given.seat())).agencies();
            for (int j = 0; j < given.give().size(); j++) {
                AgencyId agency = given.give().get(j).agency();
                if (!own.contains(agency) && !findings.isSpoilt(at.to("give").to(j))) {
                    var names = own.stream().map(AgencyId::value).toList();
                    findings.report(
                            Code.UNKNOWN_AGENCY,
                            at.to("give").to(j).to("agency"),
                            "%s is no agency of seat %s; it has: %s."
                                    .formatted(Quoted.text(agency.value()), given.seat(), String.join(", ", names)),
                            Near.of(agency.value(), names));
                }
            }
        }
    }
}
