package org.tributary.model.border;

import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * One country's side of a crossing: only those who staff it search there. At an official crossing and a port a share of
 * the traffic is inspected; everywhere patrols may come upon a load.
 */
public final class Side {
    private final World world;
    private final PlaceId crossing;
    private final Desk staff;
    private final double traffic;
    private final double perOfficer;
    private final double inspectionTime_h;
    private final double onLead;
    private final double searchTime_h;
    private final double patrolRate;
    private final double patrolHours;
    private final double stretch_km;
    private final double baseShare;
    private final LawfulQueue queue;
    private double share;
    private int officers;
    private int patrols;
    private double accounted_h;

    /**
     * A side without officers of units; its own staff inspects the share given.
     *
     * @param traffic lawful travellers a day; zero at an informal crossing
     */
    Side(World world, PlaceId crossing, Desk staff, double traffic, double share) {
        this.world = world;
        this.crossing = crossing;
        this.staff = staff;
        this.traffic = traffic;
        this.baseShare = share;
        this.share = share;
        this.queue = new LawfulQueue(world, traffic, share);
        this.perOfficer = world.parameter("crossing.per-officer");
        this.inspectionTime_h = world.parameter("crossing.inspection-time");
        this.onLead = world.parameter("search.on-lead");
        this.searchTime_h = world.parameter("search.vain-delay");
        this.patrolRate = world.parameter("search.patrol");
        this.patrolHours = world.parameter("search.patrol-hours");
        this.stretch_km = world.parameter("search.patrol-stretch");
    }

    /** Who staffs this side. */
    public Desk staff() {
        return staff;
    }

    /** The crossing. */
    public PlaceId crossing() {
        return crossing;
    }

    /** The share of traffic inspected now, 0 to 1. */
    public double share() {
        return Math.min(share, capacity());
    }

    /** The largest share that can be inspected with the officers there, 0 to 1; zero at an informal crossing. */
    public double capacity() {
        if (traffic <= 0) {
            return 0;
        }
        return Math.min(1, baseShare + officers * perOfficer / traffic);
    }

    /** Officers who search come or, with a negative number, leave. */
    public void addOfficers(int change) {
        account();
        officers += change;
    }

    /** A unit that patrols comes (1) or leaves (−1). */
    public void addPatrols(int change) {
        patrols += change;
    }

    /** Inspects this share from now on, or as much of it as the officers there can. */
    public void setShare(double wished, long cause) {
        account();
        share = wished;
        world.record(
                crossing,
                Audience.of(staff.id()),
                cause,
                new Happening.InspectionSet(staff.agency().country(), staff.id(), share()));
    }

    /** Records what inspection, and the queue for it, cost the lawful traffic since this was last done. */
    public void account() {
        double now_h = world.now_h();
        double daily_h = traffic * share() * inspectionTime_h + queue.waiting_h(share(), officers);
        double delay_h = daily_h * (now_h - accounted_h) / 24;
        if (delay_h > 0) {
            world.record(crossing, Audience.EXCON, 0, new Happening.LawfulTrafficDelayed(delay_h, accounted_h));
        }
        accounted_h = now_h;
    }

    /** Whether anybody inspects or patrols there. */
    public boolean isSearched() {
        return share() > 0 || patrols > 0;
    }

    /** Whether it would take a vehicle apart that somebody named. */
    boolean isWaitingFor(SubjectId vehicle) {
        return isSearched() && staff.isActionable(vehicle);
    }

    /** Takes a vehicle apart that somebody named, and finds nothing; from then on what was said of it counts for nothing. */
    void searchInVain(SubjectId vehicle) {
        long searched = world.record(
                crossing, Audience.of(staff.id()), 0, new Happening.SearchFoundNothing(staff.id(), vehicle));
        world.record(
                crossing, Audience.EXCON, searched, new Happening.LawfulTrafficDelayed(searchTime_h, world.now_h()));
        staff.clear(vehicle);
    }

    /** The chance of finding a load that passes, 0 to 1. */
    double findProbability(SubjectId load, double findIfInspected) {
        if (!isSearched()) {
            return 0;
        }
        if (staff.isActionable(load)) {
            return onLead;
        }
        double inspected = share() * findIfInspected;
        double patrolled = 1 - StrictMath.exp(-patrolRate * patrols * patrolHours / stretch_km);
        return 1 - (1 - inspected) * (1 - patrolled);
    }
}
