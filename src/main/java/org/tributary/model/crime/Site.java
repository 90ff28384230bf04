package org.tributary.model.crime;

import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SubjectId;

/**
 * A scam site: people at work in premises, most of them held. A warned site empties; if nothing happens it returns or
 * moves, and once struck it moves with those who got away. The subject is the ring behind it and keeps its name.
 */
public final class Site {
    /** Below this share of its people a site looks empty. Assumed. */
    private static final double LOOKS_EMPTY = 0.05;

    private enum State {
        WORKING,
        WARNED,
        MOVING,
        CLOSED
    }

    /**
     * What a raid found.
     *
     * @param held possible victims
     * @param willing suspects
     * @param escaped people who were there and got away
     */
    public record Haul(int held, int willing, int escaped) {}

    private final World world;
    private final Syndicate syndicate;
    private final SubjectId subject;
    private final Grounds grounds;
    private final Traces traces;
    private final Draws moves;
    private final double heldShare;
    private final double takings;
    private final double emptying_h;
    private final double stayAway_h;
    private final double relocates;
    private final double fledReturn;
    private final double smallest;
    private final int index;
    private State state = State.MOVING;
    private PlaceId place;
    private double workers;
    private double output = 1;
    private double gullibility = 1;
    private double warned_h;
    private double hears_h = Double.POSITIVE_INFINITY;
    private double accounted_h;
    private double taken_usd;
    private double integrated_h;
    private int chapter;

    /** A site that opens when told. */
    Site(World world, Syndicate syndicate, SubjectId subject, Grounds grounds, Traces traces, Setup setup) {
        this.world = world;
        this.syndicate = syndicate;
        this.subject = subject;
        this.grounds = grounds;
        this.traces = traces;
        this.place = setup.place();
        this.workers = setup.workers();
        this.heldShare = setup.heldShare();
        this.moves = world.chance().draws(Purpose.RELOCATION, Chance.keyOf(subject));
        this.takings = world.parameter("site.takings");
        this.emptying_h = world.parameter("warning.emptying");
        this.stayAway_h = world.parameter("warning.stay-away");
        this.relocates = world.parameter("warning.relocate");
        this.fledReturn = world.parameter("site.fled-return");
        this.smallest = world.parameter("site.smallest");
        this.index = world.clockwork().newIndex();
        syndicate.add(this);
    }

    /** How a site begins. */
    record Setup(PlaceId place, double workers, double heldShare) {}

    /** The name that leads use. */
    public SubjectId subject() {
        return subject;
    }

    /** Whose site it is. */
    public Syndicate syndicate() {
        return syndicate;
    }

    /** Where it is, or where it is going to open. */
    public PlaceId place() {
        return place;
    }

    /** Opens at its place. */
    void open(long cause) {
        output = grounds.output(place);
        state = State.WORKING;
        chapter++;
        integrated_h = world.now_h();
        accounted_h = integrated_h;
        world.record(place, Audience.EXCON, cause, new Happening.SiteOpened(subject, syndicate.id(), (int)
                Math.round(workers)));
        traces.begin(place);
    }

    /** What a look from outside shows. */
    public Presence presence() {
        return occupied() >= LOOKS_EMPTY ? Presence.OCCUPIED : Presence.EMPTY;
    }

    /** The share of its people who are there, 0 to 1. */
    private double occupied() {
        return switch (state) {
            case WORKING -> 1;
            case WARNED -> StrictMath.exp(-(world.now_h() - warned_h) / emptying_h);
            case MOVING, CLOSED -> 0;
        };
    }

    /** Whether people work there undisturbed. */
    public boolean isWorking() {
        return state == State.WORKING;
    }

    /** People arrive at a working site, most of them to be held. */
    void receive(double persons) {
        integrate();
        workers += persons;
    }

    /** What its place lets its people do has changed. */
    void feelOutput() {
        integrate();
        output = grounds.output(place);
    }

    /** Its victims are so much easier or harder to find from now on: 1 is as at STARTEX. */
    public void feelPrevention(double factor) {
        integrate();
        gullibility = factor;
    }

    /**
     * Records what was taken since this was last done.
     *
     * @return whether anything was
     */
    public boolean account(long cause) {
        integrate();
        boolean any = taken_usd > 0;
        if (any) {
            settle(cause);
        }
        return any;
    }

    /** Will hear of a strike at a time, unless it hears of one sooner or is not at work. */
    public void hearOfStrikeAt(double at_h, long strike) {
        if (state != State.WORKING || at_h >= hears_h) {
            return;
        }
        hears_h = at_h;
        world.clockwork().at(at_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
            if (hears_h != at_h) {
                return Wake.EMPTY;
            }
            hears_h = Double.POSITIVE_INFINITY;
            boolean disturbed = state == State.WORKING;
            warn(WarningReason.STRIKE, strike);
            return disturbed ? Wake.USED : Wake.EMPTY;
        });
    }

    /** Learns that it is in danger. */
    public void warn(WarningReason reason, long cause) {
        if (state != State.WORKING) {
            return;
        }
        settle(cause);
        state = State.WARNED;
        warned_h = world.now_h();
        int now = ++chapter;
        long warning =
                world.record(place, Audience.EXCON, cause, new Happening.SiteWarned(subject, syndicate.id(), reason));
        world.clockwork().at(warned_h + stayAway_h, Phase.CRIME, index, () -> {
            if (now != chapter) {
                return Wake.EMPTY;
            }
            afterTheScare(warning);
            return Wake.USED;
        });
    }

    private void afterTheScare(long warning) {
        traces.end();
        boolean fears = moves.happens(Math.max(relocates, syndicate.risk(place)));
        if (fears) {
            relocate(warning);
            return;
        }
        state = State.WORKING;
        chapter++;
        integrated_h = world.now_h();
        accounted_h = integrated_h;
        world.record(place, Audience.EXCON, warning, new Happening.SiteReturned(subject, syndicate.id()));
        traces.begin(place);
    }

    /**
     * Is raided. Those who are there are found, as far as the officers can secure them; the rest get away, and the site
     * moves with those who come back.
     *
     * @param secured how many persons the officers can secure
     */
    public Haul struck(double secured, long cause) {
        settle(cause);
        double there = workers * occupied();
        double found = Math.min(there, secured);
        int held = (int) Math.round(found * heldShare);
        int willing = (int) Math.round(found) - held;
        workers = (workers - found) * fledReturn;
        syndicate.lostAt(place);
        return new Haul(held, willing, (int) Math.round(there - found));
    }

    /** After a raid: moves, or closes if too few are left. */
    public void disperse(long cause) {
        traces.end();
        if (workers < smallest) {
            state = State.CLOSED;
            chapter++;
            world.record(place, Audience.EXCON, cause, new Happening.SiteClosed(subject, syndicate.id()));
        } else {
            relocate(cause);
        }
    }

    private void relocate(long cause) {
        PlaceId next = grounds.next(syndicate, place, moves);
        double opens_h = world.now_h() + grounds.moving_h(place, next);
        long moved = world.record(
                place, Audience.EXCON, cause, new Happening.SiteRelocated(subject, syndicate.id(), next, opens_h));
        state = State.MOVING;
        place = next;
        int now = ++chapter;
        world.clockwork().at(opens_h, Phase.CRIME, index, () -> {
            if (now != chapter) {
                return Wake.EMPTY;
            }
            open(moved);
            return Wake.USED;
        });
    }

    /** Records what was taken since this was last done. */
    void settle(long cause) {
        integrate();
        if (taken_usd > 0) {
            world.record(
                    place,
                    Audience.EXCON,
                    cause,
                    new Happening.ProceedsTaken(subject, syndicate.id(), taken_usd, accounted_h));
        }
        taken_usd = 0;
        accounted_h = world.now_h();
    }

    private void integrate() {
        double now_h = world.now_h();
        if (state == State.WORKING) {
            taken_usd += workers * takings * output * gullibility * (now_h - integrated_h) / 24;
        }
        integrated_h = now_h;
    }
}
