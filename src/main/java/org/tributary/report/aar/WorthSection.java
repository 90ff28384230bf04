package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tributary.insight.Coalition;
import org.tributary.insight.Estimate;
import org.tributary.insight.OrdersLost;
import org.tributary.insight.Outcome;
import org.tributary.insight.Review;
import org.tributary.insight.SeatShare;
import org.tributary.insight.Synergy;
import org.tributary.insight.ValueOfCooperation;
import org.tributary.quantity.SeatId;
import org.tributary.report.HeadSection;
import org.tributary.report.Table;
import org.tributary.report.Words;
import org.tributary.report.chart.Chart;
import org.tributary.report.chart.Look;
import org.tributary.report.chart.Span;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;

/** What the same orders would have brought otherwise: without cooperation, with idle seats, with some seats only. */
final class WorthSection {
    private final Material material;

    WorthSection(Material material) {
        this.material = material;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "counterfactuals").leaf("h2", "Counterfactuals");
        if (material.review().isEmpty()) {
            return html.add(Figures.note("What the same orders would have brought without cooperation has not been"
                            + " computed: that needs the run to be played again, which tributary review does."))
                    .closeLine();
        }
        Review review = material.review().get();
        html.leaf(
                "p",
                "The recorded orders were played again with one thing changed, under the same seed. What happened is one"
                        + " course of events; intervals come from %s of chance, the same in both arms."
                                .formatted(Numbers.many(review.fortunes(), "other course", "other courses")));
        worth(review, html);
        outcome(review, html);
        shares(review, html);
        return html.closeLine();
    }

    private void worth(Review review, Markup html) {
        html.leaf("h3", "Value of cooperation");
        ValueOfCooperation value = review.valueOfCooperation();
        if (value.withheld().isPresent() || value.over().isEmpty()) {
            html.add(Figures.note(value.withheld().orElse("The value of cooperation is not shown.")));
        } else {
            String of = HeadSection.name(review.headline().word()).toLowerCase(java.util.Locale.ROOT);
            html.open("p").text("In " + of + ", cooperation brought ");
            html.leaf("strong", Figures.gain(value.over().get(), review.headline()));
            value.asHappened()
                    .ifPresent(gain -> html.text("; in the course of events that happened, "
                            + (gain > 0 ? "+" : "")
                            + Words.value(gain, review.headline())));
            html.text(".").close();
            arms(review, value, html);
        }
        html.add(Figures.soft(lost(value.orders())));
    }

    private void arms(Review review, ValueOfCooperation value, Markup html) {
        MeasureName measure = review.headline();
        List<Span> spans = new ArrayList<>();
        value.with().ifPresent(with -> spans.add(span("with cooperation", Look.HAPPENED, with, measure)));
        value.without().ifPresent(without -> spans.add(span("without", Look.WITHOUT, without, measure)));
        idle(review).ifPresent(idle -> spans.add(Span.of("idle seats", Look.PLAIN, idle, Words.value(idle, measure))));
        if (spans.size() > 1) {
            html.open("div", "class", "halves").open("div");
            Drawings.chart(
                    () -> Chart.ofSpans(
                            "arms",
                            "Outcome with and without cooperation, and with idle seats",
                            HeadSection.name(measure.word()) + ", 95 % intervals",
                            spans),
                    html);
            var table = new Table("Outcome with and without cooperation, and with idle seats")
                    .words("Played")
                    .figures(HeadSection.name(measure.word()));
            value.with().ifPresent(with -> table.row("with cooperation", Figures.estimate(with, measure)));
            value.without().ifPresent(without -> table.row("without", Figures.estimate(without, measure)));
            idle(review).ifPresent(idle -> table.row("idle seats", Words.value(idle, measure)));
            html.close().open("div").add(table.html()).close().closeLine();
        }
    }

    private static Optional<Double> idle(Review review) {
        return review.outcome().parts().stream()
                .filter(part -> part.measure() == review.headline())
                .findFirst()
                .flatMap(Outcome.Part::idle);
    }

    private static Span span(String name, Look look, Estimate estimate, MeasureName measure) {
        return new Span(name, look, estimate.mean(), estimate.low(), estimate.high(), Figures.brief(estimate, measure));
    }

    private static String lost(OrdersLost orders) {
        String text = "%s of %s became impossible in the replay (%s); above %s no figure is shown."
                .formatted(
                        Numbers.count(orders.impossible()),
                        Numbers.many(orders.given(), "order given again", "orders given again"),
                        Numbers.percent(orders.share()),
                        Numbers.percent(OrdersLost.MOST));
        String byKind = orders.kinds().stream()
                .limit(5)
                .map(kind -> kind.order() + " " + Numbers.count(kind.impossible()))
                .collect(Collectors.joining(", "));
        return text + (byKind.isEmpty() ? "" : " By kind: " + byKind + ".") + unfounded(orders);
    }

    private static String unfounded(OrdersLost orders) {
        return orders.unfounded() == 0
                ? ""
                : (" %s more lost their ground, since without cooperation too little was known. Who knows less orders"
                                + " otherwise, so the value is rather too high than too low.")
                        .formatted(Numbers.count(orders.unfounded()));
    }

    private void outcome(Review review, Markup html) {
        html.leaf("h3", "Outcome, part by part");
        var table = new Table("Each part of the outcome under one seed and one fortune")
                .words("Part")
                .figures("As it happened", "Without cooperation", "Idle seats");
        for (Outcome.Part part : review.outcome().parts()) {
            var name = new Markup()
                    .leaf(
                            "a",
                            HeadSection.name(part.measure().word()),
                            "href",
                            "#m-" + part.measure().word());
            table.row(
                    "",
                    List.of(
                            name,
                            figure(part.asHappened(), part.measure()),
                            figure(part.withoutCooperation(), part.measure()),
                            figure(part.idle(), part.measure())));
        }
        html.add(table.html());
        review.outcome()
                .over()
                .ifPresent(over -> html.leaf(
                        "p",
                        "Against idle seats the run brought %s in %s."
                                .formatted(
                                        Figures.gain(over, review.headline()),
                                        HeadSection.name(review.headline().word())
                                                .toLowerCase(java.util.Locale.ROOT))));
    }

    private static Markup figure(Optional<Double> value, MeasureName measure) {
        return value.isPresent()
                ? new Markup().text(Words.value(value.get(), measure))
                : new Markup().leaf("span", "no value", "class", "none");
    }

    private void shares(Review review, Markup html) {
        html.leaf("h3", "Who contributed");
        if (review.attributionWithheld().isPresent() || review.shares().isEmpty()) {
            html.add(Figures.note(review.attributionWithheld().orElse("Nobody's share of the value was computed.")));
            return;
        }
        boolean nothing =
                review.shares().stream().map(SeatShare::share).allMatch(share -> share.low() == 0 && share.high() == 0);
        if (nothing) {
            html.add(Figures.note("Cooperation changed nothing in any of the fortunes, so there is nothing to share."));
            return;
        }
        html.leaf(
                "p",
                "Each seat's share of the value of cooperation by Shapley's rule: what it adds on average over all orders in"
                        + " which the seats could begin to cooperate. The shares add up to the whole.");
        MeasureName measure = review.headline();
        List<Span> spans = new ArrayList<>();
        var table = new Table("Share of each seat").words("Seat").figures("Share, 95 % interval");
        for (SeatShare share : review.shares()) {
            Look look = material.country(share.seat()).map(Look::of).orElse(Look.PLAIN);
            String label = Figures.gain(share.share(), measure);
            Estimate estimate = share.share();
            String brief = Figures.brief(estimate, measure);
            spans.add(new Span(
                    material.name(share.seat()), look, estimate.mean(), estimate.low(), estimate.high(), brief));
            table.row("", List.of(seat(share.seat()), new Markup().text(label)));
        }
        html.open("div", "class", "halves").open("div");
        Drawings.chart(
                () -> Chart.ofSpans(
                        "shares",
                        "Share of each seat in the value of cooperation",
                        HeadSection.name(measure.word()) + ", 95 % intervals",
                        spans),
                html);
        html.close().open("div").add(table.html()).close().closeLine();
        synergies(review, html);
        coalitions(review, html);
    }

    private Markup seat(SeatId seat) {
        Look look = material.country(seat).map(Look::of).orElse(Look.PLAIN);
        return Drawings.sign(look).text(" " + material.name(seat));
    }

    private void synergies(Review review, Markup html) {
        if (review.synergies().isEmpty()) {
            return;
        }
        var table = new Table("Pairs: positive where two complete each other, negative where one replaces the other")
                .words("Seat", "Seat")
                .figures("Synergy, 95 % interval");
        for (Synergy synergy : review.synergies()) {
            table.row(
                    "",
                    List.of(
                            seat(synergy.one()),
                            seat(synergy.other()),
                            new Markup().text(Figures.gain(synergy.index(), review.headline()))));
        }
        html.add(table.html());
    }

    private void coalitions(Review review, Markup html) {
        if (review.coalitions().isEmpty()) {
            return;
        }
        var table = new Table("What each set of seats reaches that cooperates, the others by themselves")
                .words("Who cooperates")
                .figures("Worth, 95 % interval", "Orders lost");
        for (Coalition coalition : review.coalitions()) {
            if (coalition.seats().size() == 1) {
                continue; // nobody to cooperate with: the same as nobody
            }
            List<String> names = coalition.seats().stream().map(material::name).toList();
            String worth = coalition
                    .worth()
                    .map(estimate -> Numbers.brief(estimate.mean()) + " " + Figures.interval(estimate))
                    .orElse("withheld");
            table.row(
                    names.isEmpty() ? "nobody" : Words.list(names),
                    worth,
                    Numbers.percent(coalition.orders().share()));
        }
        html.open("details").leaf("summary", "All sets of seats").add(table.html());
        html.closeLine();
    }
}
