package org.tributary.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tributary.picture.Doctrine;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Spelling;
import org.tributary.run.Doctrines;
import org.tributary.scenario.Scenario;

/** Checks what {@code --doctrine} names against a scenario's seats and the doctrines that there are. */
final class DoctrineChoice {
    private DoctrineChoice() {}

    /** The doctrine of each seat. */
    static Map<SeatId, String> check(Scenario scenario, Map<String, String> wished) {
        var seats = new TreeSet<String>();
        seats.add("all");
        scenario.seats().keySet().forEach(seat -> seats.add(seat.value()));
        List<String> names = Doctrines.all().stream().map(Doctrine::name).toList();
        wished.forEach((seat, doctrine) -> {
            if (!seats.contains(seat)) {
                throw new BadInput("--doctrine: \"%s\" is no seat of %s; it has %s.%s"
                        .formatted(seat, scenario.scenario(), String.join(", ", seats), maybe(seat, seats)));
            }
            requireDoctrine("--doctrine", doctrine, names);
        });
        Map<SeatId, String> chosen = Doctrines.forSeats(scenario, wished);
        chosen.values().forEach(doctrine -> requireDoctrine("empty-seats", doctrine, names));
        return chosen;
    }

    private static void requireDoctrine(String where, String doctrine, List<String> names) {
        if (!names.contains(doctrine)) {
            throw new BadInput("%s: there is no doctrine \"%s\"; there are %s.%s"
                    .formatted(where, doctrine, String.join(", ", names), maybe(doctrine, names)));
        }
    }

    private static String maybe(String found, java.util.Collection<String> known) {
        return Spelling.nearest(found, known)
                .map(near -> " Maybe \"%s\"?".formatted(near))
                .orElse("");
    }
}
