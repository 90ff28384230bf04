package org.tributary.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.TaskScore;

/** Judges the checks of one run: hears its events one by one, and the scorecard at the end. Not thread-safe. */
public final class CheckKeeper implements EventListener {
    private static final String MET = "met";

    private final Checklist list;
    private final Map<String, ExpectedEvent> expected = new LinkedHashMap<>();
    private final AnnouncedRaids raids = new AnnouncedRaids();

    /** Judges a run that has not begun. */
    public CheckKeeper(Checklist list) {
        this.list = list;
        list.checks()
                .forEach((id, check) ->
                        check.happens().ifPresent(happens -> expected.put(id, new ExpectedEvent(happens))));
    }

    @Override
    public void hear(Event event) {
        raids.hear(event);
        expected.values().forEach(one -> one.hear(event));
    }

    /** What came of each check, in the order of the file. */
    public List<CheckResult> results(Scorecard card) {
        return list.checks().entrySet().stream()
                .map(entry -> result(entry.getKey(), entry.getValue(), card))
                .toList();
    }

    private CheckResult result(String id, Check check, Scorecard card) {
        if (check.measure().isPresent()) {
            return measured(id, check, card.get(check.measure().get()));
        }
        if (check.raidsAnnounced().isPresent()) {
            return raids.result(id, check.raidsAnnounced().get());
        }
        if (check.task().isPresent()) {
            return task(id, check.task().get(), card);
        }
        ExpectedEvent event = expected.get(id);
        if (event == null) {
            throw new IllegalArgumentException("The check \"%s\" checks nothing.".formatted(id));
        }
        return event.result(id);
    }

    private static CheckResult task(String id, String task, Scorecard card) {
        String found = card.objectives().stream()
                .flatMap(objective -> objective.tasks().stream())
                .filter(score -> score.id().equals(task))
                .findFirst()
                .map(CheckKeeper::told)
                .orElse("no such task");
        return new CheckResult(id, found.equals(MET), "task %s met in time".formatted(task), found, List.of());
    }

    private static String told(TaskScore score) {
        return !score.met() ? "not met" : score.late().orElse(false) ? "met late" : MET;
    }

    private static CheckResult measured(String id, Check check, MeasureScore score) {
        String name = check.measure().map(MeasureName::word).orElseThrow();
        var wanted = new StringBuilder(name);
        check.atLeast()
                .ifPresent(least -> wanted.append(" at least ").append(Figures.text(least.value(), score.unit())));
        check.atMost().ifPresent(most -> wanted.append(" at most ").append(Figures.text(most.value(), score.unit())));
        if (score.value().isEmpty()) {
            return new CheckResult(id, false, wanted.toString(), "nothing to measure", score.evidence());
        }
        double value = score.value().getAsDouble();
        boolean passed = check.atLeast().filter(least -> value < least.value()).isEmpty()
                && check.atMost().filter(most -> value > most.value()).isEmpty();
        return new CheckResult(id, passed, wanted.toString(), Figures.text(value, score.unit()), score.evidence());
    }
}
