package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;

/**
 * Which unit patrolled or watched where, and for how long. Not thread-safe.
 *
 * <p>A task lasts until its end is heard, the unit sets out for another place, begins another task, trains or is lent,
 * or until ENDEX. Raids are not looked at: the log names officers and no units.
 */
final class UnitTasks implements EventListener {
    private final double endex_h;
    private final Map<UnitId, Task> current = new HashMap<>();
    private final List<Task> ended = new ArrayList<>();

    UnitTasks(double endex_h) {
        this.endex_h = endex_h;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PatrolStarted patrol) {
            begin(event, patrol.unit(), patrol.agency(), Optional.empty());
        } else if (event.what() instanceof Happening.SurveillanceStarted watch) {
            begin(event, watch.unit(), watch.agency(), Optional.of(watch.subject()));
        } else if (event.what() instanceof Happening.SurveillanceEnded watch) {
            end(watch.unit(), event.at_h());
        } else if (event.what() instanceof Happening.UnitDeparted departed) {
            end(departed.unit(), event.at_h());
        } else if (event.what() instanceof Happening.JointTrainingStarted training) {
            training.units().forEach(unit -> end(unit, event.at_h()));
        } else if (event.what() instanceof Happening.UnitLent lent) {
            end(lent.unit(), event.at_h());
        }
    }

    private void begin(Event event, UnitId unit, AgencyId agency, Optional<SubjectId> watched) {
        end(unit, event.at_h());
        if (event.at_h() < endex_h) {
            current.put(unit, new Task(agency, event.place(), watched, Noted.of(event), endex_h));
        }
    }

    private void end(UnitId unit, double at_h) {
        Task task = current.remove(unit);
        if (task != null && at_h > task.from().at_h()) {
            ended.add(task.until(Math.min(at_h, endex_h)));
        }
    }

    /** All tasks so far, in the order of their beginning; those that go on last until ENDEX. */
    List<Task> all() {
        var all = new ArrayList<>(ended);
        all.addAll(current.values());
        all.sort(
                (one, other) -> Long.compare(one.from().sequence(), other.from().sequence()));
        return all;
    }

    /** The hours of all tasks together. */
    double hours() {
        return all().stream().mapToDouble(Task::hours).sum();
    }

    /**
     * One task of one unit.
     *
     * @param agency for whom
     * @param place null if nowhere in particular
     * @param watched the premises; empty for a patrol or search
     */
    record Task(AgencyId agency, @Nullable PlaceId place, Optional<SubjectId> watched, Noted from, double to_h) {
        double hours() {
            return to_h - from.at_h();
        }

        /** Whether it is what the unit does from STARTEX on without an order. */
        boolean isStanding() {
            return from.at_h() <= 0;
        }

        private Task until(double hour) {
            return new Task(agency, place, watched, from, hour);
        }
    }
}
