package org.tributary.scenario.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.order.OrderKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitKind;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;

/** Checks what injects expect of seats: an order that there is, and that somebody who gets the inject can give in time. */
final class ExpectationChecks {
    /** These cost nothing and change nothing by themselves, so they are no action. */
    private static final Set<String> NO_ACTION = Set.of("conditional", "send-message", "set-analyst-priority");

    /** Any of these lets an agency give the order; other orders need none. */
    private static final Map<String, Set<Power>> POWERS = Map.of(
            "raid", EnumSet.of(Power.RAID),
            "surveil", EnumSet.of(Power.SURVEIL),
            "press-controller", EnumSet.of(Power.PRESS),
            "announce", EnumSet.of(Power.PRESS),
            "grant-pursuit", EnumSet.of(Power.PRESS),
            "cut-utilities", EnumSet.of(Power.UTILITIES),
            "open-repatriation", EnumSet.of(Power.RECEIVE),
            "controlled-delivery", EnumSet.of(Power.SEARCH, Power.RAID));

    /** Any of these is sent by the order; other orders send none. */
    private static final Map<String, Set<UnitKind>> UNITS = Map.of(
            "raid", EnumSet.of(UnitKind.TACTICAL),
            "surveil", EnumSet.of(UnitKind.INVESTIGATORS),
            "arrest", EnumSet.of(UnitKind.INVESTIGATORS, UnitKind.TACTICAL),
            "patrol", EnumSet.of(UnitKind.RIVER_PATROL, UnitKind.CHECKPOINT, UnitKind.BORDER_PATROL),
            "patrol-river", EnumSet.of(UnitKind.RIVER_PATROL),
            "move-unit", EnumSet.allOf(UnitKind.class),
            "lend-unit", EnumSet.allOf(UnitKind.class));

    /** What an agency may do in its own country alone. */
    private static final Set<String> AT_HOME =
            Set.of("raid", "surveil", "patrol", "move-unit", "set-inspection", "set-crossing", "open-command-post");

    private static final List<String> ORDERS = OrderKind.all().stream()
            .map(OrderKind::word)
            .filter(word -> !NO_ACTION.contains(word))
            .toList();

    private final Script script;
    private final Scenario scenario;
    private final Findings findings;
    private final double meeting_h;

    ExpectationChecks(Script script) {
        this.script = script;
        this.scenario = script.scenario();
        this.findings = script.findings();
        this.meeting_h = Optional.ofNullable(scenario.parameters().get("staff.meeting"))
                .map(Amount::value)
                .orElseGet(() -> Parameters.defaults().value("staff.meeting"));
    }

    /** Checks all but whether there is time until ENDEX. */
    void check(Inject inject, Expectation expectation, Pointer at) {
        if (findings.isSpoilt(at)) {
            return;
        }
        expectation.at().ifPresent(place -> script.place(place, at.to("at")));
        expectation.objective().ifPresent(id -> objective(id, at.to("objective")));
        seat(inject, expectation, at.to("who"));
        if (expectation.within().hours() < meeting_h) {
            findings.report(
                    Code.UNMEETABLE,
                    at.to("within"),
                    "Staffs meet every %s h, so nobody is sure to act within %s h."
                            .formatted(
                                    Plain.text(meeting_h),
                                    Plain.text(expectation.within().hours())));
        }
        Optional<OrderKind> kind = OrderKind.find(expectation.order()).filter(one -> ORDERS.contains(one.word()));
        if (kind.isEmpty()) {
            Pointer order = at.to("order");
            script.unknown(Code.UNKNOWN_ORDER, order, expectation.order(), "an order to expect", ORDERS);
        } else if (expectation.at().isPresent() && !kind.get().hasAim()) {
            findings.report(
                    Code.UNMEETABLE,
                    at.to("at"),
                    "The order %s concerns no place.".formatted(kind.get().word()));
        } else if (findings.isSound(at)) {
            means(inject, expectation, at);
        }
    }

    private void objective(ObjectiveId id, Pointer at) {
        if (!scenario.objectives().containsKey(id)) {
            List<String> known = scenario.objectives().keySet().stream()
                    .map(ObjectiveId::value)
                    .toList();
            script.unknown(Code.UNKNOWN_OBJECTIVE, at, id.value(), "one of the objectives", known);
        }
    }

    private void seat(Inject inject, Expectation expectation, Pointer at) {
        expectation.seat().ifPresent(seat -> {
            script.seat(seat, at);
            boolean told = inject.to().isEmpty() || inject.to().contains(seat);
            if (!told && scenario.seats().containsKey(seat)) {
                findings.report(
                        Code.UNMEETABLE,
                        at,
                        "%s does not get this inject (see to), so it cannot act on it.".formatted(seat.value()));
            }
        });
    }

    /** Whether the law and its units let anybody give the order who gets the inject. */
    private void means(Inject inject, Expectation expectation, Pointer at) {
        String order = expectation.order();
        List<SeatId> seats = expectation
                .seat()
                .map(List::of)
                .orElse(inject.to().isEmpty() ? List.copyOf(scenario.seats().keySet()) : inject.to());
        boolean sound = findings.isSound(Pointer.of("agencies"))
                && findings.isSound(Pointer.of("units"))
                && findings.isSound(Pointer.of("seats"))
                && scenario.seats().keySet().containsAll(seats);
        boolean able = seats.stream()
                .map(scenario.seats()::get)
                .flatMap(seat -> agencies(seat).stream())
                .anyMatch(agency -> isAble(agency, expectation));
        if (sound && !able) {
            String place = expectation.at().map(where -> " at " + where).orElse("");
            findings.report(
                    Code.UNMEETABLE,
                    at.to("order"),
                    "No agency of %s can give the order %s%s: it lacks the power, the units or the ground."
                            .formatted(
                                    Quoted.list(
                                            seats.stream().map(SeatId::value).toList()),
                                    order,
                                    place));
        }
    }

    private static List<AgencyId> agencies(@Nullable Seat seat) {
        return seat == null ? List.of() : seat.agencies();
    }

    private boolean isAble(AgencyId id, Expectation expectation) {
        Agency agency = scenario.agencies().get(id);
        if (agency == null) {
            return false;
        }
        Set<Power> powers = POWERS.getOrDefault(expectation.order(), Set.of());
        Set<UnitKind> kinds = UNITS.getOrDefault(expectation.order(), Set.of());
        boolean may = powers.isEmpty() || powers.stream().anyMatch(agency.powers()::contains);
        boolean can = kinds.isEmpty()
                || scenario.units().stream()
                        .anyMatch(group -> group.agency().equals(id) && kinds.contains(group.kind()));
        return may && can && isOnItsGround(agency.country(), expectation);
    }

    private boolean isOnItsGround(Country country, Expectation expectation) {
        return !AT_HOME.contains(expectation.order())
                || expectation
                        .at()
                        .flatMap(script.region()::find)
                        .map(place -> place.liesIn(country))
                        .orElse(true);
    }
}
