package org.tributary.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Rating;
import org.tributary.quantity.Span;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Check;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Objective.Task;
import org.tributary.scenario.Scenario;
import org.tributary.score.CorrectiveAction.Kind;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.Scorecard.Limits;
import org.tributary.score.Scorecard.MeasureScore;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.Scorecard.TaskScore;
import org.tributary.score.UnansweredInjects.Unanswered;

/**
 * The improvement plan of one run. Stateless.
 *
 * <p>The rule, in this order: each critical task that was not met, or met late, in the scenario's order; of each head the
 * one measure with the worst rating (of equals that which lies lower in its band, then the first by {@link MeasureName}),
 * unless it is rated P, has no value, or a task on it stands in the plan already; each measure that is rated although
 * there was nothing to measure; each inject on which nobody acted in time; missed connections by who held and who needed
 * the lead, up to {@value #MOST_MISSED} such pairs, the gravest first. A task is to be met next time, a measure to be rated
 * one better. Each measure, inject and pair stands in the plan once. Assumed.
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
     * @param unanswered injects on which nobody acted in time
     * @param missed the verified missed connections, the gravest first; empty if none were looked for
     * @return empty where there was nothing to improve
     */
    public static List<CorrectiveAction> of(
            Scenario scenario, Scorecard card, List<Unanswered> unanswered, List<MissedLead> missed) {
        var improvement = new Improvement(scenario, card);
        card.objectives().forEach(improvement::tasks);
        card.heads().forEach(improvement::worstMeasure);
        card.measures().forEach(improvement::nothingToMeasure);
        unanswered.forEach(improvement::answer);
        var pairs = new LinkedHashMap<String, List<MissedLead>>();
        missed.forEach(lead -> pairs.computeIfAbsent(lead.holder() + " " + lead.needer(), pair -> new ArrayList<>())
                .add(lead));
        pairs.values().stream().limit(MOST_MISSED).forEach(improvement::connect);
        return List.copyOf(improvement.actions);
    }

    private void tasks(ObjectiveScore score) {
        Objective objective = scenario.objectives().get(score.id());
        if (objective == null) {
            return;
        }
        for (Task task : objective.tasks()) {
            Optional<TaskScore> found = score.tasks().stream()
                    .filter(scored -> scored.id().equals(task.id()))
                    .findFirst();
            if (found.isPresent() && !found.get().met()) {
                task(score, task);
            } else if (found.flatMap(TaskScore::late).orElse(false)) {
                late(score, task);
            }
        }
    }

    private void task(ObjectiveScore objective, Task task) {
        MeasureName measure = task.measure();
        MeasureScore score = card.get(measure);
        double wanted = task.atLeast().value();
        if (!taken.add(measure)) {
            return;
        }
        String seen = "Task not met: %s %s was %s, wanted was %s."
                .formatted(
                        sentence(task.text().in("en")),
                        beginning(spoken(measure.word())),
                        value(score),
                        limit(measure, wanted));
        String action = score.value().isPresent() ? Advice.on(measure) : Advice.onNothing(measure);
        reach(Kind.TASK, objective.id().value(), seen, action, measure, wanted, score);
    }

    private void late(ObjectiveScore objective, Task task) {
        String by = task.by().map(Moment::text).orElse("its time");
        String seen = "Task met late: %s It was not yet met at %s."
                .formatted(sentence(task.text().in("en")), by);
        String action = "Begin earlier, and look at half of the time whether it will be met by %s. %s"
                .formatted(by, Advice.on(task.measure()));
        taken.add(task.measure());
        Check check = Check.of(seen, action).ofTask(task.id());
        add(
                Kind.TASK,
                objective.id().value(),
                check,
                Optional.empty(),
                card.get(task.measure()).evidence());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
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
                        Figures.spoken(rated.nextLimit(), rated.measure().unit()));
        String action = Advice.on(rated.measure());
        reach(Kind.MEASURE, head.id().word(), seen, action, rated.measure(), rated.nextLimit(), rated.score());
    }

    /** What was due and nobody did: it can be scored only once it happens. */
    private void nothingToMeasure(MeasureScore score) {
        Optional<MeasureName> measure = Arrays.stream(MeasureName.values())
                .filter(name -> name.word().equals(score.id()))
                .findFirst();
        if (score.value().isPresent() || score.rating().isEmpty() || measure.isEmpty()) {
            return;
        }
        MeasureName name = measure.get();
        Optional<Limits> band = Bands.find(scenario, name);
        if (band.isPresent() && taken.add(name)) {
            String seen = "%s could not be measured, though it was due, and is rated %s."
                    .formatted(beginning(spoken(name.word())), score.rating().get());
            reach(
                    Kind.MEASURE,
                    Head.of(name).word(),
                    seen,
                    Advice.onNothing(name),
                    name,
                    band.get().m(),
                    score);
        }
    }

    /** An inject on which nobody acted in time. */
    private void answer(Unanswered unanswered) {
        Inject inject = scenario.msel().stream()
                .filter(one -> one.inject().equals(unanswered.inject()))
                .findFirst()
                .orElse(null);
        Expectation expected = inject == null ? null : inject.expect().orElse(null);
        if (inject == null || expected == null) {
            return;
        }
        String within = expected.within().toString();
        String order = spoken(unanswered.order());
        String seen = "Nobody acted within %s on the inject %s, which called for: %s."
                .formatted(within, spoken(unanswered.inject().value()), order);
        String action = "Agree who gives this order (%s) when such news comes, and who stands in.".formatted(order);
        var fields = new LinkedHashMap<String, String>();
        fields.put("inject", unanswered.inject().value());
        var taken = new Check.Expected(
                "expected-action-taken",
                fields,
                Optional.empty(),
                Optional.empty(),
                Optional.of(unanswered.inject()),
                Optional.of(expected.within()));
        Optional<AgencyId> owner = owner(inject, expected);
        Check check = Check.of(seen, action).expecting(taken);
        add(
                Kind.INJECT,
                Head.EMERGENCY_HANDLING.word(),
                owner.map(id -> check.ownedBy(name(id))).orElse(check),
                owner,
                List.of(unanswered.evidence()));
    }

    /** The first agency of the seat that was to act, or of the first that was told. */
    private Optional<AgencyId> owner(Inject inject, Expectation expected) {
        return expected.seat()
                .or(() -> inject.to().stream().findFirst())
                .flatMap(seat -> Optional.ofNullable(scenario.seats().get(seat)))
                .flatMap(seat -> seat.agencies().stream().findFirst());
    }

    private String name(AgencyId id) {
        Agency agency = scenario.agencies().get(id);
        return agency == null
                ? id.value()
                : "%s (%s)".formatted(agency.name(), agency.country().englishName());
    }

    /** An id as people say it. */
    private static String spoken(String word) {
        return word.replace('-', ' ');
    }

    private static String beginning(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void reach(
            Kind kind,
            String about,
            String seen,
            String action,
            MeasureName measure,
            double wanted,
            MeasureScore score) {
        Optional<Amount> amount = Optional.of(new Amount(wanted, Figures.unitInFiles(measure.unit())));
        boolean more = measure.better() == Better.HIGHER;
        Check check = Check.of(seen, action)
                .measuring(measure, more ? amount : Optional.empty(), more ? Optional.empty() : amount);
        add(kind, about, check, Optional.empty(), score.evidence());
    }

    private void connect(List<MissedLead> leads) {
        MissedLead missed = leads.get(0);
        String more = leads.size() == 1
                ? ""
                : leads.size() == 2
                        ? " One more like it was missed."
                        : " %d more like it were missed.".formatted(leads.size() - 1);
        String seen = "%s held a lead on %s that %s could have used until %s: %s.%s"
                .formatted(
                        name(missed.holder()),
                        missed.subject(),
                        name(missed.needer()),
                        scenario.clock().moment(missed.by_h()).text(),
                        missed.harm(),
                        more);
        String action = "Agree by which rule and channel %s passes such leads to %s at once."
                .formatted(name(missed.holder()), name(missed.needer()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", missed.holder().value());
        fields.put("to", missed.needer().value());
        fields.put("subject", missed.subject().value());
        var arrived = new Check.Expected(
                "lead-received",
                fields,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Span(Math.max(0, missed.by_h()))));
        Check check = Check.of(seen, action).expecting(arrived).ownedBy(name(missed.holder()));
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
                ? Figures.spoken(score.value().getAsDouble(), score.unit())
                : "nothing, since there was nothing to measure";
    }

    private static String limit(MeasureName measure, double value) {
        return (measure.better() == Better.HIGHER ? "at least " : "at most ") + Figures.spoken(value, measure.unit());
    }
}
