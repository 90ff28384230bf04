package org.tributary.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.run.Doctrines;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.Scorecard;

/** First stop: a file becomes a scenario, a scenario and a seed become a run, a run becomes a log and a score. */
class A01_PlayAScenarioTest {

    @Test
    void aScenarioIsPlayedUnderASeed() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", "first-steps.yaml"));
        RunPlan plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", "centre")));
        var log = new EventLog();

        Scorecard score = new Run(plan, 1).with(log).play();

        // the log is the record: numbered without gaps, in order of time, from STARTEX to the accounts after ENDEX
        assertThat(log.events().get(0).what()).isEqualTo(new Happening.StartexCalled());
        assertThat(log.events().get(0).sequence()).isEqualTo(1);
        assertThat(log.events()).anyMatch(event -> event.what() instanceof Happening.EndexCalled);
        assertThat(log.events()).isSortedAccordingTo((one, next) -> Double.compare(one.at_h(), next.at_h()));

        // each event names the one that led to it, so that everything can be followed back
        assertThat(log.events()).allMatch(event -> event.cause() < event.sequence());

        // and the score is computed from the events alone
        int freed = log.events().stream()
                .mapToInt(event -> event.what() instanceof Happening.PersonsFreed people ? people.freed() : 0)
                .sum();
        assertThat(score.get(MeasureName.PERSONS_FREED).value()).hasValue(freed);
    }
}
