package org.tributary.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.tributary.picture.Doctrine;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/** The doctrines on the class path, and which one each seat of a scenario follows. */
public final class Doctrines {
    /** The doctrine of a seat for which neither the scenario nor the command names one. */
    public static final String DEFAULT = "centre";

    private static final List<Doctrine> FOUND = find();

    private Doctrines() {}

    private static List<Doctrine> find() {
        var found = new ArrayList<Doctrine>();
        ServiceLoader.load(Doctrine.class).forEach(found::add);
        found.sort(Comparator.comparing(Doctrine::name));
        return List.copyOf(found);
    }

    /** All, by name. */
    public static List<Doctrine> all() {
        return FOUND;
    }

    /** The doctrine of that name, if there is one. */
    public static Optional<Doctrine> named(String name) {
        return FOUND.stream().filter(doctrine -> doctrine.name().equals(name)).findFirst();
    }

    /**
     * The doctrine of each seat.
     *
     * @param wished by seat; the key {@code all} stands for every seat that is not named
     */
    public static Map<SeatId, String> forSeats(Scenario scenario, Map<String, String> wished) {
        var result = new LinkedHashMap<SeatId, String>();
        scenario.seats().keySet().forEach(seat -> {
            String ofScenario = scenario.emptySeats().getOrDefault(seat, DEFAULT);
            String ofAll = wished.getOrDefault("all", ofScenario);
            result.put(seat, wished.getOrDefault(seat.value(), ofAll));
        });
        return result;
    }
}
