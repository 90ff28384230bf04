package org.tributary.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How often somebody went beyond what the law and the agreements allow.
 *
 * <p>Definition: the sum of its parts. {@code breaches-deliveries-outside-releasability}: copies that arrived by a channel that
 * may not carry their classification, or abroad by a channel that is domestic. {@code breaches-orders-outside-authority}: orders to
 * an agency without the power they need, or to an agency of another seat. Such orders are refused and nothing follows, and
 * they count all the same: what is scored is who reached for what was not his. {@code breaches-custody-overruns}: cases in which
 * suspects were held beyond the hour at which they had to be released.
 *
 * <p>Formula: the number of all of them. Not a share, since whoever sends or orders much would lower that.
 *
 * <p>Unit: breaches. Range: 0 and up; less is better. Absent where nothing was delivered, ordered or held. n: copies
 * that arrived, orders given and cases opened. Coverage: 1. Evidence: the breaches. Source: our own.
 */
final class Breaches implements Measure {
    /** Orders that need a power. The others need none, or what they need hangs on more than the agency. */
    private static final Map<Class<? extends Order>, Power> NEEDED = Map.of(
            Order.Raid.class, Power.RAID,
            Order.Surveil.class, Power.SURVEIL,
            Order.PressController.class, Power.PRESS,
            Order.Announce.class, Power.PRESS,
            Order.GrantPursuit.class, Power.PRESS,
            Order.CutUtilities.class, Power.UTILITIES,
            Order.OpenRepatriation.class, Power.RECEIVE);

    private final Scenario scenario;
    private final Jurisdictions jurisdictions;
    private final Map<LeadId, Classification> classifications = new HashMap<>();
    private final Map<CaseId, Double> expires_h = new HashMap<>();
    private final Evidence evidence = new Evidence();
    private double now_h;
    private int copies;
    private int orders;
    private int cases;
    private int outsideReleasability;
    private int outsideAuthority;
    private int overruns;

    Breaches(Scenario scenario) {
        this.scenario = scenario;
        this.jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.BREACHES;
    }

    @Override
    public void hear(Event event) {
        now_h = Math.max(now_h, event.at_h());
        if (event.what() instanceof Happening.LeadArose arose) {
            classifications.put(arose.lead().id(), arose.lead().classification());
        } else if (event.what() instanceof Happening.LeadReceived received) {
            copies++;
            outsideReleasability += breach(event, !mayPass(received));
        } else if (event.what() instanceof Happening.OrderGiven given) {
            orders++;
            outsideAuthority += breach(event, !mayOrder(given.seat(), given.order()));
        } else if (event.what() instanceof Happening.CaseOpened opened) {
            cases++;
            expires_h.put(opened.id(), opened.expires_h());
        } else if (event.what() instanceof Happening.SuspectsCharged charged) {
            overruns += breach(event, isOverdue(expires_h.remove(charged.id()), event.at_h()));
        } else if (event.what() instanceof Happening.SuspectsReleased released) {
            overruns += breach(event, isOverdue(expires_h.remove(released.id()), event.at_h()));
        }
    }

    private int breach(Event event, boolean broken) {
        if (broken) {
            evidence.add(event.sequence());
        }
        return broken ? 1 : 0;
    }

    private boolean mayPass(Happening.LeadReceived received) {
        Classification needed = classifications.getOrDefault(received.lead(), Classification.OPEN);
        boolean abroad = jurisdictions.abroad(received.from(), received.to());
        return needed.compareTo(received.channel().carries()) <= 0
                && !(abroad && received.channel() == ChannelKind.DOMESTIC);
    }

    private boolean mayOrder(SeatId seat, Order order) {
        var ofSeat = scenario.seats().get(seat);
        if (ofSeat != null && !ofSeat.agencies().contains(order.agency())) {
            return false;
        }
        Power needed = NEEDED.get(order.getClass());
        return needed == null || jurisdictions.may(order.agency(), needed);
    }

    private static boolean isOverdue(@Nullable Double expired_h, double at_h) {
        return expired_h != null && at_h > expired_h;
    }

    @Override
    public Reading reading() {
        int n = copies + orders + cases;
        int heldStill = (int) expires_h.values().stream()
                .filter(expired_h -> isOverdue(expired_h, now_h))
                .count();
        int held = overruns + heldStill;
        boolean any = n > 0;
        return new Reading(
                name(),
                any ? OptionalDouble.of(outsideReleasability + outsideAuthority + held) : OptionalDouble.empty(),
                n,
                any ? 1 : 0,
                evidence.list(),
                List.of(
                        part("breaches-deliveries-outside-releasability", outsideReleasability, copies),
                        part("breaches-orders-outside-authority", outsideAuthority, orders),
                        part("breaches-custody-overruns", held, cases)));
    }

    private static Reading.Part part(String id, int number, int n) {
        return new Reading.Part(id, n > 0 ? OptionalDouble.of(number) : OptionalDouble.empty(), "breaches", n);
    }
}
