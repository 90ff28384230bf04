package org.tributary.model.border;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Country;

/**
 * Which countries keep a crossing closed, who waits there with something to hide, and how long the lawful traffic has
 * waited. Whoever waits longer than {@code crossing.patience} turns back.
 */
final class Closing {
    private final World world;
    private final double patience_h;
    private final Set<Country> closedBy = EnumSet.noneOf(Country.class);
    private final List<Runnable> waiting = new ArrayList<>();
    private double closed_h;
    private double accounted_h;

    Closing(World world) {
        this.world = world;
        this.patience_h = world.parameter("crossing.patience");
    }

    boolean isClosed() {
        return !closedBy.isEmpty();
    }

    boolean isClosedBy(Country country) {
        return closedBy.contains(country);
    }

    void close(Country country) {
        if (closedBy.isEmpty()) {
            closed_h = world.now_h();
            accounted_h = closed_h;
        }
        closedBy.add(country);
    }

    /** Lets those who wait go on, if no other country keeps it closed. */
    void open(Country country) {
        closedBy.remove(country);
        if (closedBy.isEmpty()) {
            var released = List.copyOf(waiting);
            waiting.clear();
            released.forEach(Runnable::run);
        }
    }

    void whenOpen(Runnable goOn) {
        waiting.add(goOn);
    }

    double since_h() {
        return accounted_h;
    }

    /** Person-hours that this traffic, in travellers a day, has waited since this was last asked. */
    double waited_h(double traffic) {
        double now_h = world.now_h();
        double waited_h = traffic / 24 * (waitedAfter(now_h - closed_h) - waitedAfter(accounted_h - closed_h));
        accounted_h = now_h;
        return waited_h;
    }

    /** Hours waited in so long a closing by one traveller an hour, counted when they are waited. */
    double waitedAfter(double hours) {
        return hours <= patience_h ? hours * hours / 2 : patience_h * (hours - patience_h / 2);
    }
}
