package org.tributary.model.crime;

import java.util.Map;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Leaving;
import org.tributary.event.Happening.Recruitment;
import org.tributary.event.Happening.WarningReason;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SubjectId;

/**
 * A site: people at work in premises. A warned site empties; if nothing happens it returns or moves, and once struck it
 * moves with those who got away. The subject is the ring behind it and keeps its name, also when it is founded anew.
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

    /**
     * How a site begins.
     *
     * @param capacity for how many people it is made
     */
    record Setup(SiteKind kind, PlaceId place, Crew crew, int capacity) {}

    private final World world;
    private final Syndicate syndicate;
    private final SubjectId subject;
    private final SiteKind kind;
    private final Grounds grounds;
    private final Labour labour;
    private final Traces traces;
    private final Draws moves;
    private final SiteNumbers numbers;
    private final Crew crew;
    private final int capacity;
    private final int index;
    private State state = State.MOVING;
    private PlaceId place;
    private double output = 1;
    private double gullibility = 1;
    private double exposure;
    private double warned_h;
    private double hears_h = Double.POSITIVE_INFINITY;
    private double accounted_h;
    private double taken_usd;
    private double owed_usd;
    private double integrated_h;
    private int chapter;

    /** A site that opens when told. */
    Site(World world, Syndicate syndicate, SubjectId subject, Grounds grounds, Labour labour, Traces traces, Setup at) {
        this.world = world;
        this.syndicate = syndicate;
        this.subject = subject;
        this.kind = at.kind();
        this.grounds = grounds;
        this.labour = labour;
        this.traces = traces;
        this.place = at.place();
        this.crew = at.crew();
        this.capacity = at.capacity();
        this.moves = world.chance().draws(Purpose.RELOCATION, Chance.keyOf(subject));
        this.numbers = SiteNumbers.of(world, kind);
        this.index = world.clockwork().newIndex();
        syndicate.add(this);
        syndicate.earn(numbers.reserve_days() * crew.size() * numbers.takings());
    }

    /** The name that leads use. */
    public SubjectId subject() {
        return subject;
    }

    /** Whose site it is. */
    public Syndicate syndicate() {
        return syndicate;
    }

    /** What it is for. */
    public SiteKind kind() {
        return kind;
    }

    /** Where it is, or where it is going to open. */
    public PlaceId place() {
        return place;
    }

    /** How many people work in it, there or on the run. */
    public int size() {
        return crew.size();
    }

    /** How many people of one nationality are there now, rounded down. */
    public int count(Nationality of) {
        return (int) ((crew.workersOf(of) + crew.bossesOf(of)) * occupied());
    }

    /** How many of them are held. */
    int held() {
        return crew.held();
    }

    /** For how many people it is made. */
    int capacity() {
        return capacity;
    }

    /** What it pays a day now to whoever holds its ground, in US dollars. */
    public double rent_usd() {
        return state == State.WORKING && grounds.isProtected(place)
                ? crew.size() * numbers.takings() * output * grounds.outputNow(place) * numbers.protection()
                : 0;
    }

    /** Opens at its place. */
    void open(long cause) {
        long opened = world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.SiteOpened(subject, syndicate.id(), crew.size(), kind, grounds.controllerOf(place)));
        goOn();
        labour.tend(this, opened);
    }

    private void goOn() {
        output = grounds.output(place) * syndicate.hands().atSites();
        state = State.WORKING;
        chapter++;
        integrated_h = world.now_h();
        accounted_h = integrated_h;
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
            case WARNED -> StrictMath.exp(-(world.now_h() - warned_h) / numbers.emptying_h());
            case MOVING, CLOSED -> 0;
        };
    }

    /** Whether people work there undisturbed. */
    public boolean isWorking() {
        return state == State.WORKING;
    }

    /** Freed people whom nobody received are hired again. */
    public void rehire(Nationality of, int persons, long cause) {
        receive(Crew.of(Map.of(of, 1.0), persons, numbers.heldShare(), 0), Recruitment.REHIRED, cause);
    }

    /** People join a working site. */
    void receive(Crew people, Recruitment how, long cause) {
        integrate();
        long came = world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.WorkersRecruited(subject, syndicate.id(), people.held(), people.willing(), how));
        crew.join(people);
        labour.tend(this, came);
    }

    /** Recruits or trafficked persons arrive with a load; who finds no room is sold on. */
    void deliver(int persons, long cause) {
        receive(labour.recruits(this, persons, numbers.heldShare()), Recruitment.DELIVERED, cause);
        labour.sellSurplus(this, cause);
    }

    /** So many of those held get out by themselves; so the site is known the better. */
    void letEscape(int persons, long cause) {
        integrate();
        Crew gone = crew.takeHeld(persons);
        world.record(place, Audience.EXCON, cause, new Happening.WorkersEscaped(subject, syndicate.id(), gone.held()));
    }

    /** So many of those held change hands. */
    void sellTo(Site buyer, int persons, long cause) {
        integrate();
        Crew sold = crew.takeHeld(persons);
        buyer.integrate();
        world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.PersonsResold(
                        subject, syndicate.id(), buyer.subject, buyer.syndicate.id(), sold.held(), sold.willing()));
        buyer.crew.join(sold);
        labour.tend(buyer, cause);
    }

    /** What its place lets its people do has changed. */
    void feelOutput() {
        integrate();
        output = grounds.output(place) * syndicate.hands().atSites();
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
        warnUntil(world.now_h(), reason, cause);
    }

    /** Learns that it is in danger until a time, and stays away so long at least. */
    public void warnUntil(double until_h, WarningReason reason, long cause) {
        if (state != State.WORKING) {
            return;
        }
        settle(cause);
        state = State.WARNED;
        warned_h = world.now_h();
        expose(1);
        int now = ++chapter;
        long warning =
                world.record(place, Audience.EXCON, cause, new Happening.SiteWarned(subject, syndicate.id(), reason));
        double back_h = Math.max(until_h, warned_h + numbers.stayAway_h());
        world.clockwork().at(back_h, Phase.CRIME, index, () -> {
            if (now != chapter) {
                return Wake.EMPTY;
            }
            afterTheScare(warning);
            return Wake.USED;
        });
    }

    /** How well it is known, as its people see it: moves towards 1 with each thing that happens to it at its place. */
    private void expose(double outcome) {
        exposure += numbers.learning() * (outcome - exposure);
    }

    private void afterTheScare(long warning) {
        traces.end();
        double fear = Math.max(numbers.relocates(), Math.max(exposure, syndicate.risk(place)));
        if (moves.happens(fear)) {
            relocate(warning);
            return;
        }
        long returned =
                world.record(place, Audience.EXCON, warning, new Happening.SiteReturned(subject, syndicate.id()));
        goOn();
        labour.tend(this, returned);
    }

    /**
     * Is raided. Those who are there are found, as far as the officers can secure them; the rest get away, and the site
     * moves with those who come back.
     *
     * @param secured how many persons the officers can secure
     */
    public Haul struck(double secured, long cause) {
        settle(cause);
        int there = (int) Math.round(crew.size() * occupied());
        int found = (int) Math.round(Math.min(there, secured));
        Crew taken = crew.take(found);
        int back = (int) Math.round(crew.size() * numbers.fledReturn());
        lose(crew.take(crew.size() - back), Leaving.FLED, cause);
        syndicate.struckAt(place);
        return new Haul(taken.held(), taken.willing(), there - found);
    }

    /** After a raid: moves, or closes if too few are left. */
    public void disperse(long cause) {
        traces.end();
        if (crew.size() < numbers.smallest()) {
            close(cause);
        } else {
            relocate(cause);
        }
    }

    private void close(long cause) {
        lose(crew.take(crew.size()), Leaving.CLOSED, cause);
        state = State.CLOSED;
        chapter++;
        long closed = world.record(place, Audience.EXCON, cause, new Happening.SiteClosed(subject, syndicate.id()));
        labour.foundAnew(this, closed);
    }

    private void lose(Crew gone, Leaving why, long cause) {
        if (gone.size() == 0) {
            return;
        }
        long left = world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.WorkersLeft(subject, syndicate.id(), gone.held(), gone.willing(), why));
        labour.hireFrom(gone, place, this, left);
    }

    /** Is founded anew, by so many recruits, where the risk-adjusted rent is best. */
    void found(Crew recruits, long cause) {
        place = grounds.next(syndicate, place, moves);
        exposure = 0;
        long came = world.record(
                place,
                Audience.EXCON,
                cause,
                new Happening.WorkersRecruited(
                        subject, syndicate.id(), recruits.held(), recruits.willing(), Recruitment.FOUNDED));
        crew.join(recruits);
        open(came);
    }

    /**
     * Whoever holds the ground takes people out himself. What is left goes on, or flees the more likely, the more were
     * taken here lately.
     *
     * @param workers the share of those of that nationality who are there, 0 to 1
     * @param bosses the same for those in command
     */
    public RoundUp roundedUp(Nationality of, double workers, double bosses) {
        integrate();
        int before = crew.size();
        double there = occupied();
        Crew taken = crew.takeOf(of, (int) Math.round(crew.workersOf(of) * there * workers), (int)
                Math.round(crew.bossesOf(of) * there * bosses));
        double share = before == 0 ? 0 : (double) taken.size() / before;
        return new RoundUp(taken.held(), taken.willing() - taken.bosses(), taken.bosses(), share);
    }

    /**
     * Who was taken by whoever holds the ground.
     *
     * @param share of all people of the site, 0 to 1
     */
    public record RoundUp(int held, int willing, int bosses, double share) {
        /** All of them. */
        public int persons() {
            return held + willing + bosses;
        }
    }

    /** After people were taken and its syndicate has learnt from it: flees or closes or goes on. */
    public void endure(RoundUp loss, long cause) {
        expose(loss.share());
        boolean flees = moves.happens(numbers.flight() * syndicate.risk(place));
        if (state != State.WORKING) {
            return;
        }
        if (flees || crew.size() < numbers.smallest()) {
            settle(cause);
            disperse(cause);
        } else {
            labour.tend(this, cause);
        }
    }

    private void relocate(long cause) {
        PlaceId next = grounds.next(syndicate, place, moves);
        double opens_h = world.now_h() + grounds.moving_h(place, next);
        long moved = world.record(
                place, Audience.EXCON, cause, new Happening.SiteRelocated(subject, syndicate.id(), next, opens_h));
        state = State.MOVING;
        if (!next.equals(place)) {
            exposure = 0;
        }
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

    /** Records what was taken since this was last done, and what of it went to whoever holds the ground. */
    void settle(long cause) {
        integrate();
        long taken = cause;
        if (taken_usd > 0 && kind.defrauds()) {
            taken = world.record(
                    place,
                    Audience.EXCON,
                    cause,
                    new Happening.ProceedsTaken(subject, syndicate.id(), taken_usd, accounted_h));
        }
        if (owed_usd > 0) {
            world.record(
                    place,
                    Audience.EXCON,
                    taken,
                    new Happening.ProtectionPaid(subject, syndicate.id(), grounds.controllerOf(place), owed_usd));
        }
        taken_usd = 0;
        owed_usd = 0;
        accounted_h = world.now_h();
    }

    private void integrate() {
        double now_h = world.now_h();
        if (state == State.WORKING) {
            double hours = grounds.hoursWorked(place, integrated_h, now_h);
            double usd = crew.size() * numbers.takings() * output * gullibility * hours / 24;
            double owed = grounds.isProtected(place) ? usd * numbers.protection() : 0;
            taken_usd += usd;
            owed_usd += owed;
            syndicate.earn(usd - owed);
        }
        integrated_h = now_h;
    }
}
