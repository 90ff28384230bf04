package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.scenario.MeasureName.DECISION_CHAIN;
import static org.tributary.scenario.MeasureName.PERSONS_FREED;
import static org.tributary.scenario.MeasureName.SHARING_LATENCY;
import static org.tributary.scenario.MeasureName.SITES_CLOSED;
import static org.tributary.scenario.MeasureName.SYNCHRONY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tributary._support.Script;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Check;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective.Band;
import org.tributary.score.CorrectiveAction.Kind;

class ImprovementTest {
    private static final Band LATENCY = Script.band(72, 168, 336);
    private static final Band CHAIN = Script.band(100, 200, 300);
    private static final Band TOGETHER = Script.band(0.9, 0.6, 0.3);

    private final Script script = Script.ofThreeCountries()
            .objective("O1", Map.of(SHARING_LATENCY, LATENCY, DECISION_CHAIN, CHAIN, SYNCHRONY, TOGETHER));

    @Test
    void ofEachHeadTheWorstMeasureIsToBeOneRatingBetter() {
        // latency 120 h: S; chain 250 h: M, asked is S from 200 h; synchrony 0.1: U, asked is M from 0.3
        List<CorrectiveAction> actions =
                plan(script, Map.of(SHARING_LATENCY, 120.0, DECISION_CHAIN, 250.0, SYNCHRONY, 0.1));

        assertThat(actions).extracting(CorrectiveAction::id).containsExactly("A1", "A2");
        assertThat(actions)
                .extracting(CorrectiveAction::about)
                .containsExactly(Head.RAPID_RESPONSE.word(), Head.JOINT_COMMAND.word());
        Check chain = actions.get(0).check();
        assertThat(chain.measure()).hasValue(DECISION_CHAIN);
        assertThat(chain.atMost()).hasValue(new Amount(200, "h"));
        assertThat(chain.atLeast()).isEmpty();
        Check synchrony = actions.get(1).check();
        assertThat(synchrony.atLeast()).hasValue(new Amount(0.3, "share"));
        assertThat(synchrony.atMost()).isEmpty();
        assertThat(actions.get(1).seen())
                .isEqualTo(
                        "Synchrony was 10 %, rated U, the worst of joint command; the next rating is given from 30 %.");
        assertThat(actions.get(1).evidence()).containsExactly(7L);
        assertThat(actions).allSatisfy(action -> assertThat(action.owner()).isEmpty());
    }

    @Test
    void ofEquallyRatedMeasuresTheOneLowerInItsBandCounts() {
        // both U: 400 h of latency lies at (672 - 400) / 336 of the lowest third, 590 h of chain at (600 - 590) / 300
        List<CorrectiveAction> actions = plan(script, Map.of(SHARING_LATENCY, 400.0, DECISION_CHAIN, 590.0));

        assertThat(actions)
                .extracting(action -> action.check().measure().orElseThrow())
                .containsExactly(DECISION_CHAIN);
    }

    @Test
    void whatIsRatedPOrHasNoValueNeedsNoAction() {
        assertThat(plan(script, Map.of(SHARING_LATENCY, 72.0, DECISION_CHAIN, 1.0)))
                .isEmpty();
    }

    @Test
    void anUnmetTaskStandsFirstAndIsNotAskedForTwice() {
        script.objective(
                "O2",
                Map.of(),
                Script.task("close", SITES_CLOSED, 3),
                Script.task("fast", DECISION_CHAIN, 90),
                Script.task("free", PERSONS_FREED, 10));

        List<CorrectiveAction> actions =
                plan(script, Map.of(DECISION_CHAIN, 250.0, PERSONS_FREED, 11.0, SYNCHRONY, 0.7));

        assertThat(actions).extracting(CorrectiveAction::kind).containsExactly(Kind.TASK, Kind.TASK, Kind.MEASURE);
        assertThat(actions.get(0).seen())
                .isEqualTo("Task not met: close. Sites closed was nothing, since there was nothing to measure,"
                        + " wanted was at least 3 sites.");
        assertThat(actions.get(0).check().atLeast()).hasValue(new Amount(3, ""));
        assertThat(actions.get(1).seen())
                .isEqualTo("Task not met: fast. Decision chain was 10.4 days, wanted was at most 3.8 days.");
        assertThat(actions.get(2).check().measure()).hasValue(SYNCHRONY);
    }

    @Test
    void aMissedLeadIsOwnedByWhoHeldItAndExpectedInTime() {
        List<CorrectiveAction> actions =
                Improvement.of(script.scenario(), card(script, Map.of()), List.of(), List.of(missed("load-4")));

        CorrectiveAction action = actions.get(0);
        Check.Expected expected = action.check().happens().orElseThrow();
        assertThat(action.kind()).isEqualTo(Kind.MISSED_CONNECTION);
        assertThat(action.owner()).hasValue(new AgencyId("chn"));
        assertThat(action.seen())
                .isEqualTo("chn (China) held a lead on load-4 that mmr (Myanmar) could have used until D+2 22:30:"
                        + " 300 kg delivered.");
        assertThat(expected.event()).isEqualTo("lead-received");
        assertThat(expected.with().toString()).isEqualTo("{from=chn, to=mmr, subject=load-4}");
        assertThat(expected.within().orElseThrow().hours()).isEqualTo(61.5);
        assertThat(action.evidence()).containsExactly(3L, 9L);
    }

    @Test
    void onlyTheGravestMissedLeadsAreFollowedUp() {
        List<MissedLead> many = IntStream.range(0, 9)
                .mapToObj(i -> new MissedLead(
                        new AgencyId("chn"),
                        new AgencyId("agency-" + i),
                        new SubjectId("load-" + i),
                        61.5,
                        "300 kg delivered",
                        List.of(3L)))
                .toList();

        List<CorrectiveAction> actions = Improvement.of(script.scenario(), card(script, Map.of()), List.of(), many);

        assertThat(actions).hasSize(Improvement.MOST_MISSED);
        assertThat(actions.get(4).seen()).contains("load-4");
    }

    @Test
    void whatOneAgencyDidNotTellAnotherStandsInThePlanOnce() {
        List<CorrectiveAction> actions = Improvement.of(
                script.scenario(),
                card(script, Map.of()),
                List.of(),
                List.of(missed("load-4"), missed("load-5"), missed("load-6")));

        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).seen()).contains("load-4").endsWith("2 more like it were missed.");
    }

    @Test
    void aTaskMetLateIsToBeInTime() {
        script.objective("O2", Map.of(), Script.taskBy("free", PERSONS_FREED, 10, 48));

        CorrectiveAction action =
                plan(script, Map.of(PERSONS_FREED, 11.0, SYNCHRONY, 0.95)).get(0);

        assertThat(action.kind()).isEqualTo(Kind.TASK);
        assertThat(action.seen()).isEqualTo("Task met late: free. It was not yet met at D+2 09:00.");
        assertThat(action.check().task()).hasValue("free");
    }

    @Test
    void whatWasDueButNotDoneIsToHappenSoThatItCanBeScored() {
        Reading due =
                new Reading(SYNCHRONY, OptionalDouble.empty(), 0, 1, List.of(), List.of()).due(Reading.Due.SOMETHING);

        CorrectiveAction action = Improvement.of(script.scenario(), card(script, Map.of(), due), List.of(), List.of())
                .get(0);

        assertThat(action.seen()).isEqualTo("Synchrony could not be measured, though it was due, and is rated U.");
        assertThat(action.action()).startsWith("Hold one joint operation");
        assertThat(action.check().atLeast()).hasValue(new Amount(0.3, "share"));
    }

    @Test
    void anInjectThatNobodyAnsweredIsExpectedToBeAnsweredNextTime() {
        script.expectingInject("power-cut");
        var unanswered = new UnansweredInjects.Unanswered(new InjectId("power-cut"), "press-controller", 12);

        CorrectiveAction action = Improvement.of(
                        script.scenario(), card(script, Map.of()), List.of(unanswered), List.of())
                .get(0);

        assertThat(action.seen())
                .isEqualTo("Nobody acted within 24.00 h on the inject power cut, which called for: press controller.");
        Check.Expected expected = action.check().happens().orElseThrow();
        assertThat(expected.after()).hasValue(new InjectId("power-cut"));
        assertThat(expected.within().orElseThrow().hours()).isEqualTo(24);
        assertThat(expected.event()).isEqualTo("expected-action-taken");
        assertThat(action.evidence()).containsExactly(12L);
    }

    private static MissedLead missed(String subject) {
        return new MissedLead(
                new AgencyId("chn"),
                new AgencyId("mmr"),
                new SubjectId(subject),
                61.5,
                "300 kg delivered",
                List.of(3L, 9L));
    }

    private static List<CorrectiveAction> plan(Script script, Map<MeasureName, Double> values) {
        return Improvement.of(script.scenario(), card(script, values), List.of(), List.of());
    }

    private static Scorecard card(Script script, Map<MeasureName, Double> values, Reading... others) {
        var readings = new ArrayList<Reading>();
        for (MeasureName measure : MeasureName.values()) {
            Double value = values.get(measure);
            var present = value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
            readings.add(new Reading(measure, present, 1, 1, List.of(7L), List.of()));
        }
        for (Reading other : others) {
            readings.removeIf(reading -> reading.measure() == other.measure());
            readings.add(other);
        }
        var grading = new Grading(script.scenario(), readings, Set.of());
        var measures = grading.measures();
        return new Scorecard("small", 1, "test", Map.of(), Grading.heads(measures), measures, grading.objectives());
    }
}
