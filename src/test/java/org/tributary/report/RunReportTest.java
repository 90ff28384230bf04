package org.tributary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.event.Event;
import org.tributary.quantity.Rating;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.scenario.Scenario;
import org.tributary.score.Scorecard;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class RunReportTest {
    private static final List<Event> EVENTS = SampleRun.events();
    private static final Scorecard CARD = SampleRun.scorecard(EVENTS);

    @TempDir
    private Path folder;

    private List<Path> write(Scenario scenario, List<Event> events, Scorecard card, Path into) throws IOException {
        var report = new RunReport(scenario, SampleRun.region(), SampleRun.provenance());
        events.forEach(report::hear);
        return report.write(into, card);
    }

    private String page() throws IOException {
        write(SampleRun.scenario(), EVENTS, CARD, folder);
        return Files.readString(folder.resolve(RunReport.PAGE));
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        List<Path> first = write(SampleRun.scenario(), EVENTS, CARD, folder.resolve("first"));
        List<Path> second = write(SampleRun.scenario(), EVENTS, CARD, folder.resolve("second"));
        assertThat(first).hasSizeGreaterThan(8).hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void everyNumberOfTheScorecardIsOnThePage() throws IOException {
        Document page = Read.xml(page());
        Map<String, Element> rows = new TreeMap<>();
        Read.elements(page).stream()
                .filter(element -> element.getAttribute("id").startsWith("m-"))
                .forEach(row -> rows.put(row.getAttribute("id"), row));
        for (Scorecard.MeasureScore measure : CARD.measures()) {
            Element row = rows.get("m-" + measure.id());
            assertThat(row).as(measure.id()).isNotNull();
            if (measure.value().isPresent()) {
                Element value = (Element) row.getElementsByTagName("data").item(0);
                assertThat(value.getAttribute("value"))
                        .isEqualTo(Double.toString(measure.value().getAsDouble()));
                assertThat(value.getTextContent()).isNotBlank();
            } else {
                assertThat(row.getTextContent()).contains("no value");
            }
            assertThat(row.getTextContent())
                    .contains(Numbers.count(measure.n()), Numbers.percent(measure.coverage()))
                    .contains(measure.rating().map(Rating::name).orElse(""));
            if (row.getTextContent().contains("as above")) {
                continue;
            }
            assertThat(measure.evidence())
                    .allSatisfy(sequence -> assertThat(row.getTextContent()).contains("#" + sequence));
        }
    }

    @Test
    void everyHeadObjectiveAndTaskIsOnThePage() throws IOException {
        String text = Read.xml(page()).getDocumentElement().getTextContent();
        CARD.heads()
                .forEach(head -> assertThat(text)
                        .contains(Words.title(head.id().word()))
                        .contains(
                                head.index().isPresent()
                                        ? Numbers.decimal(head.index().getAsDouble(), 2)
                                        : "–"));
        CARD.objectives().forEach(objective -> {
            assertThat(text).contains(objective.id().value());
            objective.tasks().forEach(task -> assertThat(text).contains(task.id()));
        });
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String html = page();
        Document page = Read.xml(html);
        for (String attribute :
                List.of("src", "srcset", "href", "xlink:href", "action", "data", "poster", "background")) {
            assertThat(Read.values(page, attribute))
                    .allSatisfy(value -> assertThat(value).as(attribute).matches("#[\\w-]+|[\\w.-]+(/[\\w.-]+)*"));
        }
        assertThat(html).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        assertThat(page.getElementsByTagName("link").getLength()).isZero();
    }

    @Test
    void everyLinkWithinThePageHasItsEndAndEveryIdIsOne() throws IOException {
        Document page = Read.xml(page());
        List<String> ids = Read.values(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Read.values(page, "href").stream().filter(href -> href.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void everyDrawingIsWellFormedAndSaysWhatItIs() throws IOException {
        for (Path file : write(SampleRun.scenario(), EVENTS, CARD, folder)) {
            if (file.toString().endsWith(".svg")) {
                Document drawing = Read.xml(Files.readString(file));
                Element root = drawing.getDocumentElement();
                assertThat(root.getTagName()).isEqualTo("svg");
                assertThat(root.getAttribute("role")).isEqualTo("img");
                assertThat(((Element) root.getFirstChild()).getTagName())
                        .as(file.toString())
                        .isEqualTo("title");
                assertThat(Files.readString(file)).doesNotContain("var(--");
            }
        }
    }

    @Test
    void everyTableHasACaptionAndNamesItsRowsAndColumns() throws IOException {
        Document page = Read.xml(page());
        for (Element element : Read.elements(page)) {
            if (element.getTagName().equals("table")) {
                assertThat(element.getElementsByTagName("caption").getLength()).isEqualTo(1);
            }
            if (element.getTagName().equals("th")) {
                assertThat(element.getAttribute("scope")).isIn("row", "col");
            }
        }
    }

    @Test
    void textThatLooksLikeMarkupStaysText() throws IOException {
        String evil = "</title><script>alert('1')</script><img src=\"x\" onerror=\"alert(2)\"/> & \u0000\u001b]]>";
        Scenario scenario = Hostile.scenario(SampleRun.scenario(), evil);
        var provenance = new Provenance(7, evil, Map.of(), evil, List.of());
        var report = new RunReport(scenario, Hostile.region(SampleRun.region(), evil), provenance);
        Hostile.events(EVENTS, evil).forEach(report::hear);
        for (Path file : report.write(folder, CARD)) {
            Document document = Read.xml(Files.readString(file));
            assertThat(Read.elements(document)).allSatisfy(element -> {
                assertThat(element.getTagName()).isNotIn("img", "iframe", "object", "embed");
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
                }
            });
            assertThat(document.getElementsByTagName("script").getLength()).isLessThanOrEqualTo(1);
        }
        String page = Files.readString(folder.resolve(RunReport.PAGE));
        assertThat(page)
                .contains(Markup.escaped(evil))
                .doesNotContain("<script>alert")
                .doesNotContain("<img");
    }

    @Test
    void aRunInWhichNothingHappenedIsReportedToo() throws IOException {
        var empty = SampleRun.scorecard(List.of());
        write(SampleRun.scenario(), List.of(), empty, folder);
        String text = Read.xml(Files.readString(folder.resolve(RunReport.PAGE)))
                .getDocumentElement()
                .getTextContent();
        assertThat(text)
                .contains("No raid took place.", "There was nothing to measure for: sharing latency")
                .doesNotContain("NaN");
    }

    @Test
    void aLongRunStaysASmallReport() throws IOException {
        var report = new RunReport(SampleRun.scenario(), SampleRun.region(), SampleRun.provenance());
        long before_ms = System.nanoTime() / 1_000_000;
        IntStream.range(0, 200_000).mapToObj(ManyEvents::event).forEach(report::hear);
        report.write(folder, CARD);
        long took_ms = System.nanoTime() / 1_000_000 - before_ms;
        assertThat(Files.size(folder.resolve(RunReport.PAGE))).isLessThan(2_000_000);
        assertThat(took_ms).as("milliseconds for 200,000 events").isLessThan(20_000);
        assertThat(Files.readString(folder.resolve(RunReport.PAGE)))
                .contains("The run has 200,000 events in all")
                .contains("of each kind the weightiest");
    }

    @Test
    void linksOnlyLeadToFilesOfTheRun() {
        for (String name :
                List.of("../secret", "/etc/passwd", "https://example.org", "javascript:alert(1)", "a b", "")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Provenance.RunFile(name, "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
    }
}
