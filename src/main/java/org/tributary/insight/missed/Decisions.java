package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;

/**
 * How long each agency took from a belief firm enough for a warrant to the order of a raid, heard from a log. Not
 * thread-safe.
 */
final class Decisions implements EventListener {
    /** From how many decisions on a median says something. Assumed. */
    private static final int ENOUGH = 3;

    private final double usual_h;
    private final Map<String, Double> believed_h = new HashMap<>();
    private final Map<AgencyId, List<Double>> taken_h = new HashMap<>();

    /** @param usual_h what counts for an agency that decided less than three times */
    Decisions(double usual_h) {
        this.usual_h = usual_h;
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        return List.of(Happening.BeliefCrossed.class, Happening.RaidPlanned.class);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.BeliefCrossed crossed
                && crossed.threshold() == Happening.Threshold.WARRANT) {
            believed_h.put(crossed.agency() + " " + crossed.subject(), event.at_h());
        } else if (event.what() instanceof Happening.RaidPlanned raid) {
            Double since_h = believed_h.remove(raid.agency() + " " + raid.subject());
            if (since_h != null) {
                taken_h.computeIfAbsent(raid.agency(), agency -> new ArrayList<>())
                        .add(event.at_h() - since_h);
            }
        }
    }

    /** The median time that an agency took, in hours; the lower of two in the middle. */
    double median_h(AgencyId agency) {
        var hours = new ArrayList<>(taken_h.getOrDefault(agency, List.of()));
        if (hours.size() < ENOUGH) {
            return usual_h;
        }
        Collections.sort(hours);
        return hours.get((hours.size() - 1) / 2);
    }
}
