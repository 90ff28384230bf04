package org.tributary.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Span;

/**
 * Where an exercise stands, as its entries say: who is there, what lies on the table, which stop it is. The world itself
 * is not here. Immutable; {@link #apply} is a pure function.
 *
 * @param setting what never changes
 * @param entries how many entries led here
 * @param deadline when the table's time runs out; empty if it does not, or stands still
 * @param left what was left of it when PAUSEX was called
 * @param seats in the scenario's order
 * @param stops those played on the line that counts, in order; the last one is the one that stands
 * @param lastStop the highest number of a stop on any line
 */
record State(
        Setting setting,
        long entries,
        Phase phase,
        Optional<Instant> deadline,
        Optional<Duration> left,
        People people,
        Map<SeatId, Sheet> seats,
        List<Act.Stopped> stops,
        int lastStop,
        Writings writings) {

    /**
     * What a scenario says of the play.
     *
     * @param doctrines of each seat, in the scenario's order
     */
    record Setting(
            Map<SeatId, String> doctrines, int rounds, double round_h, double endex_h, Optional<Duration> tableTime) {
        Setting {
            doctrines = Collections.unmodifiableMap(new LinkedHashMap<>(doctrines));
        }

        static Setting of(org.tributary.scenario.Scenario scenario, Map<SeatId, String> doctrines) {
            var rounds = scenario.clock().rounds();
            return new Setting(
                    doctrines,
                    rounds.count(),
                    rounds.length().hours(),
                    scenario.clock().endex_h(),
                    rounds.tableTime().map(Span::hours).map(hours -> Duration.ofMillis(Math.round(hours * 3_600_000))));
        }
    }

    State {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        stops = List.copyOf(stops);
    }

    /** Before the first entry. */
    static State begin(Setting setting) {
        var seats = new LinkedHashMap<SeatId, Sheet>();
        setting.doctrines()
                .forEach((seat, doctrine) ->
                        seats.put(seat, new Sheet(Map.of(), false, Optional.of(new Sheet.Lead(doctrine, 0, 1)))));
        return new State(
                setting,
                0,
                Phase.INVITED,
                Optional.empty(),
                Optional.empty(),
                People.NOBODY,
                seats,
                List.of(),
                0,
                Writings.NONE);
    }

    /** The stop that stands; empty before STARTEX. */
    Optional<Act.Stopped> here() {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }

    /** The number of the stop that stands; 0 before STARTEX. */
    int stop() {
        return here().map(Act.Stopped::stop).orElse(0);
    }

    /** The round that stands; 0 before STARTEX. */
    int round() {
        return here().map(Act.Stopped::round).orElse(0);
    }

    /** The world's time, in hours since STARTEX. */
    double now_h() {
        return here().map(Act.Stopped::at_h).orElse(0.0);
    }

    Sheet seat(SeatId seat) {
        Sheet sheet = seats.get(seat);
        if (sheet == null) {
            throw new IllegalArgumentException("There is no seat %s.".formatted(seat));
        }
        return sheet;
    }

    /** Whether people lead a seat and all that they lead are ready. */
    boolean allReady() {
        var led = seats.values().stream().filter(Sheet::isLedByPeople).toList();
        return !led.isEmpty() && led.stream().allMatch(Sheet::ready);
    }

    /** Whose doctrine is asked when this stop closes, in the scenario's order. */
    Map<SeatId, Sheet.Lead> asked() {
        var asked = new LinkedHashMap<SeatId, Sheet.Lead>();
        seats.forEach((seat, sheet) ->
                sheet.doctrine().filter(lead -> lead.fromStop() <= stop()).ifPresent(lead -> asked.put(seat, lead)));
        return asked;
    }

    /** The stop at which a round opened on the line that counts. */
    Optional<Act.Stopped> opening(int round) {
        return stops.stream()
                .filter(stop -> stop.round() == round && !stop.flash() && !stop.over())
                .findFirst();
    }

    /** The state after one more entry. */
    State apply(Entry entry) {
        Act act = entry.act();
        State next = new State(
                setting,
                entries + 1,
                phase,
                deadline,
                left,
                people.apply(act),
                seats,
                stops,
                lastStop,
                writings.apply(entry, stop(), now_h()));
        if (act instanceof Act.Stopped stopped) {
            return next.arrive(stopped, entry.at());
        }
        if (act instanceof Act.Draft || act instanceof Act.DropDraft || act instanceof Act.Send) {
            return next.draft(entry);
        }
        if (act instanceof Act.Ready ready) {
            return next.with(ready.seat(), sheet -> sheet.ready(true));
        }
        if (act instanceof Act.NotReady not) {
            return next.with(not.seat(), sheet -> sheet.ready(false));
        }
        return next.leadOrClock(entry);
    }

    private State leadOrClock(Entry entry) {
        Act act = entry.act();
        if (act instanceof Act.TakeOver over) {
            return with(over.seat(), sheet -> sheet.ledBy(Optional.empty()));
        }
        if (act instanceof Act.LeaveToDoctrine leave) {
            var lead = new Sheet.Lead(leave.doctrine(), entry.number(), stop() + 1);
            return with(leave.seat(), sheet -> sheet.ledBy(Optional.of(lead)));
        }
        if (act instanceof Act.Invite invite
                && phase == Phase.INVITED
                && invite.seat().isPresent()) {
            return with(invite.seat().get(), sheet -> sheet.ledBy(Optional.empty()));
        }
        if (act instanceof Act.Startex || act instanceof Act.Close || act instanceof Act.Endex) {
            return at(Phase.PLAYING, Optional.empty(), Optional.empty());
        }
        if (act instanceof Act.GoBack back) {
            return backTo(back.round());
        }
        if (act instanceof Act.Extend extend) {
            return left.isPresent()
                    ? at(phase, deadline, left.map(rest -> rest.plus(extend.by())))
                    : at(phase, Optional.of(deadline.orElse(entry.at()).plus(extend.by())), left);
        }
        if (act instanceof Act.Pause) {
            return at(Phase.PAUSED, Optional.empty(), deadline.map(end -> positive(entry.at(), end)));
        }
        if (act instanceof Act.Resume) {
            return at(Phase.TABLE, left.map(rest -> entry.at().plus(rest)), Optional.empty());
        }
        return this;
    }

    private static Duration positive(Instant from, Instant to) {
        Duration between = Duration.between(from, to);
        return between.isNegative() ? Duration.ZERO : between;
    }

    private State draft(Entry entry) {
        if (entry.act() instanceof Act.Draft draft) {
            var drafted =
                    new SeatView.Drafted(draft.id(), draft.order(), entry.by().orElse(new PersonId("server")));
            return with(draft.seat(), sheet -> sheet.with(drafted));
        }
        if (entry.act() instanceof Act.DropDraft drop) {
            return with(drop.seat(), sheet -> sheet.without(drop.id()));
        }
        if (entry.act() instanceof Act.Send send && send.draft().isPresent()) {
            return with(send.seat(), sheet -> sheet.without(send.draft().get()));
        }
        return this;
    }

    /** The opening of that round stands again, until the server says so by a stop of its own. */
    private State backTo(int round) {
        int index = stops.indexOf(opening(round).orElseThrow());
        return new State(
                setting,
                entries,
                Phase.PLAYING,
                Optional.empty(),
                Optional.empty(),
                people,
                seats,
                stops.subList(0, index),
                lastStop,
                writings);
    }

    private State arrive(Act.Stopped stopped, Instant at) {
        var more = new ArrayList<>(stops);
        more.add(stopped);
        var fresh = new LinkedHashMap<SeatId, Sheet>();
        seats.forEach((seat, sheet) -> fresh.put(seat, sheet.ready(false)));
        return new State(
                setting,
                entries,
                stopped.over() ? Phase.ENDED : Phase.TABLE,
                stopped.over() ? Optional.empty() : setting.tableTime().map(at::plus),
                Optional.empty(),
                people,
                fresh,
                more,
                Math.max(lastStop, stopped.stop()),
                writings);
    }

    private State with(SeatId seat, UnaryOperator<Sheet> change) {
        var changed = new LinkedHashMap<>(seats);
        changed.put(seat, change.apply(Objects.requireNonNull(seats.get(seat), seat.value())));
        return new State(setting, entries, phase, deadline, left, people, changed, stops, lastStop, writings);
    }

    private State at(Phase other, Optional<Instant> closes, Optional<Duration> rest) {
        return new State(setting, entries, other, closes, rest, people, seats, stops, lastStop, writings);
    }
}
