package org.tributary.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;
import org.tributary.report.tally.Notable;

/** When it happened: the timeline, and the notable events one by one. */
final class EventSection {
    private final Findings findings;
    private final String timeline;

    EventSection(Findings findings, String timeline) {
        this.findings = findings;
        this.timeline = timeline;
    }

    Markup html() {
        var html = new Markup().open("section", "id", "timeline").leaf("h2", "When it happened");
        html.open("figure").addWritten(Palette.inPage(timeline));
        html.leaf("figcaption", "Shades are rounds. The larger a mark, the more happened in that stretch of time.");
        html.closeLine();
        List<Event> events = findings.gathering().notable().events();
        Set<Long> told = new HashSet<>();
        events.forEach(event -> told.add(event.sequence()));
        var telling = new Telling(findings.gathering().directory());
        var table = new Table("Notable events").figures("No.").words("When", "Where", "What", "Cause");
        events.forEach(event -> table.row("e" + event.sequence(), cells(event, telling, told)));
        html.add(table.html()).leaf("p", leftOut(events.size()), "class", "soft");
        return html.closeLine();
    }

    private List<Markup> cells(Event event, Telling telling, Set<Long> told) {
        var cause = new Markup();
        if (event.cause() > 0) {
            MeasureSection.entry(event.cause(), told, cause);
        }
        var place = event.place();
        return List.of(
                new Markup().text(Long.toString(event.sequence())),
                new Markup()
                        .text(findings.when(event.at_h()))
                        .leaf("span", findings.localTime(event.at_h()), "class", "small"),
                new Markup()
                        .text(
                                place == null
                                        ? ""
                                        : findings.gathering().directory().name(place)),
                new Markup().text(telling.of(event.what())),
                cause);
    }

    private String leftOut(int told) {
        Map<Notable, Long> heard = findings.gathering().notable().heard();
        long notable = heard.values().stream().mapToLong(Long::longValue).sum();
        String all = "The run has %s in all, each of which stands in events.jsonl."
                .formatted(Numbers.many(findings.gathering().events(), "event", "events"));
        if (told >= notable) {
            return all;
        }
        return "%s of %s notable events are told here: of each kind the weightiest, of equal weight the earliest. %s"
                .formatted(Numbers.count(told), Numbers.count(notable), all);
    }
}
