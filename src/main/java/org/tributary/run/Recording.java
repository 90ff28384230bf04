package org.tributary.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.event.TableHappening;
import org.tributary.order.Control;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Id;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/**
 * The orders that seats gave in a run, in order of sequence, and what became of each. Orders that hang on a conditional
 * one are no part of it: they give themselves. Immutable, thread-safe.
 */
public final class Recording {
    private final List<Given> orders;
    private final Map<String, Given> makers = new HashMap<>();
    private final Map<Order, AgencyId> askers = new HashMap<>();
    private final List<Stop> stops;
    private final List<Steered> steered;

    /** A stop of an exercise that people played, in hours since STARTEX. */
    public record Stop(long sequence, double at_h, int number) {}

    /** What exercise control did to an inject. */
    public record Steered(long sequence, double at_h, Control control) {}

    /**
     * One order of the record.
     *
     * @param sequence the number of the log entry by which it was given
     * @param at_h when, in hours since STARTEX
     * @param refused whether it could not be carried out
     * @param made the name of what it began: an operation, a request or an agreement
     * @param asked which agency it asked, where the order does not say
     */
    public record Given(
            long sequence,
            double at_h,
            SeatId seat,
            Order order,
            boolean refused,
            Optional<String> made,
            Optional<AgencyId> asked) {

        /** An order of which nothing more is known. */
        public static Given of(long sequence, double at_h, SeatId seat, Order order) {
            return new Given(sequence, at_h, seat, order, false, Optional.empty(), Optional.empty());
        }
    }

    /** A record of these orders, in order of sequence. */
    public Recording(List<Given> orders) {
        this(orders, List.of(), List.of());
    }

    /** A record of these orders, stops and steered injects, each in order of sequence. */
    public Recording(List<Given> orders, List<Stop> stops, List<Steered> steered) {
        this.orders = List.copyOf(orders);
        this.stops = List.copyOf(stops);
        this.steered = List.copyOf(steered);
        for (Given given : this.orders) {
            given.made().ifPresent(name -> makers.put(name, given));
            given.asked().ifPresent(agency -> askers.put(given.order(), agency));
        }
    }

    /** The record that a log holds. */
    public static Recording of(Iterable<Event> log) {
        var recorder = new Recorder();
        log.forEach(recorder::hear);
        return recorder.recording();
    }

    /** The orders, in order of sequence. */
    public List<Given> orders() {
        return orders;
    }

    /** The stops, if people played; empty if every seat gave its orders by itself. */
    public List<Stop> stops() {
        return stops;
    }

    /** What exercise control did to injects. */
    public List<Steered> steered() {
        return steered;
    }

    /** The same without any order. */
    public Recording withoutOrders() {
        return new Recording(List.of(), stops, steered);
    }

    /** The order that began something of that name. */
    Optional<Given> makerOf(Id name) {
        return Optional.ofNullable(makers.get(name.value()));
    }

    /** Which agency a recorded order asked, where the order does not say. */
    Optional<AgencyId> askedBy(Order order) {
        return Optional.ofNullable(askers.get(order));
    }

    /** The seat of each agency of a scenario. */
    static Map<AgencyId, SeatId> seatsOf(Scenario scenario) {
        var result = new HashMap<AgencyId, SeatId>();
        scenario.seats().forEach((id, seat) -> seat.agencies().forEach(agency -> result.put(agency, id)));
        return result;
    }

    /** The kinds of happenings by which something begins to which orders refer. */
    static final List<Class<? extends Happening>> BEGINNINGS = List.of(
            Happening.RaidPlanned.class,
            Happening.JointOperationProposed.class,
            Happening.RequestDrafted.class,
            Happening.AgreementProposed.class);

    /** The name of what began by this, if it is something to which orders refer. */
    static Optional<String> begunBy(Happening what) {
        if (what instanceof Happening.RaidPlanned raid) {
            return Optional.of(raid.operation().value());
        }
        if (what instanceof Happening.JointOperationProposed joint) {
            return Optional.of(joint.proposal().operation().value());
        }
        if (what instanceof Happening.RequestDrafted request) {
            return Optional.of(request.request().id().value());
        }
        if (what instanceof Happening.AgreementProposed agreement) {
            return Optional.of(agreement.proposal().id().value());
        }
        return Optional.empty();
    }

    /** Hears a run and gives its record at the end. */
    public static final class Recorder implements EventListener {
        private final List<Given> orders = new ArrayList<>();
        private final Map<Long, Integer> places = new HashMap<>();
        private final List<Stop> stops = new ArrayList<>();
        private final List<Steered> steered = new ArrayList<>();

        @Override
        public void hear(Event event) {
            if (event.what() instanceof TableHappening.StopReached stop) {
                stops.add(new Stop(event.sequence(), event.at_h(), stop.stop()));
            } else if (event.what() instanceof TableHappening.ControlGiven given) {
                steered.add(new Steered(event.sequence(), event.at_h(), given.control()));
            }
            if (event.what() instanceof Happening.OrderGiven given) {
                if (event.cause() == 0) {
                    places.put(event.sequence(), orders.size());
                    orders.add(Given.of(event.sequence(), event.at_h(), given.seat(), given.order()));
                }
                return;
            }
            Integer place = places.get(event.cause());
            if (place != null) {
                orders.set(place, after(orders.get(place), event.what()));
            }
        }

        private static Given after(Given given, Happening what) {
            boolean refused = given.refused() || what instanceof Happening.OrderRefused;
            Optional<String> made = given.made().or(() -> begunBy(what));
            Optional<AgencyId> asked = what instanceof MoneyHappening.FreezeRequested freeze
                    ? Optional.of(freeze.partner())
                    : given.asked();
            return new Given(given.sequence(), given.at_h(), given.seat(), given.order(), refused, made, asked);
        }

        /** The record so far. */
        public Recording recording() {
            return new Recording(orders, stops, steered);
        }
    }
}
