package org.tributary.report.aar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.report.Provenance;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.ScorecardJson;

/** Writes the after-action report of a kept run with a made-up review, to be looked at: RUN FOLDER [withheld]. */
final class SampleAfterAction {
    private SampleAfterAction() {}

    public static void main(String[] arguments) throws IOException {
        Path run = Path.of(arguments[0]);
        Scenario scenario = ScenarioReader.read(run.resolve("replay").resolve("scenario.json"));
        var card = ScorecardJson.read(Files.readString(run.resolve("scorecard.json")));
        RunLog log = RunLog.of(run.resolve("events.jsonl"));
        List<Event> events = new ArrayList<>();
        log.tell(events::add);
        var provenance = new Provenance(card.seed(), card.engine(), card.doctrines(), "tributary run …", List.of());
        var report = new AfterActionReport(RunPlan.of(scenario, card.doctrines()), provenance, log, card);
        report.with(
                arguments.length > 2
                        ? SampleReview.withheld(scenario, "35 % of the orders became impossible, more than 20 %.")
                        : SampleReview.of(scenario, events, 4));
        report.write(Path.of(arguments[1]));
    }
}
