package org.tributary.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;

/**
 * An exercise as it stood after a commit: from it every view is made, on whichever thread. Immutable.
 *
 * @param header as everybody may know it; the server's clock is filled in when it is asked for
 * @param seats in the scenario's order
 * @param log the run so far
 * @param injects those of the scenario, then what was written on the spot
 * @param arrivals the stops of this line, in order
 * @param scorecard at the last stop; empty before STARTEX
 * @param all the number of what everybody sees
 * @param excon the number of exercise control's view
 */
record Snapshot(
        State state,
        Header header,
        Map<SeatId, Desk> seats,
        List<Event> log,
        List<Inject> injects,
        List<World.Arrival> arrivals,
        Optional<Scorecard> scorecard,
        long all,
        long excon) {

    /** What a seat sees, and the picture from which options are made. */
    record Desk(SeatView view, Optional<SeatPicture> picture, List<SeatView.Result> results) {}

    Snapshot {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }

    Desk desk(SeatId seat) {
        Desk desk = seats.get(seat);
        if (desk == null) {
            throw new IllegalArgumentException("There is no seat %s.".formatted(seat));
        }
        return desk;
    }

    /** The scenario with what was written on the spot. */
    Scenario played(Scenario scenario) {
        return injects.size() == scenario.msel().size() ? scenario : scenario.with(injects);
    }

    /** The same, when nothing can be done any more. */
    Snapshot readOnly() {
        Header closed = header.readOnly(true);
        var locked = new LinkedHashMap<SeatId, Desk>();
        seats.forEach((seat, desk) -> {
            SeatView view = desk.view();
            locked.put(
                    seat,
                    new Desk(
                            view.with(view.number() + 1, view.exercise().readOnly(true), view.you()),
                            desk.picture(),
                            desk.results()));
        });
        return new Snapshot(state, closed, locked, log, injects, arrivals, scorecard, all + 1, excon + 1);
    }
}
