package org.tributary._support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tributary.report.Provenance;
import org.tributary.report.RunReport;
import org.tributary.run.Doctrines;
import org.tributary.run.Engine;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;

/** Reports of real runs. */
public final class Reports {
    private Reports() {}

    /** Plays {@code first-steps} with seed 1 and writes its report into a folder; gives the folder. */
    public static Path ofFirstSteps(Path folder) throws IOException {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/first-steps.yaml"));
        RunPlan plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of()));
        var provenance = new Provenance(1, Engine.version(), plan.doctrines(), "", List.of());
        var report = new RunReport(scenario, plan.ways().region(), provenance);
        Files.createDirectories(folder);
        report.write(folder, new Run(plan, 1).with(report).play());
        return folder;
    }
}
