package org.tributary.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Rating;
import org.tributary.quantity.Span;
import org.tributary.scenario.Check;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Task;
import org.tributary.scenario.Scenario;
import org.tributary.score.CorrectiveAction.Kind;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;

/**
 * The improvement plan of one run. Stateless.
 *
 * <p>The rule, in this order: each critical task that was not met, in the scenario's order; of each head the one measure
 * with the worst rating (of equals that which lies lower in its band, then the first by {@link MeasureName}), unless it
 * is rated P, has no value, or a task on it stands in the plan already; each missed connection, up to {@value
 * #MOST_MISSED}, in the order given. A task is to be met next time, a measure to be rated one better. Assumed.
 */
public final class Improvement {
    /** More are not followed up from one exercise to the next. Assumed. */
    static final int MOST_MISSED = 5;

    private final Scenario scenario;
    private final Scorecard card;
    private final List<CorrectiveAction> actions = new ArrayList<>();
    private final Set<MeasureName> taken = EnumSet.noneOf(MeasureName.class);

    private Improvement(Scenario scenario, Scorecard card) {
        this.scenario = scenario;
        this.card = card;
    }

    /**
     * The corrective actions, in the plan's order.
     *
     * @param card of a run of that scenario
     * @param missed the verified missed connections, the gravest first; empty if none were looked for
     * @return empty where there was nothing to improve
     */
    public static List<CorrectiveAction> of(Scenario scenario, Scorecard card, List<MissedLead> missed) {
        var improvement = new Improvement(scenario, card);
        card.objectives().forEach(improvement::tasks);
        card.heads().forEach(improvement::worstMeasure);
        missed.stream().limit(MOST_MISSED).forEach(improvement::connect);
        return List.copyOf(improvement.actions);
    }

    private void tasks(ObjectiveScore score) {
        Objective objective = scenario.objectives().get(score.id());
        if (objective == null) {
            return;
        }
        for (Task task : objective.tasks()) {
            boolean unmet =
                    score.tasks().stream().anyMatch(scored -> scored.id().equals(task.id()) && !scored.met());
            if (unmet) {
                task(score, task);
            }
        }
    }

    private void task(ObjectiveScore objective, Task task) {
        MeasureName measure = task.measure();
        MeasureScore score = card.get(measure);
        double wanted = task.atLeast().value();
        taken.add(measure);
        String seen = "Task %s was not met: %s was %s, wanted was %s."
                .formatted(task.id(), spoken(measure.word()), value(score), limit(measure, wanted));
        reach(Kind.TASK, objective.id().value(), seen, measure, wanted, score);
    }

    private void worstMeasure(HeadScore head) {
        card.measures().stream()
                .flatMap(score -> Rated.find(scenario, score).stream())
                .filter(rated -> Head.of(rated.measure()) == head.id() && rated.rating() != Rating.P)
                .min(Rated.WORST_FIRST)
                .filter(rated -> taken.add(rated.measure()))
                .ifPresent(rated -> improve(head, rated));
    }

    private void improve(HeadScore head, Rated rated) {
        String seen = "%s was %s, rated %s, the worst of %s; the next rating is given from %s."
                .formatted(
                        beginning(spoken(rated.measure().word())),
                        value(rated.score()),
                        rated.rating(),
                        spoken(head.id().word()),
                        Figures.text(rated.nextLimit(), rated.measure().unit()));
        reach(Kind.MEASURE, head.id().word(), seen, rated.measure(), rated.nextLimit(), rated.score());
    }

    /** An id as people say it. */
    private static String spoken(String word) {
        return word.replace('-', ' ');
    }

    private static String beginning(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void reach(Kind kind, String about, String seen, MeasureName measure, double wanted, MeasureScore score) {
        String action = Advice.on(measure);
        Optional<Amount> amount = Optional.of(new Amount(wanted, Figures.unitInFiles(measure.unit())));
        boolean more = measure.better() == Better.HIGHER;
        Check check = Check.of(seen, action)
                .measuring(measure, more ? amount : Optional.empty(), more ? Optional.empty() : amount);
        add(kind, about, check, Optional.empty(), score.evidence());
    }

    private void connect(MissedLead missed) {
        String seen = "%s held a lead on %s that %s could have used until hour %s: %s."
                .formatted(
                        missed.holder(),
                        missed.subject(),
                        missed.needer(),
                        Figures.text(missed.by_h(), ""),
                        missed.harm());
        String action = "Agree by which rule and channel %s passes such leads to %s at once."
                .formatted(missed.holder(), missed.needer());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", missed.holder().value());
        fields.put("to", missed.needer().value());
        fields.put("subject", missed.subject().value());
        var arrived = new Check.Expected(
                "lead-received",
                fields,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Span(Math.max(0, missed.by_h()))));
        Check check = Check.of(seen, action)
                .expecting(arrived)
                .ownedBy(missed.holder().value());
        add(
                Kind.MISSED_CONNECTION,
                Head.COOPERATIVE_OPERATION.word(),
                check,
                Optional.of(missed.holder()),
                missed.evidence());
    }

    private void add(Kind kind, String about, Check check, Optional<AgencyId> owner, List<Long> evidence) {
        actions.add(new CorrectiveAction(
                "A" + (actions.size() + 1),
                kind,
                about,
                check.seen().orElseThrow(),
                check.action().orElseThrow(),
                check,
                owner,
                evidence));
    }

    private static String value(MeasureScore score) {
        return score.value().isPresent()
                ? Figures.text(score.value().getAsDouble(), score.unit())
                : "nothing, since there was nothing to measure";
    }

    private static String limit(MeasureName measure, double value) {
        return (measure.better() == Better.HIGHER ? "at least " : "at most ") + Figures.text(value, measure.unit());
    }
}
