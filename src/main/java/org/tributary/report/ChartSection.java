package org.tributary.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Happening.Threshold;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.report.chart.Bar;
import org.tributary.report.chart.Chart;
import org.tributary.report.chart.Line;
import org.tributary.report.chart.Look;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;
import org.tributary.report.tally.Gathering;
import org.tributary.report.tally.LeadTally.Traffic;
import org.tributary.report.tally.LoadTally.Flow;
import org.tributary.report.tally.Periods;

/** How it went over time: charts, each with its table. */
final class ChartSection {
    /** A chart and the table that says the same. */
    private record Shown(Chart chart, Table table) {}

    private final Gathering gathering;
    private final Periods periods;
    private final List<Shown> shown = new ArrayList<>();

    ChartSection(Findings findings) {
        this.gathering = findings.gathering();
        this.periods = gathering.periods();
        freed();
        known(Threshold.ACTIONABLE, "sites-actionable", "Sites known well enough to act on");
        known(Threshold.WARRANT, "sites-warrant", "Sites known well enough for a warrant");
        leads();
        gathering.loads().flows().forEach(this::loads);
    }

    /** The charts, in the order of the page. */
    List<Chart> charts() {
        return shown.stream().map(Shown::chart).toList();
    }

    Markup html() {
        var html = new Markup().open("section", "id", "charts").leaf("h2", "How it went");
        if (shown.isEmpty()) {
            html.leaf("p", "Nothing happened that a chart could show.", "class", "soft");
        }
        html.open("div", "class", "charts");
        for (Shown one : shown) {
            html.open("div").leaf("h3", one.chart.title());
            html.open("figure").addWritten(Palette.inPage(one.chart.drawing())).closeLine();
            html.add(one.table.folded()).closeLine();
        }
        html.closeLine();
        if (gathering.beliefs().innocent(Threshold.ACTIONABLE) > 0) {
            html.leaf(
                    "p",
                    "Premises where nothing unlawful goes on are not in the charts of sites. Such premises passed the threshold"
                            + " for acting "
                            + Numbers.many(gathering.beliefs().innocent(Threshold.ACTIONABLE), "time", "times")
                            + ", that for a warrant "
                            + Numbers.many(gathering.beliefs().innocent(Threshold.WARRANT), "time", "times")
                            + ", counted once a country.",
                    "class",
                    "soft");
        }
        return html.closeLine();
    }

    private void freed() {
        List<Line> lines = new ArrayList<>();
        double[] all = new double[periods.count()];
        gathering.people().freedByCountry().forEach((country, freed) -> {
            lines.add(Line.runningTotal(country.englishName(), Look.of(country), freed));
            for (int i = 0; i < freed.length; i++) {
                all[i] += freed[i];
            }
        });
        if (!lines.isEmpty()) {
            lines.add(Line.runningTotal("all", Look.WHOLE, all));
            show("persons-freed", "Persons freed so far, by the country whose agencies freed them", "persons", lines);
        }
    }

    private void known(Threshold threshold, String name, String title) {
        List<Line> lines = new ArrayList<>();
        gathering
                .beliefs()
                .newlyKnown(threshold)
                .forEach((country, known) ->
                        lines.add(Line.runningTotal(country.englishName(), Look.of(country), known)));
        if (!lines.isEmpty()) {
            lines.add(Line.runningTotal(
                    "sites there have been", Look.WHOLE, gathering.beliefs().sitesOpened()));
            show(name, title + ", by the country whose agencies knew of them", "sites", lines);
        }
    }

    private void loads(Goods goods, Flow flow) {
        String title = Words.title(goods.word()) + ": set out, seized and delivered in each " + periods.noun();
        List<Line> lines = List.of(
                Line.of("set out", Look.DEPARTED, flow.departed()),
                Line.of("seized", Look.SEIZED, flow.seized()),
                Line.of("delivered", Look.DELIVERED, flow.delivered()));
        show("loads-" + goods.word(), title, Words.unit(goods), lines);
    }

    private void show(String name, String title, String upward, List<Line> lines) {
        var table = new Table(title).words(Words.title(periods.noun()));
        lines.forEach(line -> table.figures(Words.title(line.name())));
        for (int i = 0; i < periods.count(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(i + 1));
            for (Line line : lines) {
                cells.add(Numbers.rounded(line.values().get(i)));
            }
            table.row(cells.toArray(String[]::new));
        }
        shown.add(new Shown(Chart.ofLines(name, title, periods.noun(), upward, lines), table));
    }

    private void leads() {
        Map<Country, Map<Country, Traffic>> between = between();
        String title = "Leads passed between countries";
        var table =
                new Table(title).words("From", "To").figures("Received", "Refused or lost", "Hours under way, mean");
        List<Bar> bars = new ArrayList<>();
        between.forEach((from, byReceiver) -> byReceiver.forEach((to, traffic) -> {
            bars.add(new Bar(from.englishName() + " → " + to.englishName(), traffic.received(), traffic.lost()));
            table.row(
                    from.englishName(),
                    to.englishName(),
                    Numbers.count(traffic.received()),
                    Numbers.count(traffic.lost()),
                    traffic.received() == 0 ? "–" : Numbers.brief(traffic.underWay_h() / traffic.received()));
        }));
        if (!bars.isEmpty()) {
            shown.add(new Shown(Chart.ofBars("leads", title, "received", "refused or lost", bars), table));
        }
    }

    private Map<Country, Map<Country, Traffic>> between() {
        Map<Country, Map<Country, Traffic>> between = new EnumMap<>(Country.class);
        gathering.leads().traffic().forEach((way, traffic) -> {
            var from = gathering.directory().country(way.from());
            var to = gathering.directory().country(way.to());
            if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
                between.computeIfAbsent(from.get(), none -> new EnumMap<>(Country.class))
                        .merge(to.get(), traffic, Traffic::plus);
            }
        });
        return between;
    }
}
