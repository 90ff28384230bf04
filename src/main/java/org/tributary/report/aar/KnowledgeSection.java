package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.report.Table;
import org.tributary.report.aar.Knowledge.Fact;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.Seat;
import org.tributary.score.NeededFact.Needer;
import org.tributary.score.Noted;

/** What each seat knew and when. */
final class KnowledgeSection {
    /** More columns cannot be read on A4. */
    private static final int MOST_DRAWN = 8;

    private static final int TOLD_AT_ONCE = 10;
    private static final int MOST_TOLD = 60;

    private final Material material;
    private final List<Fact> facts;

    KnowledgeSection(Material material) {
        this.material = material;
        this.facts = material.knowledge().facts(material.missedSubjects());
    }

    Markup html() {
        var html = new Markup().open("section", "id", "knowledge").leaf("h2", "What each seat knew, and when");
        if (facts.isEmpty()) {
            return html.add(Figures.note(
                            "The scenario has no site that anybody needed to know of, so there is nothing to"
                                    + " show here."))
                    .closeLine();
        }
        html.leaf(
                "p",
                "A fact is a site at work. An agency knows it when its belief first suffices to act; it needs it if it may"
                        + " raid there or has held a lead of its own on it, or if the scenario says so.");
        html.add(seats().html());
        List<Fact> drawn = facts.subList(0, Math.min(MOST_DRAWN, facts.size()));
        List<AgencyId> agencies = agencies(drawn);
        Drawings.figure(
                new KnowledgeDrawing(material, agencies, drawn).draw(),
                "A bar begins on the day the agency first knew; the cell is the whole exercise. A strong frame marks an agency"
                        + " that needed the fact.%s"
                                .formatted(
                                        drawn.size() < facts.size()
                                                ? " Drawn are %d of %d facts: what missed connections are about, then the"
                                                                .formatted(drawn.size(), facts.size())
                                                        + " largest sites."
                                                : ""),
                html);
        html.open("details")
                .leaf("summary", "The same as a table, with the log lines")
                .add(byAgency(agencies, drawn).html())
                .closeLine();
        html.add(table("Facts, in the same order", facts.subList(0, Math.min(TOLD_AT_ONCE, facts.size())))
                .html());
        if (facts.size() > TOLD_AT_ONCE) {
            List<Fact> others = facts.subList(TOLD_AT_ONCE, Math.min(MOST_TOLD, facts.size()));
            html.open("details")
                    .leaf("summary", Numbers.many(others.size(), "more fact", "more facts"))
                    .add(table("Further facts", others).html())
                    .closeLine();
        }
        if (facts.size() > MOST_TOLD) {
            html.add(Figures.soft("%d of %d facts are told.".formatted(MOST_TOLD, facts.size())));
        }
        return html.closeLine();
    }

    /** The day of the exercise on which something was known: {@code D+7}. */
    static String day(Material material, Noted noted) {
        return material.when(noted.at_h()).replaceFirst(" .*", "");
    }

    /** What an agency knew of a fact, in words. */
    static String told(Material material, AgencyId agency, Fact fact) {
        Noted knew = fact.knew().get(agency);
        String need = fact.need(agency).isPresent() ? "needed" : "not needed";
        return "%s, %s: %s, %s"
                .formatted(
                        material.name(agency),
                        fact.subject(),
                        need,
                        knew == null ? "never known" : "known from " + material.when(knew.at_h()));
    }

    /** Those who knew or needed one of the facts, seat by seat. */
    private List<AgencyId> agencies(List<Fact> drawn) {
        List<AgencyId> agencies = new ArrayList<>();
        for (Seat seat : material.findings().scenario().seats().values()) {
            seat.agencies().stream()
                    .filter(agency -> drawn.stream()
                            .anyMatch(fact -> fact.knew().containsKey(agency)
                                    || fact.need(agency).isPresent()))
                    .forEach(agencies::add);
        }
        return agencies;
    }

    private Table seats() {
        var table = new Table("Needed facts by seat")
                .words("Seat")
                .figures("Needed", "Known in time", "Known late", "Never known");
        material.findings().scenario().seats().forEach((id, seat) -> {
            long inTime = 0;
            long late = 0;
            long never = 0;
            for (Fact fact : facts) {
                for (Needer needer : fact.needers()) {
                    if (seat.agencies().contains(needer.agency())) {
                        Optional<Noted> knew = needer.knew();
                        never += knew.isEmpty() ? 1 : 0;
                        boolean soon = knew.isPresent() && knew.get().at_h() <= fact.before_h();
                        inTime += soon ? 1 : 0;
                        late += knew.isPresent() && !soon ? 1 : 0;
                    }
                }
            }
            table.row(
                    seat.country().englishName(),
                    Numbers.count(inTime + late + never),
                    Numbers.count(inTime),
                    Numbers.count(late),
                    Numbers.count(never));
        });
        return table;
    }

    private Table byAgency(List<AgencyId> agencies, List<Fact> drawn) {
        var table = new Table("Who knew what, and when").words("Agency");
        drawn.forEach(fact -> table.words(fact.subject().value()));
        for (AgencyId agency : agencies) {
            List<Markup> cells = new ArrayList<>();
            cells.add(new Markup().text(material.name(agency)));
            drawn.forEach(fact -> cells.add(cell(agency, fact)));
            table.row("", cells);
        }
        return table;
    }

    private Markup cell(AgencyId agency, Fact fact) {
        var html = new Markup();
        Noted knew = fact.knew().get(agency);
        boolean needed = fact.need(agency).isPresent();
        if (knew == null) {
            return html.text(needed ? "never, needed" : "–");
        }
        material.linked().write(knew.sequence(), html.text(material.when(knew.at_h()) + " "));
        return html.text(needed ? "" : " (not needed)");
    }

    private Table table(String caption, List<Fact> told) {
        var table = new Table(caption)
                .words("Site", "Needed by")
                .words("First known by")
                .figures("In time", "Never");
        told.forEach(fact -> table.row("", cells(fact)));
        return table;
    }

    private List<Markup> cells(Fact fact) {
        var site = new Markup().text(fact.subject().value() + " ");
        if (fact.opened() > 0) {
            material.linked().write(fact.opened(), site);
        }
        String where = fact.place() == null ? "" : material.name(fact.place()) + ", ";
        site.leaf("span", "%s%s".formatted(where, Numbers.many(fact.workers(), "worker", "workers")), "class", "small");
        var first = new Markup();
        fact.knew().entrySet().stream()
                .min(java.util.Comparator.comparingLong(one -> one.getValue().sequence()))
                .ifPresentOrElse(
                        one -> {
                            first.text(material.name(one.getKey()) + ", "
                                    + material.when(one.getValue().at_h()) + " ");
                            material.linked().write(one.getValue().sequence(), first);
                        },
                        () -> first.leaf("span", "nobody", "class", "none"));
        String needed = String.format(Locale.ROOT, "%d agencies", fact.needers().size());
        return List.of(
                site,
                new Markup().text(fact.needers().size() == 1 ? "1 agency" : needed),
                first,
                new Markup().text(Numbers.count(fact.inTime())),
                new Markup().text(Numbers.count(fact.never())));
    }
}
