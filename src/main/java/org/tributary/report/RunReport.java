package org.tributary.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.region.Region;
import org.tributary.report.chart.Chart;
import org.tributary.report.tally.Gathering;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;

/**
 * The report of one run: hears its events one by one and writes {@code report.html} and {@code charts/*.svg} when it has
 * ended. It keeps sums and a bounded number of notable events, never the log: see {@code report.tally} for the caps. The
 * same run gives the same bytes. Not thread-safe; each run needs one of its own.
 */
public final class RunReport implements EventListener {
    /** The page. */
    public static final String PAGE = "report.html";

    /** The folder of the drawings. */
    public static final String CHARTS = "charts";

    private final Scenario scenario;
    private final Region region;
    private final Provenance provenance;
    private final Gathering gathering;

    /**
     * The report of a run that has not begun.
     *
     * @param region the part of the map on which the run is played, with one place at least
     */
    public RunReport(Scenario scenario, Region region, Provenance provenance) {
        this.scenario = scenario;
        this.region = region;
        this.provenance = provenance;
        this.gathering = new Gathering(scenario, region);
    }

    @Override
    public void hear(Event event) {
        gathering.hear(event);
    }

    /**
     * Writes the report of what was heard so far; a file that is there is replaced.
     *
     * @param folder the run's folder; made if it is not there
     * @return the files written, the page first
     */
    public List<Path> write(Path folder, Scorecard card) throws IOException {
        var findings = new Findings(scenario, region, provenance, gathering, card);
        var page = new Page(findings);
        Path charts = Files.createDirectories(folder.resolve(CHARTS));
        List<Path> written = new ArrayList<>();
        written.add(Files.writeString(folder.resolve(PAGE), page.html()));
        for (Chart drawing : page.drawings()) {
            written.add(Files.writeString(charts.resolve(drawing.name() + ".svg"), asFile(drawing)));
        }
        return written;
    }

    /** A drawing that any program opens, with paper of its own under it. */
    private static String asFile(Chart drawing) {
        String paper = "<svg style=\"background: #fefefe\" ";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + drawing.drawing().replaceFirst("<svg ", paper) + "\n";
    }
}
