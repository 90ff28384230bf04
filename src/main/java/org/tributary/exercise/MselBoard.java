package org.tributary.exercise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.TableHappening;
import org.tributary.order.Control;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;

/** Where each inject stands, added up from the events so far. For one thread. */
final class MselBoard implements EventListener {
    private final Scenario scenario;
    private final Map<InjectId, Double> fired_h = new HashMap<>();
    private final Map<InjectId, List<SeatId>> firedTo = new HashMap<>();
    private final Set<InjectId> held = new HashSet<>();
    private final Set<InjectId> skipped = new HashSet<>();
    private final Set<InjectId> due = new HashSet<>();
    private final Map<InjectId, String> answered = new HashMap<>();

    MselBoard(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.InjectFired fired) {
            fired_h.put(fired.inject(), event.at_h());
            firedTo.put(fired.inject(), fired.to());
        } else if (what instanceof Happening.ExpectedActionTaken taken) {
            answered.put(taken.inject(), "taken");
        } else if (what instanceof Happening.ExpectedActionMissed missed) {
            answered.putIfAbsent(missed.inject(), "missed");
        } else if (what instanceof TableHappening.InjectDue came) {
            due.add(came.inject());
        } else if (what instanceof TableHappening.ControlGiven given) {
            steer(given.control());
        }
    }

    private void steer(Control control) {
        if (control instanceof Control.Hold hold) {
            held.add(hold.inject());
        } else if (control instanceof Control.Release release) {
            held.remove(release.inject());
        } else if (control instanceof Control.Skip skip) {
            skipped.add(skip.inject());
        }
    }

    /** Each of these injects, in their order. */
    List<ExconView.InjectState> states(List<Inject> injects) {
        Set<InjectId> contingencies = new LinkedHashSet<>();
        Set<InjectId> ofScenario = new HashSet<>();
        injects.forEach(inject -> inject.contingency().ifPresent(contingencies::add));
        scenario.msel().forEach(inject -> ofScenario.add(inject.inject()));
        return injects.stream()
                .map(inject -> state(inject, contingencies, !ofScenario.contains(inject.inject())))
                .toList();
    }

    private ExconView.InjectState state(Inject inject, Set<InjectId> contingencies, boolean written) {
        InjectId id = inject.inject();
        Optional<Double> at_h = inject.at()
                .map(scenario.clock()::sinceStartex_h)
                .or(() -> inject.after().map(org.tributary.quantity.Span::hours));
        boolean expects = inject.expect().isPresent() && fired_h.containsKey(id);
        List<SeatId> everybody = List.copyOf(scenario.seats().keySet());
        return new ExconView.InjectState(
                id,
                stage(inject, contingencies.contains(id)),
                inject.to().isEmpty() ? everybody : inject.to(),
                inject.from(),
                inject.text(),
                at_h,
                Optional.ofNullable(fired_h.get(id)),
                due.contains(id),
                inject.expect().map(Expectation::order),
                expects ? Optional.of(answered.getOrDefault(id, "open")) : Optional.empty(),
                inject.delivery(),
                inject.when(),
                inject.controller(),
                written);
    }

    private ExconView.InjectStage stage(Inject inject, boolean contingency) {
        InjectId id = inject.inject();
        if (fired_h.containsKey(id)) {
            return ExconView.InjectStage.FIRED;
        }
        if (skipped.contains(id)) {
            return ExconView.InjectStage.SKIPPED;
        }
        if (held.contains(id)) {
            return due.contains(id) ? ExconView.InjectStage.DUE : ExconView.InjectStage.HELD;
        }
        return contingency || inject.fires().isPresent()
                ? ExconView.InjectStage.STANDBY
                : ExconView.InjectStage.WAITING;
    }
}
