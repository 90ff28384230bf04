package org.tributary.model.reception;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.WayHome;
import org.tributary.region.Place;
import org.tributary.scenario.Reception;

/**
 * One place of reception. Each morning on which something can be done, people leave, others are admitted, and teams begin
 * to screen; there are no other mornings.
 */
final class Corridor {
    /** What a corridor asks of the world around it. */
    interface Surroundings {
        /** The agency that fetches these people home, or null if none has a seat. */
        @Nullable
        AgencyId homeOf(Nationality of);

        /** The seat of an agency should look. */
        void call(AgencyId agency);

        /** These got away from where they were freed. */
        void escaped(Group group);
    }

    private final World world;
    private final Place place;
    private final AgencyId host;
    private final Numbers numbers;
    private final Mornings mornings;
    private final Surroundings surroundings;
    private final int admits;
    private final int beds;
    private final int teams;
    private final int index;
    private final long key;
    private final Queue queue;
    private final Screening screening;
    private final Deque<Group> atTheGate = new ArrayDeque<>();
    private final Map<Nationality, Stay> stays = new TreeMap<>();
    private final Set<Double> booked_h = new HashSet<>();
    private int inside;
    private boolean full;

    Corridor(
            World world,
            Place place,
            Reception.Corridor plan,
            Numbers numbers,
            Mornings mornings,
            Surroundings surroundings) {
        this.world = world;
        this.place = place;
        this.host = plan.agency();
        this.numbers = numbers;
        this.mornings = mornings;
        this.surroundings = surroundings;
        this.admits = plan.admits().orElse((int) numbers.admits());
        this.beds = plan.beds();
        this.teams = plan.teams().orElse((int) numbers.teams());
        this.index = world.clockwork().newIndex();
        this.key = Chance.keyOf(place.id());
        this.screening = new Screening(world, numbers, key);
        this.queue = new Queue(world, world.chance().draws(Purpose.WAITING_ESCAPE, key), numbers.escape());
    }

    Place place() {
        return place;
    }

    AgencyId host() {
        return host;
    }

    /** People were freed and are to be received here. */
    void expect(Group group) {
        Stay stay = stay(group.of());
        var what = new Happening.PersonsAwaited(host, group.of(), group.persons());
        queue.add(group.after(world.record(place.id(), stay.audience(), group.cause(), what)));
        stay.await(group.persons());
        callHome(stay);
        arrange();
    }

    /** People were handed over to their own country and are led here; they come after those who wait. */
    void bring(Group group) {
        atTheGate.add(group);
        stay(group.of()).await(group.persons());
        arrange();
    }

    /** Those who are here or were, by nationality. */
    Collection<Stay> stays() {
        return stays.values();
    }

    Stay stay(Nationality of) {
        return stays.computeIfAbsent(of, nationality -> new Stay(nationality, host, surroundings.homeOf(nationality)));
    }

    /** Looks whether there is something to do on a morning to come. */
    void arrange() {
        boolean flying = false;
        boolean other = canAdmit();
        for (Stay stay : stays.values()) {
            other |= !stay.unscreened().isEmpty() && (teams > 0 || stay.isScreenedByOwn());
            if (stay.ready() > 0) {
                boolean flies = stay.leavesBy() == WayHome.FLIGHT;
                flying |= flies;
                other |= !flies && stay.leavesBy() != null;
            }
        }
        if (other) {
            book(mornings.next_h(world.now_h()));
        } else if (flying) {
            book(mornings.nextWeekday_h(world.now_h()));
        }
    }

    private void book(double at_h) {
        if (booked_h.add(at_h)) {
            world.clockwork().at(at_h, Phase.OPERATION, index, () -> {
                booked_h.remove(at_h);
                return morning();
            });
        }
    }

    private Wake morning() {
        boolean left = depart();
        boolean came = admit();
        boolean begun = screen();
        queue.escape().forEach(this::escaped);
        arrange();
        return left || came || begun ? Wake.USED : Wake.EMPTY;
    }

    private boolean depart() {
        boolean any = false;
        for (Stay stay : stays.values()) {
            int most = room(stay);
            if (most > 0 && stay.ready() > 0) {
                Stay.Way way = stay.way();
                WayHome by = way == null ? WayHome.PICK_UP : way.by();
                Group group = stay.leave(most);
                inside -= group.persons();
                repatriated(stay, group, by);
                any = true;
            }
        }
        return any;
    }

    /** How many can leave this morning. */
    private int room(Stay stay) {
        WayHome by = stay.leavesBy();
        Stay.Way way = stay.way();
        if (by == null || (by == WayHome.FLIGHT && !mornings.isWeekday(world.now_h()))) {
            return 0;
        }
        return way == null ? numbers.pickUp() : way.aDay();
    }

    private void repatriated(Stay stay, Group group, WayHome by) {
        int flights = by == WayHome.FLIGHT ? (group.persons() + numbers.seats() - 1) / numbers.seats() : 0;
        var what = new Happening.PersonsRepatriated(host, stay.of(), group.persons(), by, flights);
        long home = world.record(place.id(), stay.audience(), group.cause(), what);
        Mistaken mistaken = group.mistaken();
        if (mistaken.persons() > 0) {
            var left = new Happening.MistakenPersonsLeft(host, stay.of(), mistaken.victims(), mistaken.suspects());
            world.record(place.id(), Audience.EXCON, home, left);
        }
    }

    private boolean isAdmissible(Nationality of) {
        return inside < beds && (hasWayOut(of) || inside < numbers.reserve() * beds);
    }

    private boolean hasWayOut(Nationality of) {
        Stay stay = stays.get(of);
        return isOwn(of) || (stay != null && stay.way() != null);
    }

    private boolean isOwn(Nationality of) {
        return of.country().filter(place::liesIn).isPresent();
    }

    private boolean canAdmit() {
        return queue.has(this::isAdmissible) || (!atTheGate.isEmpty() && inside < beds);
    }

    /** Those for whom there is a way out come first, then the others in the order in which they were freed. */
    private boolean admit() {
        int left = admits;
        for (boolean any = true; any && left > 0; ) {
            Group next = queue.first(of -> isAdmissible(of) && hasWayOut(of));
            next = next == null ? queue.first(this::isAdmissible) : next;
            any = next != null;
            if (next != null) {
                int room = (int) (hasWayOut(next.of()) ? beds : StrictMath.ceil(numbers.reserve() * beds)) - inside;
                Group admitted = next.part(Math.min(Math.min(left, room), next.persons()));
                queue.take(next, admitted.persons());
                receive(admitted);
                left -= admitted.persons();
            }
        }
        left -= admitFromTheGate(left);
        tellIfFull(left > 0);
        return left < admits;
    }

    private int admitFromTheGate(int most) {
        int came = 0;
        while (came < most && inside < beds && !atTheGate.isEmpty()) {
            Group next = atTheGate.remove();
            int some = Math.min(Math.min(most - came, beds - inside), next.persons());
            if (some < next.persons()) {
                atTheGate.addFirst(next.part(next.persons() - some));
            }
            receive(next.part(some));
            came += some;
        }
        return came;
    }

    private void receive(Group group) {
        Stay stay = stay(group.of());
        inside += group.persons();
        var what = new Happening.PersonsReceived(host, group.of(), group.persons());
        long received = world.record(place.id(), stay.audience(), group.cause(), what);
        stay.admit(group.after(received));
    }

    private void callHome(Stay stay) {
        AgencyId home = stay.home();
        if (home != null && stay.way() == null && !isOwn(stay.of())) {
            surroundings.call(home);
        }
    }

    private void tellIfFull(boolean spare) {
        boolean blocked = spare && queue.persons() > 0;
        if (blocked && !full) {
            var what = new Happening.ReceptionFull(host, queue.persons());
            world.record(place.id(), Audience.of(host), queue.lastCause(), what);
            surroundings.call(host);
        }
        full = blocked;
    }

    private boolean screen() {
        boolean any = false;
        int capacity = screening.capacity(teams);
        for (Stay stay : stays.values()) {
            while (!stay.unscreened().isEmpty() && (stay.isScreenedByOwn() || capacity > 0)) {
                Group group = stay.unscreened().remove();
                int most = stay.isScreenedByOwn() ? numbers.batch() : Math.min(numbers.batch(), capacity);
                int now = Math.min(group.persons(), most);
                if (now < group.persons()) {
                    stay.unscreened().addFirst(group.part(group.persons() - now));
                }
                capacity -= stay.isScreenedByOwn() ? 0 : now;
                begin(stay, group.part(now));
                any = true;
            }
        }
        return any;
    }

    private void begin(Stay stay, Group group) {
        Screening.Round round = screening.begin(batchKey(stay), officers(stay));
        later(screening.takes_h(round), () -> screened(stay, group, round));
    }

    private Screening.Officers officers(Stay stay) {
        if (stay.isScreenedByOwn()) {
            return Screening.Officers.LET_IN;
        }
        return isOwn(stay.of()) ? Screening.Officers.COUNTRYMEN : Screening.Officers.FOREIGN;
    }

    private static long batchKey(Stay stay) {
        return Chance.keyOf(stay.of() + "/" + stay.nextBatch());
    }

    private void later(double hours, Runnable action) {
        world.clockwork()
                .at(world.now_h() + hours, Phase.OPERATION, world.clockwork().newIndex(), () -> {
                    action.run();
                    return Wake.USED;
                });
    }

    private void screened(Stay stay, Group group, Screening.Round round) {
        Group next = sorted(stay, group, screening.sort(group.persons(), round));
        if (isOwn(stay.of())) {
            stay.release(next.persons());
            inside -= next.persons();
            boolean handedOver = next.arrival() == Group.Arrival.HANDED_OVER;
            repatriated(stay, next, handedOver ? WayHome.HAND_OVER : WayHome.RELEASE);
            arrange();
        } else if (stay.isScreenedByOwn()) {
            identified(stay, next);
        } else {
            var law = stay.home() == null ? numbers.embassy() : numbers.identity();
            double takes_h = world.chance()
                    .draws(Purpose.IDENTITY_TIME, key, round.batch())
                    .logNormal(law);
            later(takes_h, () -> identified(stay, next));
        }
    }

    /** Tells those who may know what the screening saw, and exercise control alone whom it took for what he is not. */
    private Group sorted(Stay stay, Group group, Screening.Outcome seen) {
        var what = new Happening.PersonsScreened(host, stay.of(), seen.victims(), seen.suspects());
        long screened = world.record(place.id(), stay.audience(), group.cause(), what);
        Mistaken mistaken = seen.mistaken();
        if (mistaken.persons() > 0) {
            var error = new Happening.PersonsMistaken(host, stay.of(), mistaken.victims(), mistaken.suspects());
            world.record(place.id(), Audience.EXCON, screened, error);
        }
        return group.after(screened).with(mistaken);
    }

    private void identified(Stay stay, Group group) {
        var what = new Happening.PersonsIdentified(host, stay.of(), group.persons());
        stay.addReady(group.after(world.record(place.id(), stay.audience(), group.cause(), what)));
        callHome(stay);
        arrange();
    }

    /** Opens a way home after it was set up. */
    void open(Stay stay, Stay.Way way, Country to, long number, long cause) {
        stay.take(way);
        var law = way.by() == WayHome.GATE ? numbers.gateSetup() : numbers.flightSetup();
        double takes_h =
                world.chance().draws(Purpose.REPATRIATION_SETUP, key, number).logNormal(law);
        later(takes_h, () -> {
            way.begin();
            world.record(
                    place.id(),
                    stay.audience(),
                    cause,
                    new Happening.RepatriationOpened(host, to, way.by(), way.aDay()));
            arrange();
        });
        arrange();
    }

    /** Lets each team begin so many persons a day from now on. */
    void pace(double aDay, long cause) {
        screening.pace(aDay);
        world.record(place.id(), Audience.of(host), cause, new Happening.ScreeningPaceSet(host, aDay));
    }

    /** Lets a partner's officers screen their own nationals. */
    void share(Stay stay, AgencyId partner, long cause) {
        stay.screenByOwn();
        world.record(place.id(), Audience.of(host, partner), cause, new Happening.ScreeningShared(host, partner));
        arrange();
    }

    /** Closes the accounts: who got away since the last morning. */
    void settle() {
        queue.escape().forEach(this::escaped);
    }

    private void escaped(Group group) {
        stay(group.of()).await(-group.persons());
        surroundings.escaped(group);
        world.record(
                place.id(), Audience.EXCON, group.cause(), new Happening.PersonsEscaped(group.of(), group.persons()));
    }
}
