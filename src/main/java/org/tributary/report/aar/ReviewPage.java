package org.tributary.report.aar;

import org.tributary.report.Provenance;
import org.tributary.report.StyleSheet;
import org.tributary.report.markup.Markup;
import org.tributary.scenario.Text;

/** The page of an after-action report, section by section. */
final class ReviewPage {
    private static final String STYLE = """
            .halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 8px 40px;
              align-items: start; }
            td > .none { white-space: nowrap; }
            .sign { display: inline-block; min-width: 1em; }
            a.entry { font-variant-numeric: tabular-nums; white-space: nowrap; }
            ol.missed > li { margin: 18px 0; } ol.missed ul { margin: 4px 0; } ol.missed p { margin: 4px 0; }
            .verified { background: var(--p); color: var(--p-ink); padding: 2px 8px; border-radius: 6px; }
            ol.log { list-style: none; padding: 0; font-size: .85rem; }
            ol.log li { padding: 5px 0; border-bottom: 1px solid var(--rule); content-visibility: auto;
              contain-intrinsic-size: auto 44px; overflow-wrap: anywhere; }
            ol.log li:target { background: var(--s); color: var(--s-ink); }
            ol.log code { display: block; font-size: .8rem; color: var(--soft); }
            ol.log li:target code { color: var(--s-ink); }
            .print-only { display: none; }
            @media print {
              ol.log, details:not(.folded) { display: none; } .print-only { display: block; }
              .halves { grid-template-columns: 1fr 1fr; gap: 6px 22px; } .small { font-size: 7.6pt; }
              .lead { font-size: 13pt; } p, li { font-size: 9.6pt; } table p { font-size: inherit; } .letters { margin: 6px 0; }
              pre { font-size: 7.8pt; padding: 4px 8px; margin: 4px 0; } figcaption, .soft { font-size: 8.6pt; }
              h2 { margin-top: 24px; } th, td { padding-top: 3px; padding-bottom: 3px; }
              ol.missed > li { break-inside: avoid; margin: 8px 0; } figure svg { max-height: 200mm; }
              #missed figure svg { max-height: 150mm; } thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; }
              h2 + p, h3 + p { break-after: avoid; }
            }
            """;

    private final Material material;

    ReviewPage(Material material) {
        this.material = material;
    }

    /** Everything but the appendix. */
    String body() {
        return new Markup()
                .add(new OverviewSection(material).html())
                .add(new ObjectivesSection(material).html())
                .add(new TimelineSection(material).html())
                .add(new AnalysisSection(material).html())
                .add(new KnowledgeSection(material).html())
                .add(new ExchangeSection(material).html())
                .add(new MissedSection(material).html())
                .add(new WorthSection(material).html())
                .add(new ImprovementSection(material).html())
                .add(new MethodSection(material).html())
                .toString();
    }

    /** The whole page. */
    String around(String body, Markup appendix) {
        var html = new Markup().open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .leaf("title", title() + " · after-action report")
                .open("style")
                .addWritten(StyleSheet.text() + STYLE)
                .close()
                .closeLine();
        html.open("body").add(header()).open("main").addWritten(body).add(appendix);
        html.leaf(
                        "footer",
                        "Made by Tributary " + material.findings().provenance().engine()
                                + ". All people, syndicates and events of a run are simulated.")
                .closeLine();
        return "<!DOCTYPE html>\n" + html.close().close() + "\n";
    }

    private String title() {
        return material.findings().scenario().title().in("en");
    }

    private Markup header() {
        Provenance provenance = material.findings().provenance();
        var html = new Markup().open("header");
        html.leaf(
                "p",
                "After-action report and improvement plan · draft · %s · seed %d · engine %s"
                        .formatted(material.findings().scenario().scenario(), provenance.seed(), provenance.engine()),
                "class",
                "kicker");
        Text title = material.findings().scenario().title();
        String language = title.in().containsKey("en")
                ? "en"
                : title.in().keySet().iterator().next();
        html.leaf("h1", title(), "lang", language);
        html.add(new Lead(material).html());
        return html.add(contents()).closeLine();
    }

    private static Markup contents() {
        var html = new Markup().open("nav", "aria-label", "Contents").open("ul");
        link("overview", "Overview", html);
        link("objectives", "Objectives", html);
        link("timeline", "Timeline", html);
        link("analysis", "Analysis", html);
        link("knowledge", "Who knew what", html);
        link("exchange", "Who told whom", html);
        link("missed", "Missed connections", html);
        link("counterfactuals", "Counterfactuals", html);
        link("strengths", "Strengths", html);
        link("areas", "Areas for improvement", html);
        link("plan", "Improvement plan", html);
        link("method", "Method and limits", html);
        link("log", "Log lines", html);
        return html.close().closeLine();
    }

    private static void link(String id, String text, Markup html) {
        html.open("li").leaf("a", text, "href", "#" + id).close();
    }
}
