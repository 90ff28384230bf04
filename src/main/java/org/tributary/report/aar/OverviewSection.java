package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tributary.quantity.Rating;
import org.tributary.report.Table;
import org.tributary.report.Words;
import org.tributary.report.chart.Chart;
import org.tributary.report.chart.Look;
import org.tributary.report.chart.Span;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.score.Scorecard.HeadScore;

/** What was exercised, who played what, and the verdict by heads. */
final class OverviewSection {
    private final Material material;

    OverviewSection(Material material) {
        this.material = material;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "overview").leaf("h2", "Overview");
        html.open("div", "class", "halves");
        html.open("div").leaf("h3", "Verdict by heads").add(profile()).closeLine();
        html.open("div").leaf("h3", "What was exercised").add(exercised()).closeLine();
        html.closeLine();
        html.leaf("h3", "Who played").add(seats().html());
        return html.closeLine();
    }

    private Markup profile() {
        List<Span> spans = new ArrayList<>();
        var table = new Table("Heads").words("Head").figures("Index, 0 to 1").words("Rating");
        for (HeadScore head : material.card().heads()) {
            String name = Words.title(head.id().word());
            double index = head.index().orElse(0);
            String figure = head.index().isPresent() ? Numbers.fixed(index, 2) : "no index";
            String rating = head.rating().map(Rating::name).orElse("not rated");
            spans.add(Span.of(name, Look.PLAIN, index, head.index().isPresent() ? figure + " · " + rating : figure));
            table.row(
                    "",
                    List.of(
                            new Markup()
                                    .leaf(
                                            "a",
                                            name,
                                            "href",
                                            "#head-" + head.id().word()),
                            new Markup().text(figure),
                            Words.badge(head.rating())));
        }
        var html = new Markup();
        Drawings.chart(() -> Chart.ofShares("heads", "Index of each head", "index, 0 to 1", spans), html);
        html.add(table.html());
        html.open("ul", "class", "letters");
        for (Rating rating : Rating.values()) {
            html.open("li")
                    .add(Words.badge(Optional.of(rating)))
                    .text(" " + Words.meaning(rating))
                    .close();
        }
        return html.closeLine();
    }

    private Markup exercised() {
        Scenario scenario = material.findings().scenario();
        var clock = scenario.clock();
        var html = new Markup().open("dl", "class", "facts");
        fact("Exercise", scenario.title().in("en"), html);
        fact(
                "Time",
                "%s to %s, %s of %s"
                        .formatted(
                                material.findings().date(0),
                                material.findings().date(clock.endex_h()),
                                Numbers.many(clock.rounds().count(), "round", "rounds"),
                                Numbers.duration(clock.rounds().length().hours())),
                html);
        fact(
                "Other side",
                Words.list(scenario.syndicates().keySet().stream()
                        .map(id -> id.value())
                        .toList()),
                html);
        fact("Injects", Numbers.count(material.findings().gathering().timeline().injectsInAll()) + " fired", html);
        fact("Log", Numbers.many(material.findings().gathering().events(), "entry", "entries"), html);
        html.closeLine();
        if (!scenario.objectives().isEmpty()) {
            html.leaf("p", "It was to show:").open("ul");
            scenario.objectives()
                    .forEach((id, objective) -> html.open("li")
                            .text(objective.title().in("en") + " ")
                            .leaf("a", "(" + id + ")", "href", "#objective-" + id)
                            .close());
            html.closeLine();
        }
        return html;
    }

    private static void fact(String name, String value, Markup html) {
        html.leaf("dt", name).leaf("dd", value);
    }

    private Table seats() {
        var table = new Table("Seats").words("Seat", "Played by", "Agencies");
        var doctrines = material.findings().provenance().doctrines();
        material.findings().scenario().seats().forEach((id, seat) -> {
            String doctrine = doctrines.get(id);
            Look look = Look.of(seat.country());
            table.row(
                    "",
                    List.of(
                            Drawings.sign(look).text(" " + seat.country().englishName()),
                            new Markup()
                                    .text(doctrine == null ? "people, or orders from a file" : "doctrine " + doctrine),
                            new Markup().text(agencies(seat))));
        });
        return table;
    }

    private String agencies(Seat seat) {
        return String.join(
                "; ",
                seat.agencies().stream()
                        .map(id -> {
                            var agency =
                                    material.findings().scenario().agencies().get(id);
                            return agency == null ? id.value() : agency.name();
                        })
                        .toList());
    }
}
