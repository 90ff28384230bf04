package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.report.Findings;
import org.tributary.report.Table;
import org.tributary.report.Telling;
import org.tributary.report.TimelineDrawing;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.tally.Notable;

/** When it happened: the timeline, and the events that mattered most. */
final class TimelineSection {
    /** So many events of a kind are told. */
    private static final Map<Notable, Integer> TOLD = new EnumMap<>(Map.of(
            Notable.INJECT, 12,
            Notable.JOINT, 4,
            Notable.PEOPLE, 6,
            Notable.RECEPTION, 3,
            Notable.MISTAKEN, 2,
            Notable.JUSTICE, 4,
            Notable.DRUGS, 3,
            Notable.SITE, 2,
            Notable.FRICTION, 2));

    private static final int TEXT_SHOWN = 160;

    private final Findings findings;
    private final Linked linked;

    TimelineSection(Material material) {
        this.findings = material.findings();
        this.linked = material.linked();
    }

    Markup html() {
        var html = new Markup().open("section", "id", "timeline").leaf("h2", "Timeline");
        Drawings.figure(
                TimelineDrawing.of(findings),
                "Shades are rounds. The larger a mark, the more happened in that stretch of time.",
                html);
        List<Event> told = told();
        var telling = new Telling(
                findings.gathering().directory(), findings.scenario().clock());
        var table = new Table("The events that mattered most").words("When", "Where", "What", "Log");
        told.forEach(event -> table.row("", cells(event, telling)));
        html.add(table.html());
        long notable = findings.gathering().notable().heard().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        html.add(Figures.soft("%s of %s notable events, of each kind the weightiest; report.html tells more."
                .formatted(Numbers.count(told.size()), Numbers.count(notable))));
        return html.closeLine();
    }

    private List<Event> told() {
        Map<Notable, List<Event>> byKind = new EnumMap<>(Notable.class);
        for (Event event : findings.gathering().notable().events()) {
            if (event.what() instanceof Happening.OutputChanged) {
                continue; // the inject that did it is told
            }
            Notable.of(event.what())
                    .ifPresent(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(event));
        }
        List<Event> told = new ArrayList<>();
        byKind.forEach((kind, events) -> told.addAll(weightiest(events, TOLD.getOrDefault(kind, 0))));
        told.sort(java.util.Comparator.comparingLong(Event::sequence));
        return told;
    }

    private static List<Event> weightiest(List<Event> events, int most) {
        return events.stream()
                .sorted(java.util.Comparator.comparingDouble((Event event) -> -Notable.weight(event.what()))
                        .thenComparingLong(Event::sequence))
                .limit(most)
                .toList();
    }

    private List<Markup> cells(Event event, Telling telling) {
        var place = event.place();
        return List.of(
                new Markup().leaf("span", findings.when(event.at_h()), "class", "nowrap"),
                new Markup()
                        .text(
                                place == null
                                        ? ""
                                        : findings.gathering().directory().name(place)),
                what(event, telling),
                linked.entry(event.sequence()));
    }

    private Markup what(Event event, Telling telling) {
        var html = new Markup().text(telling.of(event.what()));
        if (event.what() instanceof Happening.InjectFired fired) {
            findings.scenario().msel().stream()
                    .filter(inject -> inject.inject().equals(fired.inject()))
                    .findFirst()
                    .ifPresent(inject -> html.leaf("span", cut(inject.text().in("en")), "class", "small"));
        }
        return html;
    }

    private static String cut(String text) {
        return text.length() <= TEXT_SHOWN
                ? text
                : text.substring(0, TEXT_SHOWN).strip() + "…";
    }
}
