package org.tributary.report.aar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.Review;
import org.tributary.quantity.Rating;
import org.tributary.region.Region;
import org.tributary.region.Ways;
import org.tributary.report.Hostile;
import org.tributary.report.Provenance;
import org.tributary.report.Read;
import org.tributary.report.SampleRun;
import org.tributary.report.markup.Markup;
import org.tributary.run.RunPlan;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.score.RatingOverride;
import org.tributary.score.Scorecard;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Goal: the page says what log, scorecard and review say, opens anywhere, and each number in it leads to its log line.
 *
 * <p>Method: a made-up run with everything in it, with reviews that are full, empty and withheld, is written and read as
 * XML.
 */
final class AfterActionReportTest {
    private static final List<Event> EVENTS = SampleRun.events();
    private static final Scorecard CARD = SampleRun.scorecard(EVENTS);
    private static final Scenario SCENARIO = SampleRun.scenario();

    @TempDir
    private Path folder;

    private static AfterActionReport report(Scenario scenario, Region region, List<Event> events, Scorecard card) {
        var plan = new RunPlan(
                scenario,
                new Ways(region),
                Parameters.defaults().with(SCENARIO),
                SampleRun.provenance().doctrines());
        return new AfterActionReport(plan, SampleRun.provenance(), RunLog.of(events), card);
    }

    private static AfterActionReport report() {
        return report(SCENARIO, SampleRun.region(), EVENTS, CARD);
    }

    private Document page(AfterActionReport report) throws IOException {
        return Read.xml(Files.readString(report.write(folder)));
    }

    private static Element section(Document page, String id) {
        return Read.elements(page).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no section " + id + "."));
    }

    private static String text(Document page, String id) {
        return section(page, id).getTextContent();
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Review review = SampleReview.of(SCENARIO, EVENTS, 3);
        Path one = report().with(review).write(folder.resolve("one"));
        Path other = report().with(review).write(folder.resolve("other"));
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void hasThePartsOfAnAfterActionReportInTheirOrder() throws IOException {
        Document page = page(report().with(SampleReview.of(SCENARIO, EVENTS, 3)));
        List<String> sections = Read.elements(page).stream()
                .filter(element -> element.getTagName().equals("section"))
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(sections)
                .containsExactly(
                        "overview",
                        "objectives",
                        "timeline",
                        "analysis",
                        "knowledge",
                        "exchange",
                        "missed",
                        "counterfactuals",
                        "strengths",
                        "areas",
                        "plan",
                        "method",
                        "log");
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void everyLinkWithinThePageHasItsEndAndEveryIdIsOne() throws IOException {
        Document page = page(report().with(SampleReview.of(SCENARIO, EVENTS, 3)));
        List<String> ids = Read.values(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Read.values(page, "href"))
                .hasSizeGreaterThan(50)
                .allSatisfy(href -> assertThat(href).startsWith("#"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void everyEvidenceOfTheScorecardIsALinkToItsLineAsItStandsInTheLog() throws IOException {
        Document page = page(report());
        Map<String, String> lines = Read.elements(page).stream()
                .filter(element -> element.getAttribute("id").matches("e\\d+"))
                .collect(Collectors.toMap(element -> element.getAttribute("id"), Element::getTextContent));
        var evidence = CARD.measures().stream()
                .flatMap(measure -> measure.evidence().stream())
                .collect(Collectors.toSet());
        assertThat(evidence).hasSizeGreaterThan(20);
        for (Event event : EVENTS) {
            if (evidence.contains(event.sequence())) {
                assertThat(lines.get("e" + event.sequence())).contains(EventLines.line(event));
            }
        }
    }

    @Test
    void anEntryThatTheLogDoesNotHoldIsSaidToBeMissing() throws IOException {
        Document page = page(report(SCENARIO, SampleRun.region(), EVENTS.subList(0, 300), CARD));
        assertThat(text(page, "log")).contains("is not in the log of this run");
        assertThat(Read.values(page, "href"))
                .allSatisfy(href -> assertThat(Read.values(page, "id")).contains(href.substring(1)));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        report().with(SampleReview.of(SCENARIO, EVENTS, 3)).write(folder);
        String html = Files.readString(folder.resolve(AfterActionReport.PAGE));
        assertThat(html).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        Document page = Read.xml(html);
        for (String attribute : List.of("src", "srcset", "xlink:href", "action", "data", "poster", "background")) {
            assertThat(Read.values(page, attribute)).as(attribute).isEmpty();
        }
        assertThat(page.getElementsByTagName("link").getLength()).isZero();
    }

    @Test
    void tellsWhatCooperationWasWorthAndWhoContributed() throws IOException {
        Document page = page(report().with(SampleReview.of(SCENARIO, EVENTS, 3)));
        assertThat(section(page, "counterfactuals").getTextContent())
                .contains("+1,240 persons (95 %: 1,010 … 1,470)", "2,880 persons (95 %: 2,510 … 3,240)")
                .contains("161 of 2,310 orders given again became impossible", "raid 120")
                .contains("930 more lost their ground", "rather too high than too low")
                .contains("+610 persons (95 %: 515 … 720)", "-40 persons");
        assertThat(page.getDocumentElement().getTextContent()).contains("cooperation was worth 1,240 persons");
    }

    @Test
    void saysInASentenceWhatIsAbsent() throws IOException {
        String why = "35 % of the orders became impossible, more than 20 %.";
        Document withheld = page(report().with(SampleReview.withheld(SCENARIO, why)));
        assertThat(text(withheld, "counterfactuals")).contains(why).doesNotContain("cooperation brought");
        assertThat(text(withheld, "missed")).contains(why);
        Document none = page(report().with(SampleReview.of(SCENARIO, EVENTS, 0)));
        assertThat(text(none, "missed")).contains("None was found among 12 harms.");
        Document alone = page(report());
        assertThat(text(alone, "counterfactuals")).contains("has not been computed");
        assertThat(text(alone, "missed")).contains("Nobody has looked");
    }

    @Test
    void eachMissedConnectionIsToldWithItsProofAndItsCommand() throws IOException {
        Review review = SampleReview.of(SCENARIO, EVENTS, 3);
        assertThat(review.missed()).isNotEmpty();
        Document page = page(report().with(review));
        for (int i = 0; i < review.missed().size(); i++) {
            MissedConnection missed = review.missed().get(i);
            assertThat(text(page, "missed-" + (i + 1)))
                    .contains(
                            missed.subject().value(),
                            missed.command(),
                            "#" + missed.sequence(),
                            "Of 16 fortunes 16 have this harm; with the hand-overs it is gone in 15 of them.",
                            "joint centre");
        }
        assertThat(text(page, "plan")).contains(review.missed().get(0).subject().value());
    }

    @Test
    void bothRatingsStandSideBySideWhereAnEvaluatorSawItOtherwise() throws IOException {
        var objective = CARD.objectives().get(0);
        Rating other = objective.rating().equals(Optional.of(Rating.U)) ? Rating.S : Rating.U;
        var override = new RatingOverride(
                objective.id(), other, "The gate stood open all night.", "Col. Somchai", "2026-11-24T10:00:00Z");
        Document page = page(report(SCENARIO, SampleRun.region(), EVENTS, CARD.with(List.of(override))));
        assertThat(text(page, "objective-" + objective.id()))
                .contains(objective.rating().orElseThrow().name(), other.name())
                .contains("The gate stood open all night.", "Col. Somchai");
    }

    @Test
    void whoNeededAFactAndNeverKnewItIsMarked() throws IOException {
        Document page = page(report());
        assertThat(text(page, "knowledge")).contains("never, needed", "not needed", "Never known");
    }

    @Test
    void saysWhatIsBuiltInAndWhatNamesDoNotImply() throws IOException {
        Document page = page(report());
        assertThat(text(page, "method"))
                .contains("by calibration", "do not imply endorsement", "possible victims of trafficking");
    }

    @Test
    void everyTableHasACaptionAndNamesItsRowsAndColumns() throws IOException {
        Document page = page(report().with(SampleReview.of(SCENARIO, EVENTS, 3)));
        for (Element element : Read.elements(page)) {
            if (element.getTagName().equals("table")) {
                assertThat(element.getElementsByTagName("caption").getLength()).isEqualTo(1);
            }
            if (element.getTagName().equals("th")) {
                assertThat(element.getAttribute("scope")).isIn("row", "col");
            }
            if (element.getTagName().equals("svg")) {
                assertThat(element.getAttribute("role")).isEqualTo("img");
                assertThat(((Element) element.getFirstChild()).getTagName()).isEqualTo("title");
            }
        }
    }

    @Test
    void textThatLooksLikeMarkupStaysText() throws IOException {
        String evil = "</title><script>alert('1')</script><img src=\"x\" onerror=\"alert(2)\"/> & \u0000\u001b]]>";
        var report = report(
                Hostile.scenario(SCENARIO, evil),
                Hostile.region(SampleRun.region(), evil),
                Hostile.events(EVENTS, evil),
                CARD);
        String html = Files.readString(
                report.with(SampleReview.withheld(SCENARIO, evil)).write(folder));
        Document page = Read.xml(html);
        assertThat(Read.elements(page)).allSatisfy(element -> {
            assertThat(element.getTagName()).isNotIn("script", "img", "iframe", "object", "embed");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
        assertThat(html)
                .contains(Markup.escaped(evil))
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void aRunInWhichNothingHappenedIsReportedToo() throws IOException {
        var card = SampleRun.scorecard(List.of());
        Document page = page(report(SCENARIO, SampleRun.region(), List.of(), card));
        assertThat(page.getDocumentElement().getTextContent())
                .contains("No agency sent another anything that arrived.")
                .doesNotContain("NaN");
    }

    @Test
    void aKeptLogIsReadAsItWasWrittenAndABrokenOneIsNamed() throws IOException {
        Path file = folder.resolve("events.jsonl");
        Files.writeString(file, EVENTS.stream().map(EventLines::line).collect(Collectors.joining("\n", "", "\n")));
        var plan = new RunPlan(
                SCENARIO,
                new Ways(SampleRun.region()),
                Parameters.defaults().with(SCENARIO),
                SampleRun.provenance().doctrines());
        Path one = new AfterActionReport(plan, SampleRun.provenance(), RunLog.of(file), CARD).write(folder);
        Path other = report().write(folder.resolve("other"));
        assertThat(one).hasSameBinaryContentAs(other);
        Files.write(file, Stream.of(EventLines.line(EVENTS.get(0)), "{oh").toList());
        assertThatThrownBy(() -> RunLog.of(file).tell(event -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("events.jsonl, line 2");
    }

    @Test
    void provenanceSaysHowToGetTheRunAgain() throws IOException {
        Document page = page(report());
        Provenance provenance = SampleRun.provenance();
        assertThat(text(page, "method")).contains(provenance.command(), "seed " + provenance.seed());
    }
}
