package org.tributary.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Lead;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.WarningReason;
import org.tributary.event.TableHappening;
import org.tributary.event.Verbs;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Premises;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.network.Memberships;
import org.tributary.model.police.Controllers;
import org.tributary.order.Control;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Span;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Scenario;

/** The scripted events of a run: at their times, or when the world has come to a state. */
final class Msel implements EventListener {
    private final World world;
    private final Scenario scenario;
    private final Premises premises;
    private final Underworld underworld;
    private final Memberships memberships;
    private final Controllers controllers;
    private final PeopleOrders people;
    private final Map<AgencyId, Desk> desks;
    private final ExpectedActions expected;
    private final Set<InjectId> missed = new HashSet<>();
    private final Map<InjectId, Inject> written = new LinkedHashMap<>();
    private final Set<InjectId> fired = new HashSet<>();
    private final Set<InjectId> skipped = new HashSet<>();
    private final Set<InjectId> held = new HashSet<>();
    /** Those that came due while they were held, with the event that led to it. */
    private final Map<InjectId, Long> due = new HashMap<>();

    private final List<Waiting> waiting = new ArrayList<>();

    /** An inject whose condition has not come true yet. */
    private static final class Waiting {
        private final Inject inject;
        private final Inject.Condition condition;
        private final int index;
        private final @Nullable Class<? extends Happening> kind;
        private int seen;

        Waiting(Inject inject, Inject.Condition condition, int index) {
            this.inject = inject;
            this.condition = condition;
            this.index = index;
            this.kind = kindIn(condition).orElse(null);
        }

        boolean isMetBy(Event event) {
            boolean happened = kind != null && kind.isInstance(event.what());
            boolean fired = event.what() instanceof Happening.InjectFired other
                    && condition.inject().filter(other.inject()::equals).isPresent();
            if (!happened && !fired) {
                return false;
            }
            if (condition.place().filter(place -> !place.equals(event.place())).isPresent()) {
                return false;
            }
            seen++;
            return seen == condition.times().orElse(1);
        }
    }

    Msel(
            World world,
            Scenario scenario,
            Underworld underworld,
            Memberships memberships,
            Controllers controllers,
            PeopleOrders people,
            Map<AgencyId, Desk> desks,
            ExpectedActions expected) {
        this.world = world;
        this.scenario = scenario;
        this.premises = underworld.premises();
        this.underworld = underworld;
        this.memberships = memberships;
        this.controllers = controllers;
        this.people = people;
        this.desks = desks;
        this.expected = expected;
    }

    /** What must happen for an inject to fire, as its condition says. */
    private static Optional<Class<? extends Happening>> kindIn(Inject.Condition condition) {
        return condition.event().flatMap(Verbs::find);
    }

    /** The kinds of happenings for which injects wait. */
    List<Class<? extends Happening>> awaited() {
        var kinds = new LinkedHashSet<Class<? extends Happening>>();
        for (Inject inject : scenario.msel()) {
            inject.when().ifPresent(condition -> {
                kindIn(condition).ifPresent(kinds::add);
                condition.inject().ifPresent(other -> kinds.add(Happening.InjectFired.class));
            });
        }
        return List.copyOf(kinds);
    }

    /** Puts the timed injects on the schedule and waits for the others. */
    void begin() {
        for (Inject inject : scenario.msel()) {
            int index = world.clockwork().newIndex();
            inject.at().ifPresent(at -> fireAt(inject, scenario.clock().sinceStartex_h(at), index, 0));
            inject.after().ifPresent(after -> fireAt(inject, after.hours(), index, 0));
            inject.when().ifPresent(condition -> waiting.add(new Waiting(inject, condition, index)));
        }
    }

    private void fireAt(Inject inject, double at_h, int index, long cause) {
        world.clockwork().at(at_h, Phase.SCRIPT, index, () -> comesDue(inject, cause));
    }

    /** The time of an inject has come; it fires unless exercise control decided otherwise. */
    private Wake comesDue(Inject inject, long cause) {
        InjectId id = inject.inject();
        if (fired.contains(id) || skipped.contains(id)) {
            return Wake.EMPTY;
        }
        if (held.contains(id)) {
            due.put(id, cause);
            world.record(null, Audience.EXCON, cause, new TableHappening.InjectDue(id));
        } else {
            fire(inject, cause);
        }
        return Wake.USED;
    }

    /**
     * Does what exercise control says.
     *
     * @return why that cannot be; empty if it is done
     */
    Optional<String> control(Control control) {
        InjectId id = control.inject();
        Optional<Inject> inject = find(id);
        if (inject.isEmpty()) {
            return Optional.of("There is no inject %s.".formatted(id));
        }
        if (fired.contains(id) || skipped.contains(id)) {
            return Optional.of(
                    "Inject %s has %s already.".formatted(id, fired.contains(id) ? "fired" : "been skipped"));
        }
        if (control instanceof Control.Release && !held.contains(id)) {
            return Optional.of("Inject %s is not held.".formatted(id));
        }
        long given = world.record(null, Audience.EXCON, 0, new TableHappening.ControlGiven(control));
        if (control instanceof Control.Skip) {
            skipped.add(id);
        } else if (control instanceof Control.Hold) {
            held.add(id);
        } else {
            held.remove(id);
            boolean now = control instanceof Control.Fire || due.containsKey(id);
            if (now) {
                fire(inject.get(), given);
            }
        }
        return Optional.empty();
    }

    /**
     * Adds an inject that exercise control wrote; it waits for its word.
     *
     * @throws IllegalArgumentException if the name is not new, or something is expected in answer to it
     */
    void add(Inject inject) {
        if (find(inject.inject()).isPresent() || inject.expect().isPresent()) {
            throw new IllegalArgumentException("Inject %s cannot be added.".formatted(inject.inject()));
        }
        written.put(inject.inject(), inject);
    }

    private Optional<Inject> find(InjectId id) {
        return Optional.ofNullable(written.get(id))
                .or(() -> scenario.msel().stream()
                        .filter(inject -> inject.inject().equals(id))
                        .findFirst());
    }

    @Override
    public void hear(Event event) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            Waiting candidate = waiting.get(i);
            if (candidate.isMetBy(event)) {
                waiting.remove(i);
                double after_h = candidate.condition.after().map(Span::hours).orElse(0.0);
                fireAt(candidate.inject, event.at_h() + after_h, candidate.index, event.sequence());
            }
        }
    }

    private void fire(Inject inject, long cause) {
        List<SeatId> to = inject.to().isEmpty() ? List.copyOf(scenario.seats().keySet()) : inject.to();
        fired.add(inject.inject());
        long number = world.record(null, audience(to), cause, new Happening.InjectFired(inject.inject(), to));
        expected.watch(inject, to, number, miss -> contingency(inject, miss));
        var tipped = new HashMap<SubjectId, Integer>();
        for (Inject.Effect effect : inject.effects()) {
            effect.output().ifPresent(change -> changeOutput(inject, change, number));
            effect.tip().ifPresent(tip -> tip(inject, tip, tipped, number));
            effect.warning()
                    .ifPresent(place -> underworld.sites().stream()
                            .filter(site -> site.place().equals(place))
                            .forEach(site -> site.warn(WarningReason.ANNOUNCEMENT, number)));
            effect.pressure().ifPresent(pressure -> press(pressure, number));
            effect.control().ifPresent(control -> {
                var next = new Protector(control.at(), Optional.of(control.to()), control.willingness());
                controllers.change(next, number);
            });
            effect.arrests().ifPresent(arrests -> memberships.arrest(arrests, number));
        }
    }

    /** Fires what stands by for an inject whose expected action did not come; once, whoever else missed something. */
    private void contingency(Inject inject, long miss) {
        scenario.msel().stream()
                .filter(other ->
                        inject.contingency().filter(other.inject()::equals).isPresent())
                .filter(other -> missed.add(other.inject()))
                .forEach(other -> comesDue(other, miss));
    }

    private Audience audience(List<SeatId> to) {
        return Audience.of(desks.values().stream()
                .filter(desk -> to.contains(desk.agency().seat()))
                .map(Desk::id)
                .toArray(AgencyId[]::new));
    }

    private void changeOutput(Inject inject, Inject.Output change, long cause) {
        double factor = change.to().value();
        world.record(
                change.at(),
                Audience.EXCON,
                cause,
                new Happening.OutputChanged(factor, inject.inject().value()));
        underworld.setOutput(change.at(), factor);
    }

    /**
     * Lets an agency read a lead.
     *
     * @param tipped how many leads on each subject the inject has brought so far: each has a name of its own
     */
    private void tip(Inject inject, Inject.Tip tip, Map<SubjectId, Integer> tipped, long cause) {
        Optional<SubjectId> subject = premises.find(tip.about());
        Desk desk = desks.get(tip.agency());
        if (subject.isEmpty() || desk == null) {
            return;
        }
        Site site = underworld.site(subject.get());
        if (site != null) {
            int number = tipped.merge(subject.get(), 1, Integer::sum);
            var id = new LeadId(subject.get() + "/inject/" + inject.inject() + (number == 1 ? "" : "/" + number));
            var lead = new Lead(
                    id,
                    subject.get(),
                    SubjectKind.PREMISES,
                    site.place(),
                    tip.source(),
                    tip.grade(),
                    desk.id(),
                    world.now_h());
            desk.read(lead, cause);
        }
    }

    /** A country presses by the first of its agencies that may, or by its first. */
    private void press(Inject.Pressure pressure, long cause) {
        Comparator<Desk> whoMayFirst =
                Comparator.comparing(desk -> !desk.agency().may(Power.PRESS));
        desks.values().stream()
                .filter(desk -> desk.agency().country() == pressure.by())
                .min(whoMayFirst)
                .ifPresent(desk -> people.press(desk.agency(), pressure.at(), cause));
    }
}
