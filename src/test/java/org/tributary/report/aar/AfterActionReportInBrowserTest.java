package org.tributary.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Browser;
import org.tributary._support.Plays;
import org.tributary.event.EventLog;
import org.tributary.report.Provenance;
import org.tributary.run.Run;
import org.tributary.score.Scorecard;

/** Opens the after-action report of a real run, with a made-up review, in a real browser. */
@Tag("ci")
class AfterActionReportInBrowserTest {
    private static final Pattern WIDTHS = Pattern.compile("<title>(\\d+)/(\\d+)</title>");

    @TempDir
    private Path folder;

    private Browser browser;
    private Path page = Path.of(AfterActionReport.PAGE);

    @BeforeEach
    void findTheBrowserAndWrite() throws IOException {
        browser = Browser.find(folder);
        var scenario = Plays.shipped("first-steps");
        var plan = Plays.under("centre", scenario);
        var log = new EventLog();
        Scorecard card = new Run(plan, 1).with(log).play();
        var provenance = new Provenance(1, card.engine(), Map.of(), "tributary run first-steps.yaml", List.of());
        page = new AfterActionReport(plan, provenance, RunLog.of(log.events()), card)
                .with(SampleReview.of(scenario, log.events(), 3))
                .write(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--blink-settings=preferredColorScheme=1", "--blink-settings=preferredColorScheme=0"})
    void keepsNobodyFromReadingItInLightAndInDark(String scheme) throws IOException, InterruptedException {
        assertThat(browser.seriousFaults(page, "--window-size=1280,2000", scheme))
                .isEmpty();
    }

    @Test
    void aPageThatCannotBeReadIsFound() throws IOException, InterruptedException {
        Path broken = folder.resolve("broken.html");
        Files.writeString(
                broken,
                Files.readString(page)
                        .replace("<main>", "<main><p style=\"color:#ddd;background:#fff\">Pale.</p><img src=\"x\"/>"));
        assertThat(browser.seriousFaults(broken, "--window-size=1280,2000"))
                .anyMatch(line -> line.contains("color-contrast"))
                .anyMatch(line -> line.contains("image-alt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 820, 500})
    void staysInsideTheWindow(int width) throws IOException, InterruptedException {
        Path measured = folder.resolve("measured.html");
        Files.writeString(
                measured,
                Files.readString(page)
                        + "<script>document.title=document.documentElement.scrollWidth+'/'+window.innerWidth</script>");
        String dom = browser.open(measured, "--window-size=%d,1000".formatted(width), "--dump-dom");
        Matcher widths = WIDTHS.matcher(dom);
        assertThat(widths.find()).as("the page's own script ran").isTrue();
        assertThat(Integer.parseInt(widths.group(1)))
                .as("width of the page")
                .isLessThanOrEqualTo(Integer.parseInt(widths.group(2)));
    }
}
