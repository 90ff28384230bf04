package org.tributary.model.police;

import org.tributary.model.border.River;
import org.tributary.model.border.Side;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** Gives units their tasks: the way there first. */
public final class Tasks {
    private final Travel travel;
    private final Surveillance surveillance;

    /** Tasks that use these ways and this surveillance. */
    public Tasks(Travel travel, Surveillance surveillance) {
        this.travel = travel;
        this.surveillance = surveillance;
    }

    /** Sends a unit to a place of its country. */
    public void move(Unit unit, PlaceId to, long cause) {
        unit.goTo(to, hours(unit, to), cause, () -> {});
    }

    /** Sends a unit to a side of a crossing, to search or patrol there. */
    public void patrol(Unit unit, Side side, long cause) {
        unit.goTo(side.crossing(), hours(unit, side.crossing()), cause, () -> unit.search(side, cause));
    }

    /** Sends a boat to a landing on its reach, to patrol the reach from there. */
    public void sail(Unit boat, PlaceId landing, River river, River.Beat beat, long cause) {
        boat.goTo(landing, hours(boat, landing), cause, () -> boat.sail(river, beat, cause));
    }

    /** Sends investigators to premises, to watch them. */
    public void watch(Unit unit, SubjectId subject, PlaceId place, long cause) {
        unit.goTo(place, hours(unit, place), cause, () -> surveillance.begin(unit, subject, cause));
    }

    /** Sends a unit to a place of its country, to do something there. */
    void go(Unit unit, PlaceId to, long cause, Runnable begin) {
        unit.goTo(to, hours(unit, to), cause, begin);
    }

    private double hours(Unit unit, PlaceId to) {
        return travel.hours(unit.desk().agency().country(), unit.place(), to);
    }
}
