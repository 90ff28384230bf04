package org.tributary.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tributary.event.Event;

/** Writes the report of the sample run into a folder, to be looked at. */
final class SampleReport {
    private SampleReport() {}

    public static void main(String[] arguments) throws IOException {
        List<Event> events = SampleRun.events();
        var report = new RunReport(SampleRun.scenario(), SampleRun.region(), SampleRun.provenance());
        events.forEach(report::hear);
        report.write(Path.of(arguments[0]), SampleRun.scorecard(events));
    }
}
