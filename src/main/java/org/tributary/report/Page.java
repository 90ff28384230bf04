package org.tributary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.SeatId;
import org.tributary.report.chart.Chart;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.Text;

/** The page of a report, section by section, and its drawings. */
final class Page {
    /** Opens the tables for printing where the style sheet alone cannot. Nothing on the page needs it to be read. */
    private static final String OPEN_FOR_PRINT = """
            addEventListener("beforeprint", function () {
              document.querySelectorAll("details").forEach(function (one) { one.open = true; });
            });
            """;

    private final Findings findings;
    private final MapSection map;
    private final String timeline;
    private final ChartSection charts;

    Page(Findings findings) {
        this.findings = findings;
        this.map = new MapSection(findings);
        this.timeline = TimelineDrawing.of(findings);
        this.charts = new ChartSection(findings);
    }

    /** The drawings, as files of their own. */
    List<Chart> drawings() {
        List<Chart> drawings = new ArrayList<>();
        drawings.add(new Chart("map", "Where it happened, and who told whom", map.drawing()));
        drawings.add(new Chart("timeline", "When it happened", timeline));
        drawings.addAll(charts.charts());
        return drawings;
    }

    /** The whole page. */
    String html() {
        var heads = new HeadSection(findings);
        var closing = new ClosingSections(findings);
        var html = new Markup().open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .leaf("title", title() + " · run report")
                .open("style")
                .addWritten(StyleSheet.text())
                .close()
                .closeLine();
        html.open("body").add(header()).open("main");
        html.add(heads.heads())
                .add(map.html())
                .add(new EventSection(findings, timeline).html())
                .add(new MeasureSection(findings).html())
                .add(heads.objectives())
                .add(charts.html())
                .add(closing.notMeasured())
                .add(closing.background())
                .add(closing.reproduce())
                .add(footer());
        html.closeLine();
        html.open("script").addWritten(OPEN_FOR_PRINT).close().close().close();
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private String title() {
        return findings.scenario().title().in("en");
    }

    /** The language of the title: English if there is one in English, else its first. */
    private String titleLanguage() {
        Text title = findings.scenario().title();
        return title.in().containsKey("en")
                ? "en"
                : title.in().keySet().iterator().next();
    }

    private Markup header() {
        Provenance provenance = findings.provenance();
        var html = new Markup().open("header");
        html.leaf(
                "p",
                "Run report · %s · seed %d · engine %s"
                        .formatted(findings.scenario().scenario(), provenance.seed(), provenance.engine()),
                "class",
                "kicker");
        html.leaf("h1", title(), "lang", titleLanguage());
        html.add(new Summary(findings).html());
        html.open("dl", "class", "facts");
        var clock = findings.scenario().clock();
        fact(
                "Played",
                "%s to %s, %s of %s"
                        .formatted(
                                findings.date(0),
                                findings.date(clock.endex_h()),
                                Numbers.many(clock.rounds().count(), "round", "rounds"),
                                Numbers.duration(clock.rounds().length().hours())),
                html);
        fact("Seats", seats(), html);
        html.close().add(contents());
        return html.closeLine();
    }

    private static void fact(String name, String value, Markup html) {
        html.leaf("dt", name).leaf("dd", value);
    }

    private String seats() {
        List<String> seats = new ArrayList<>();
        Map<SeatId, String> doctrines = findings.provenance().doctrines();
        findings.scenario().seats().forEach((id, seat) -> {
            String by = doctrines.containsKey(id) ? "doctrine " + doctrines.get(id) : "played by people";
            seats.add("%s (%s): %s".formatted(seat.country().englishName(), id, by));
        });
        return String.join("; ", seats);
    }

    private Markup contents() {
        var html = new Markup().open("nav", "aria-label", "Contents").open("ul");
        link("heads", "How well", html);
        link("map", "Where", html);
        link("timeline", "When", html);
        link("measures", "Scorecard", html);
        link("objectives", "Objectives", html);
        link("charts", "How it went", html);
        link("not-measured", "Not measured", html);
        if (findings.scenario().background().isPresent()) {
            link("background", "Background", html);
        }
        link("reproduce", "Same run again", html);
        return html.close().closeLine();
    }

    private static void link(String id, String text, Markup html) {
        html.open("li").leaf("a", text, "href", "#" + id).close();
    }

    private Markup footer() {
        return new Markup()
                .leaf(
                        "footer",
                        "Made by Tributary " + findings.provenance().engine()
                                + ". All people, syndicates and events of a run are simulated.");
    }
}
