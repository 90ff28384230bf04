package org.tributary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.report.map.MapContent;
import org.tributary.report.map.Mark;
import org.tributary.report.map.Passed;
import org.tributary.report.map.PlaceTotal;
import org.tributary.report.map.RegionMap;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;
import org.tributary.report.tally.Directory;
import org.tributary.report.tally.Gathering;

/** Where it happened and who told whom: the map, and the same as tables. */
final class MapSection {
    private record Way(PlaceId from, PlaceId to) {}

    private final Findings findings;
    private final List<Passed> passed;
    private final String drawing;

    MapSection(Findings findings) {
        this.findings = findings;
        this.passed = passed(findings.gathering());
        var content = MapContent.of(findings.gathering().places().totals(), passed);
        this.drawing = new RegionMap(findings.region(), content).drawing();
    }

    /** The map as a drawing of its own. */
    String drawing() {
        return drawing;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "map").leaf("h2", "Where it happened, and who told whom");
        html.open("figure").addWritten(Palette.inPage(drawing));
        html.leaf(
                "figcaption",
                "Frames with a letter are enlarged; their marks on the large map add up what happened within. Symbols that"
                        + " would hide each other are moved apart a little. Arcs lead from the base of the agencies that sent"
                        + " leads to the base of those that received them.");
        html.closeLine();
        html.open("div", "class", "pair")
                .add(places().html())
                .add(leads().html())
                .closeLine();
        long nowhere = findings.gathering().places().nowhere();
        if (nowhere > 0) {
            html.leaf(
                    "p",
                    Numbers.many(nowhere, "event", "events") + " without a place: not on the map.",
                    "class",
                    "soft");
        }
        return html.closeLine();
    }

    private Table places() {
        var table = new Table("What happened where")
                .words("Place")
                .figures("Persons freed", "Drugs, kg", "Cash, US$", "Raids that met people", "Raids that found nobody");
        List<PlaceTotal> totals =
                new ArrayList<>(findings.gathering().places().totals().values());
        totals.sort(Comparator.comparingLong((PlaceTotal total) -> -total.freed())
                .thenComparingDouble(total -> -total.drugs_kg())
                .thenComparing(total -> total.place().value()));
        for (PlaceTotal total : totals) {
            List<Markup> cells = new ArrayList<>();
            cells.add(place(total.place()));
            for (Mark mark : Mark.values()) {
                double amount = mark.amount(total);
                cells.add(new Markup().text(amount == 0 ? "–" : Numbers.rounded(amount)));
            }
            table.row("", cells);
        }
        return table;
    }

    private Markup place(PlaceId id) {
        var cell = new Markup();
        Place place = findings.region().find(id).orElse(null);
        if (place == null) {
            return cell.text(id.value()).leaf("span", "not on this map", "class", "small");
        }
        List<String> countries =
                place.countries().stream().map(country -> country.englishName()).toList();
        return cell.text(place.name()).leaf("span", Words.list(countries), "class", "small");
    }

    private Table leads() {
        var table = new Table("Leads received, from base to base")
                .words("From", "To")
                .figures("Leads");
        Directory directory = findings.gathering().directory();
        for (Passed one : passed) {
            table.row(directory.name(one.from()), directory.name(one.to()), Numbers.count(one.leads()));
        }
        return table;
    }

    /** Leads from base to base, the most first; what stays at one base is on no map. */
    private static List<Passed> passed(Gathering gathering) {
        Map<Way, Long> counts = new HashMap<>();
        gathering.leads().traffic().forEach((way, traffic) -> {
            var from = gathering.directory().base(way.from());
            var to = gathering.directory().base(way.to());
            if (from.isPresent() && to.isPresent() && !from.equals(to) && traffic.received() > 0) {
                counts.merge(new Way(from.get(), to.get()), traffic.received(), Long::sum);
            }
        });
        List<Passed> passed = new ArrayList<>();
        counts.forEach((way, leads) -> passed.add(new Passed(way.from, way.to, leads)));
        passed.sort(Comparator.comparingLong((Passed one) -> -one.leads())
                .thenComparing(one -> one.from().value())
                .thenComparing(one -> one.to().value()));
        return passed;
    }
}
