package org.tributary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Browser;
import org.tributary._support.Reports;

/** Opens a real report in a real browser: it must draw, keep inside the window and ask nothing of any network. */
@Tag("ci")
class ReportInBrowserTest {
    private static final Pattern WIDTHS = Pattern.compile("<title>(\\d+)/(\\d+)</title>");

    @TempDir
    private Path folder;

    private Browser browser;
    private Path page = Path.of("report.html");

    @BeforeEach
    void findTheBrowserAndPlay() throws IOException {
        browser = Browser.find(folder);
        page = Reports.ofFirstSteps(folder.resolve("run")).resolve("report.html");
    }

    @Test
    void drawsMoreThanABlankPage() throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.png");
        browser.open(page, "--window-size=1280,2000", "--screenshot=" + picture);
        BufferedImage image = ImageIO.read(picture.toFile());
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).as("colours in the picture").hasSizeGreaterThan(50);
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
        assertThat(widths.find())
                .as("the page's own script ran: %s", dom.substring(0, Math.min(300, dom.length())))
                .isTrue();
        assertThat(Integer.parseInt(widths.group(1)))
                .as("width of the page")
                .isLessThanOrEqualTo(Integer.parseInt(widths.group(2)));
    }

    @Test
    void keepsNobodyFromReadingIt() throws IOException, InterruptedException {
        assertThat(browser.seriousFaults(page, "--window-size=1280,2000")).isEmpty();
    }
}
