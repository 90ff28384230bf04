package org.tributary.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Proposal;
import org.tributary.cooperation.Regime;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.justice.Courts;
import org.tributary.model.money.Money;
import org.tributary.model.network.Suspects;
import org.tributary.model.police.JointOperations;
import org.tributary.model.police.Raids;
import org.tributary.model.police.Unit;
import org.tributary.model.reception.Reception;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.Script;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;

/**
 * A seat in the model: holds a staff meeting when its picture changed, or while it has open cases, and has its
 * commander's orders carried out. Nothing meets for nothing. A seat that is played from a script alone never meets.
 */
final class Staff {
    /** How many meetings at most are left out while cases stand still, and one. Assumed. */
    private static final int LONGEST_PAUSE = 4;

    private final World world;
    private final SeatId seat;
    private final @Nullable Commander commander;
    private final @Nullable Scripted scripted;
    private final List<Desk> desks;
    private final List<Own> owns;
    private final Audience own;
    private final Resources resources;
    private final OrderDesk orders;
    private final double meeting_h;
    private final int index;
    private final List<String> refusals = new ArrayList<>();
    private double called_h = Double.POSITIVE_INFINITY;
    private final Set<Double> booked_h = new HashSet<>();
    private final boolean atTable;
    private boolean stirred;
    private int pause = 1;

    /** One of the seat's agencies. */
    private record Own(
            Desk desk, List<Unit> units, List<Side> sides, Supplier<List<AgencyPicture.PlannedRaid>> raids) {}

    /** What a staff meeting looks at besides its own desks. */
    record Resources(
            List<AgencyEntry> directory,
            Supplier<Regime> regime,
            Map<Desk, List<Unit>> units,
            Map<Desk, List<Side>> sides,
            Raids raids,
            JointOperations joint,
            Suspects suspects,
            Set<PlaceId> heldByOthers,
            SeatPicture.Law law,
            CooperationOrders cooperation,
            Money money,
            Reception reception,
            Courts courts,
            ExpectedActions expected) {}

    /**
     * Who gives a seat's orders: a commander who is asked at meetings, a script that holds them all, or both; at a table,
     * whoever sits there, at the stops, or a script in its turns.
     */
    record Lead(@Nullable Commander commander, @Nullable Script script, Rhythm rhythm) {}

    /** When orders are given. */
    enum Rhythm {
        /** At times of the seat's own. */
        BY_ITSELF,
        /** At the stops of an exercise. */
        AT_TABLE
    }

    /** A seat that gives orders when its staff meets or its script says, or, at a table, when play stands still. */
    Staff(World world, SeatId seat, Lead lead, List<Desk> desks, Resources resources, OrderDesk orders) {
        this.world = world;
        this.seat = seat;
        this.commander = lead.commander();
        this.atTable = lead.rhythm() == Rhythm.AT_TABLE;
        this.desks = List.copyOf(desks);
        this.owns = desks.stream()
                .map(desk -> new Own(
                        desk,
                        resources.units().getOrDefault(desk, List.of()),
                        resources.sides().getOrDefault(desk, List.of()),
                        resources.raids().plannedBy(desk.id())))
                .toList();
        this.own = Audience.of(desks.stream().map(Desk::id).toArray(AgencyId[]::new));
        this.resources = resources;
        this.orders = orders;
        this.meeting_h = world.parameter("staff.meeting");
        this.index = world.clockwork().newIndex();
        this.scripted = lead.script() == null ? null : scripted(lead.script());
    }

    private Scripted scripted(Script script) {
        // at one time, a seat's script and its meetings need indexes of their own
        int place = commander == null ? index : world.clockwork().newIndex();
        return new Scripted(world, script, new Giver(), place);
    }

    /** Gives the next order of its script, whose turn it is at the table. */
    void takeTurn() {
        Objects.requireNonNull(scripted).take();
    }

    /** Gives an order of the script. */
    private final class Giver implements Scripted.Giving {
        @Override
        public long record(Order order) {
            return world.record(null, own, 0, new Happening.OrderGiven(seat, order));
        }

        @Override
        public Optional<String> carryOut(Order order, long number) {
            return Staff.this.carryOut(order, number);
        }

        @Override
        public void refuse(Order order, String reason, long number) {
            Staff.this.refuse(order, reason, number);
        }
    }

    /** Something happened that the next meeting should look at. */
    void stir() {
        if (scripted != null) {
            scripted.stir();
        }
        if (commander == null) {
            return;
        }
        stirred = true;
        double next_h = (StrictMath.floor(world.now_h() / meeting_h) + 1) * meeting_h;
        callAt(next_h);
    }

    /** The first meeting, at STARTEX. */
    void begin() {
        if (commander != null) {
            stirred = true;
            callAt(world.now_h());
        }
        if (scripted != null && !atTable) {
            scripted.begin();
        }
    }

    /** Calls a meeting; one that was called for later is brought forward. A room is booked once for each time. */
    private void callAt(double at_h) {
        if (at_h >= called_h) {
            return;
        }
        called_h = at_h;
        if (booked_h.add(at_h)) {
            world.clockwork().at(at_h, Phase.DECISION, index, () -> {
                booked_h.remove(at_h);
                return called_h == at_h ? meet() : Wake.EMPTY;
            });
        }
    }

    /** Lets somebody decide once, and gives his orders. */
    List<Order> ask(Commander who) {
        List<Order> given = who.decide(picture());
        refusals.clear();
        for (Order order : given) {
            give(order, 0);
        }
        return given;
    }

    private Wake meet() {
        called_h = Double.POSITIVE_INFINITY;
        boolean news = stirred;
        stirred = false;
        List<Order> given = ask(Objects.requireNonNull(commander));
        boolean idle = !news && given.isEmpty();
        if (isEngaged()) {
            callAt(world.now_h() + meeting_h);
        } else if (hasOpenCases()) {
            // cases that stand still are looked at every second, then every fourth time
            pause = idle ? Math.min(2 * pause, LONGEST_PAUSE) : 1;
            callAt(world.now_h() + pause * meeting_h);
        }
        return idle ? Wake.EMPTY : Wake.USED;
    }

    /** Gives one order: it is recorded and carried out, or refused with the reason, which is returned. */
    Optional<String> give(Order order, long cause) {
        long number = world.record(null, own, cause, new Happening.OrderGiven(seat, order));
        Optional<String> refusal = carryOut(order, number);
        refusal.ifPresent(reason -> refuse(order, reason, number));
        return refusal;
    }

    private Optional<String> carryOut(Order order, long number) {
        Optional<String> refusal = orders.carryOut(seat, order, number);
        if (refusal.isEmpty()) {
            resources.expected().carriedOut(seat, order, number);
        }
        return refusal;
    }

    private void refuse(Order order, String reason, long number) {
        if (commander != null || atTable) {
            refusals.add(reason);
        }
        String kind = OrderDesk.kindOf(order);
        world.record(null, own, number, new Happening.OrderRefused(seat, kind, reason));
    }

    private boolean isEngaged() {
        return desks.stream().anyMatch(desk -> resources.joint().expects(desk.id()));
    }

    private boolean hasOpenCases() {
        return desks.stream().anyMatch(Desk::hasOpenCases);
    }

    /** What the seat knows now; leads and letters are in it once. */
    SeatPicture picture() {
        return picture(Papers.TAKEN);
    }

    /** The same with leads and letters left where they are, for the next picture. */
    SeatPicture look() {
        return picture(Papers.LEFT);
    }

    private enum Papers {
        TAKEN,
        LEFT
    }

    private SeatPicture picture(Papers papers) {
        var agencies = new ArrayList<AgencyPicture>(desks.size());
        var invitations = new ArrayList<SeatPicture.Invitation>();
        var accepted = new ArrayList<Proposal>();
        var refused = new TreeMap<PlaceId, Double>();
        for (Own agency : owns) {
            Desk desk = agency.desk();
            agencies.add(pictureOf(agency, papers));
            for (Proposal proposal : resources.joint().waitingAt(desk.id())) {
                invitations.add(new SeatPicture.Invitation(desk.id(), proposal));
            }
            for (Proposal proposal : resources.joint().acceptedBy(desk.id())) {
                if (!accepted.contains(proposal)) {
                    accepted.add(proposal);
                }
            }
            resources.raids().refusalsTo(desk.id()).forEach((place, at_h) -> refused.merge(place, at_h, Math::max));
        }
        var visits = new ArrayList<SeatPicture.Visit>(refused.size());
        refused.forEach((place, at_h) -> visits.add(new SeatPicture.Visit(place, at_h)));
        return new SeatPicture(
                seat,
                world.now_h(),
                world.clockwork().endex_h(),
                world.region(),
                agencies,
                resources.directory(),
                resources.regime().get(),
                invitations,
                accepted,
                visits,
                resources.heldByOthers(),
                List.copyOf(refusals),
                resources.law(),
                papers == Papers.TAKEN
                        ? resources.cooperation().of(desks)
                        : resources.cooperation().seenBy(desks),
                resources.money().pictureOf(desks));
    }

    private AgencyPicture pictureOf(Own agency, Papers papers) {
        Desk desk = agency.desk();
        var posts = new ArrayList<AgencyPicture.Post>(agency.sides().size());
        for (Side side : agency.sides()) {
            posts.add(new AgencyPicture.Post(side.crossing(), side.share(), side.capacity()));
        }
        var units = new ArrayList<UnitView>(agency.units().size());
        for (Unit unit : agency.units()) {
            units.add(unit.view());
        }
        return new AgencyPicture(
                desk.agency(),
                desk.beliefs(),
                papers == Papers.TAKEN ? desk.takeProcessed() : desk.processed(),
                units,
                desk.rules(),
                agency.raids().get(),
                posts,
                desk.backlog(),
                List.copyOf(resources.suspects().of(desk.id())),
                resources.reception().knownTo(desk.agency()),
                resources.courts().casesOf(desk.id()),
                resources.courts().toldTo(desk.id()));
    }
}
