package org.tributary.model.police;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.River;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.picture.UnitView;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;

/** People and equipment that act. A unit has one task at a time and wakes when the task's next step is due. */
public final class Unit {
    private enum Task {
        NONE,
        ON_THE_WAY,
        SEARCHING,
        WATCHING,
        RAIDING
    }

    private final World world;
    private final UnitId id;
    private Desk desk;
    private final UnitKind kind;
    private final int officers;
    private Audience audience;
    private final int index;
    private PlaceId place;
    private Task task = Task.NONE;
    private @Nullable Side side;
    private @Nullable SubjectId watched;
    private @Nullable Runnable ashore;
    private @Nullable Runnable nextTask;
    private int chapter;
    private int sightings;

    /** A unit without a task. */
    public Unit(World world, UnitId id, Desk desk, UnitKind kind, int officers, PlaceId place) {
        this.world = world;
        this.id = id;
        this.desk = desk;
        this.kind = kind;
        this.officers = officers;
        this.place = place;
        this.audience = Audience.of(desk.id());
        this.index = world.clockwork().newIndex();
    }

    /** Its name. */
    public UnitId id() {
        return id;
    }

    /** Who commands it: its own agency, or the one it is lent to. */
    public Desk desk() {
        return desk;
    }

    /** What it is made for. */
    public UnitKind kind() {
        return kind;
    }

    /** How many people. */
    public int officers() {
        return officers;
    }

    /** Where it is, or where it is heading. */
    public PlaceId place() {
        return place;
    }

    /** Whether it may be given a task: everything but a raid and the way can be broken off. */
    public boolean isFree() {
        return task != Task.RAIDING && task != Task.ON_THE_WAY;
    }

    /** What it watches, if anything. */
    public @Nullable SubjectId watched() {
        return watched;
    }

    /** What its own agency sees of it. */
    public UnitView view() {
        return new UnitView(id, kind, officers, place, isFree(), Optional.ofNullable(watched));
    }

    /**
     * Breaks off what it does, goes to a place and begins there.
     *
     * @param begin what it does on arrival
     */
    void goTo(PlaceId to, double travel_h, long cause, Runnable begin) {
        breakOff(cause);
        if (to.equals(place)) {
            begin.run();
            return;
        }
        place = to;
        task = Task.ON_THE_WAY;
        int now = ++chapter;
        double arrives_h = world.now_h() + travel_h;
        long departed = world.record(null, audience, cause, new Happening.UnitDeparted(desk.id(), id, to, arrives_h));
        world.clockwork().at(arrives_h, Phase.OPERATION, index, () -> {
            if (now != chapter) {
                return Wake.EMPTY;
            }
            world.record(to, audience, departed, new Happening.UnitArrived(desk.id(), id));
            task = Task.NONE;
            begin.run();
            if (isFree()) {
                doNext();
            }
            return Wake.USED;
        });
    }

    /** Serves under this desk from now on, and goes to a place; what it does is broken off. */
    public void serve(Desk commander, PlaceId at, double travel_h, long cause) {
        breakOff(cause);
        desk = commander;
        audience = Audience.of(commander.id());
        goTo(at, travel_h, cause, () -> {});
    }

    /** Does this as soon as it is free: now, or when what cannot be broken off is over. */
    public void whenFree(Runnable next) {
        nextTask = next;
        if (isFree()) {
            doNext();
        }
    }

    private void doNext() {
        Runnable next = nextTask;
        if (next != null) {
            nextTask = null;
            next.run();
        }
    }

    /** Searches or patrols at a side of a crossing from now on. */
    public void search(Side at, long cause) {
        task = Task.SEARCHING;
        side = at;
        if (kind == UnitKind.CHECKPOINT) {
            at.addOfficers(officers);
        } else {
            at.addPatrols(1);
        }
        world.record(at.crossing(), audience, cause, new Happening.PatrolStarted(desk.id(), id));
    }

    /** Patrols a reach of the river from now on. */
    void sail(River river, River.Beat beat, long cause) {
        task = Task.SEARCHING;
        river.join(beat);
        ashore = () -> river.leave(beat);
        world.record(place, audience, cause, new Happening.PatrolStarted(desk.id(), id));
    }

    /** Watches premises from now on. */
    void watch(SubjectId subject, long cause) {
        task = Task.WATCHING;
        watched = subject;
        world.record(place, audience, cause, new Happening.SurveillanceStarted(desk.id(), id, subject));
    }

    /** The number of its next sighting, from 1. */
    int countSighting() {
        return ++sightings;
    }

    /** Watches no longer. */
    void stopWatching(long cause) {
        breakOff(cause);
    }

    /** Is held for a raid or for joint training until released. */
    public void commit(long cause) {
        breakOff(cause);
        task = Task.RAIDING;
        chapter++;
    }

    /** Stands at the place of a raid. */
    void deploy(PlaceId at) {
        place = at;
    }

    /** Is free again. */
    public void release() {
        task = Task.NONE;
        doNext();
    }

    private void breakOff(long cause) {
        Side searched = side;
        if (searched != null) {
            if (kind == UnitKind.CHECKPOINT) {
                searched.addOfficers(-officers);
            } else {
                searched.addPatrols(-1);
            }
            side = null;
        }
        Runnable landing = ashore;
        if (landing != null) {
            landing.run();
            ashore = null;
        }
        SubjectId subject = watched;
        if (subject != null) {
            world.record(place, audience, cause, new Happening.SurveillanceEnded(desk.id(), id, subject));
            watched = null;
        }
        task = Task.NONE;
    }
}
