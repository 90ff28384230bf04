package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Held;
import org.tributary.insight.Review;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.report.HeadSection;
import org.tributary.report.Table;
import org.tributary.report.Words;
import org.tributary.report.map.MapContent;
import org.tributary.report.map.Passed;
import org.tributary.report.map.Pin;
import org.tributary.report.map.RegionMap;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.MeasureName;

/** Harms that the team, between them, knew enough to stop: on the map and one by one. */
final class MissedSection {
    /** More leads are not named one by one. */
    private static final int MOST_HELD = 4;

    private final Material material;

    MissedSection(Material material) {
        this.material = material;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "missed").leaf("h2", "Missed connections");
        Optional<Review> review = material.review();
        if (review.isEmpty()) {
            return html.add(Figures.note(
                            "Nobody has looked for missed connections: that needs the run to be played again,"
                                    + " which tributary review does."))
                    .closeLine();
        }
        List<MissedConnection> missed = review.get().missed();
        if (missed.isEmpty()) {
            String remark = review.get()
                    .missedRemark()
                    .orElse("None was found: no harm could be shown to have been stopped by handing over leads that"
                            + " somebody held.");
            return html.add(Figures.note(remark)).closeLine();
        }
        html.leaf(
                "p",
                "For each harm, the smallest set of hand-overs of leads that somebody held which would have put what was"
                        + " needed with an agency able to act, in time. Each was tried by playing the run again with just those"
                        + " hand-overs; beneath it stands in how many of the fortunes the harm was gone, and by how much the"
                        + " outcome as a whole was better, on average and with its interval.");
        Drawings.figure(map(missed).drawing(), "", html);
        html.open("ol", "class", "missed");
        for (int i = 0; i < missed.size(); i++) {
            one(missed.get(i), i + 1, review.get().headline(), html);
        }
        html.closeLine();
        html.add(table(missed, review.get().headline()).html());
        review.get().missedRemark().ifPresent(remark -> html.add(Figures.soft(remark)));
        return html.closeLine();
    }

    private RegionMap map(List<MissedConnection> missed) {
        List<Pin> pins = new ArrayList<>();
        var passed = new LinkedHashSet<Passed>();
        for (int i = 0; i < missed.size(); i++) {
            int number = i + 1;
            missed.get(i).place().ifPresent(place -> pins.add(new Pin(place, number)));
            for (HandOver handOver : missed.get(i).handOvers()) {
                Optional<PlaceId> from = base(handOver.from());
                Optional<PlaceId> to = base(handOver.to());
                if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                    passed.add(new Passed(from.get(), to.get(), 1));
                }
            }
        }
        return new RegionMap(material.findings().region(), MapContent.ofPins(pins, List.copyOf(passed)));
    }

    private Optional<PlaceId> base(AgencyId agency) {
        return material.findings().gathering().directory().base(agency);
    }

    private void one(MissedConnection missed, int number, MeasureName headline, Markup html) {
        html.open("li", "id", "missed-" + number);
        html.open("p").leaf("strong", title(missed)).text(" ");
        material.linked().write(missed.sequence(), html);
        html.close();
        html.open("ul");
        held(missed, html);
        for (HandOver handOver : missed.handOvers()) {
            html.leaf("li", handOver(missed, handOver));
        }
        html.leaf(
                "li",
                "%s could then have acted at %s."
                        .formatted(material.name(missed.couldAct()), material.when(missed.acting_h())));
        html.close();
        html.open("p")
                .leaf("span", verified(missed, headline), "class", "verified")
                .close();
        html.open("pre").leaf("code", missed.command()).close();
        html.closeLine();
    }

    private String title(MissedConnection missed) {
        String where =
                missed.place().map(place -> " at " + material.name(place)).orElse("");
        return "%s: %s%s, %s, %s."
                .formatted(
                        Words.title(missed.harm().word()),
                        missed.subject(),
                        where,
                        material.when(missed.at_h()),
                        Numbers.measured(missed.amount(), missed.unit()));
    }

    private void held(MissedConnection missed, Markup html) {
        List<Held> held = new ArrayList<>(missed.held());
        // what was to be handed over comes first; the others stay in their order
        held.sort(Comparator.comparing(one -> missed.handOvers().stream()
                .noneMatch(over -> over.lead().equals(one.lead()) && over.from().equals(one.agency()))));
        for (Held one : held.subList(0, Math.min(MOST_HELD, held.size()))) {
            html.open("li")
                    .text("%s held %s for %s, since %s "
                            .formatted(
                                    material.name(one.agency()),
                                    lead(missed, one.lead()),
                                    Numbers.duration(Math.max(0, missed.at_h() - one.since_h())),
                                    material.when(one.since_h())));
            material.holdings()
                    .entry(one.agency(), one.lead())
                    .ifPresent(entry -> material.linked().write(entry, html));
            html.close();
        }
        if (held.size() > MOST_HELD) {
            html.leaf("li", Numbers.many(held.size() - MOST_HELD, "more lead", "more leads") + " on it were held.");
        }
    }

    private String handOver(MissedConnection missed, HandOver handOver) {
        return "%s needed %s from %s: sent by %s at %s it would have arrived at %s."
                .formatted(
                        material.name(handOver.to()),
                        lead(missed, handOver.lead()),
                        material.name(handOver.from()),
                        channel(handOver.channel()),
                        material.when(handOver.sent_h()),
                        material.when(handOver.arrives_h()));
    }

    /** A lead by its kind and number, without its subject, which stands in the title: {@code the lead transit/2}. */
    private static String lead(MissedConnection missed, LeadId lead) {
        String subject = missed.subject() + "/";
        String name = lead.value().startsWith(subject) ? lead.value().substring(subject.length()) : lead.value();
        return "the lead " + name;
    }

    private static String channel(ChannelKind channel) {
        return switch (channel.word()) {
            case "blo" -> "border liaison office";
            case "mla" -> "mutual legal assistance";
            case "interpol" -> "INTERPOL";
            default -> channel.word().replace('-', ' ');
        };
    }

    private static String verified(MissedConnection missed, MeasureName headline) {
        return "%s averted on average. Of %s %d have this harm; with the hand-overs it is gone in %d of them. %s: %s."
                .formatted(
                        Numbers.measured(missed.averted(), missed.unit()),
                        Numbers.many(missed.proof().fortunes(), "fortune", "fortunes"),
                        missed.proof().had(),
                        missed.proof().gone(),
                        HeadSection.name(headline.word()),
                        net(missed, headline));
    }

    /** By how much the outcome as a whole is better; turned so that more is better. */
    private static String net(MissedConnection missed, MeasureName headline) {
        Estimate net = missed.proof().net();
        return net.mean() == 0 && net.low() == net.high()
                ? "no difference"
                : "better by " + Figures.estimate(net, headline);
    }

    private static String gone(MissedConnection missed) {
        return missed.proof().gone() + " of " + missed.proof().had();
    }

    private Table table(List<MissedConnection> missed, MeasureName headline) {
        var table = new Table("Missed connections, the largest harm averted first")
                .figures("No.")
                .words("Harm", "Who held it", "Who needed it")
                .figures("Averted", "Gone in", HeadSection.name(headline.word()));
        for (int i = 0; i < missed.size(); i++) {
            MissedConnection one = missed.get(i);
            String number = Integer.toString(i + 1);
            table.row(
                    "",
                    List.of(
                            new Markup().leaf("a", number, "href", "#missed-" + number),
                            new Markup().text(title(one)),
                            new Markup()
                                    .text(names(one.handOvers().stream()
                                            .map(HandOver::from)
                                            .toList())),
                            new Markup()
                                    .text(names(one.handOvers().stream()
                                            .map(HandOver::to)
                                            .toList())),
                            new Markup().text(Numbers.measured(one.averted(), one.unit())),
                            new Markup().text(gone(one)),
                            new Markup().text(net(one, headline))));
        }
        return table;
    }

    private String names(List<AgencyId> agencies) {
        return Words.list(agencies.stream().distinct().map(material::name).toList());
    }
}
