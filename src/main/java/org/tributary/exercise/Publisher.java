package org.tributary.exercise;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.score.Scorecard;

/** Makes a snapshot after each commit, and says whose views it changed. For one thread. */
final class Publisher {
    private final Journal.Opening opening;
    private final Scenario scenario;
    private final Projection projection;
    private @Nullable Snapshot last;
    private int heard;
    private @Nullable World heardOf;

    Publisher(Journal.Opening opening, Scenario scenario) {
        this.opening = opening;
        this.scenario = scenario;
        this.projection = new Projection(scenario);
    }

    /** A snapshot of a course, and what is new in it. */
    record News(Snapshot snapshot, Change change) {}

    /**
     * A snapshot after these entries; with none, of everything.
     *
     * @param readOnly whether nothing can be done
     */
    News of(Course course, List<Entry> entries, boolean readOnly) {
        Snapshot before = last;
        Set<SeatId> touched =
                before == null || entries.isEmpty() ? scenario.seats().keySet() : touched(course, entries);
        var seats = new LinkedHashMap<SeatId, Snapshot.Desk>();
        var changed = new LinkedHashMap<SeatId, Long>();
        for (SeatId seat : scenario.seats().keySet()) {
            Snapshot.@Nullable Desk old = before == null ? null : before.desk(seat);
            Snapshot.Desk desk = old;
            if (desk == null || touched.contains(seat)) {
                desk = desk(course, seat, old, readOnly);
                if (old == null || desk.view().number() != old.view().number()) {
                    changed.put(seat, desk.view().number());
                }
            }
            seats.put(seat, desk);
        }
        World world = course.world();
        Header header = header(course, Optional.empty(), readOnly);
        boolean same = before != null && before.header().equals(header);
        long all = before == null ? 1 : before.all() + (same ? 0 : 1);
        long excon = before == null ? 1 : before.excon() + 1;
        var snapshot = new Snapshot(
                course.state(),
                header,
                seats,
                world.log().soFar(),
                world.injects(),
                world.arrivals(),
                scorecard(course, entries),
                all,
                excon);
        last = snapshot;
        heard = world.log().size();
        heardOf = world;
        return new News(snapshot, new Change(changed, same ? 0 : all, excon));
    }

    /** The last snapshot, when nothing can be done any more. */
    News readOnly() {
        Snapshot before = java.util.Objects.requireNonNull(last);
        Snapshot closed = before.readOnly();
        last = closed;
        var changed = new LinkedHashMap<SeatId, Long>();
        closed.seats().forEach((seat, desk) -> changed.put(seat, desk.view().number()));
        return new News(closed, new Change(changed, closed.all(), closed.excon()));
    }

    private Optional<Scorecard> scorecard(Course course, List<Entry> entries) {
        boolean moved = entries.isEmpty()
                || last == null
                || entries.stream().anyMatch(entry -> entry.act() instanceof Act.Stopped);
        if (!course.world().hasBegun()) {
            return Optional.empty();
        }
        return moved
                ? Optional.of(course.world().scorecard())
                : java.util.Objects.requireNonNull(last).scorecard();
    }

    private Snapshot.Desk desk(Course course, SeatId seat, Snapshot.@Nullable Desk old, boolean readOnly) {
        World world = course.world();
        Optional<SeatPicture> picture = world.hasBegun() ? Optional.of(world.look(seat)) : Optional.empty();
        var sources = new Projection.Sources(
                seat,
                header(course, Optional.of(seat), readOnly),
                course.state().seat(seat),
                course.state().people().of(seat),
                world.memory(seat),
                picture,
                course.state().stops().stream().map(Act.Stopped::stop).toList());
        long number = old == null ? 1 : old.view().number();
        SeatView view = projection.of(sources, number);
        if (old != null && !view.equals(old.view())) {
            view = view.with(number + 1, view.exercise(), view.you());
        }
        return new Snapshot.Desk(view, picture, world.memory(seat).results());
    }

    private Header header(Course course, Optional<SeatId> seat, boolean readOnly) {
        State state = course.state();
        int round = state.round();
        double from_h = Math.max(0, round - 1) * state.setting().round_h();
        List<String> flash = List.of();
        if (course.world().hasBegun()) {
            Map<SeatId, Set<String>> why = course.world().last().why();
            Set<String> codes = new LinkedHashSet<>();
            why.forEach((of, reasons) -> {
                if (seat.filter(of::equals).isPresent()) {
                    codes.addAll(reasons);
                }
            });
            flash = List.copyOf(codes);
        }
        return new Header(
                opening.exercise(),
                scenario.title(),
                scenario.scenario(),
                state.phase(),
                round,
                state.setting().rounds(),
                state.stop(),
                from_h,
                Math.min(from_h + state.setting().round_h(), state.setting().endex_h()),
                state.now_h(),
                scenario.clock().start().toString(),
                state.deadline(),
                Instant.EPOCH,
                flash,
                readOnly);
    }

    // whom it concerns

    private Set<SeatId> touched(Course course, List<Entry> entries) {
        var touched = new LinkedHashSet<SeatId>();
        for (Entry entry : entries) {
            Optional<SeatId> seat = Rules.seatOf(entry.act())
                    .or(() -> Rules.personIn(entry.act())
                            .flatMap(course.state().people()::find)
                            .flatMap(Person::seat));
            if (seat.isPresent()) {
                touched.add(seat.get());
            } else if (isForAll(entry.act())) {
                return scenario.seats().keySet();
            }
        }
        World world = course.world();
        List<Event> news = heardOf == world ? world.since(heard) : Collections.emptyList();
        for (Event event : news) {
            scenario.seats().forEach((id, seat) -> {
                if (mayKnow(event, seat)) {
                    touched.add(id);
                }
            });
        }
        return touched;
    }

    private static boolean mayKnow(Event event, Seat seat) {
        return seat.agencies().stream().anyMatch(event.mayKnow()::includes);
    }

    private static boolean isForAll(Act act) {
        return act instanceof Act.Stopped
                || act instanceof Act.Pause
                || act instanceof Act.Resume
                || act instanceof Act.Extend;
    }
}
