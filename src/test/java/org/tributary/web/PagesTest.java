package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages as files: nothing in them from elsewhere, nothing inline, every import and every file there. */
class PagesTest {
    static final Path WEB = Path.of("src/main/resources/org/tributary/web");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '([^']+)'");
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?:)?//[a-z0-9.-]+\\.[a-z]{2,}");
    /** No library is used but these two. */
    private static final Pattern LIBRARY = Pattern.compile("/lib/(lit-html|leaflet)/[a-z./-]+");

    static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        for (Path file : files(".html", ".js", ".css", ".svg")) {
            String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
            assertThat(ELSEWHERE.matcher(text).results().map(found -> found.group()))
                    .as("addresses in %s", file)
                    .isEmpty();
        }
    }

    @Test
    void pagesHoldNeitherScriptsNorStylesOfTheirOwn() throws IOException {
        assertThat(files(".html")).isNotEmpty();
        for (Path file : files(".html")) {
            String text = Files.readString(file);
            assertThat(text).as("%s", file).doesNotContainPattern("<script(?![^>]*\\bsrc=)");
            assertThat(text).as("%s", file).doesNotContainPattern("<style|\\bstyle=|\\bon[a-z]+=");
            assertThat(text).as("%s", file).contains("<html lang=", "name=\"viewport\"", "<title>");
        }
    }

    @Test
    void scriptsNeverWriteMarkupFromText() throws IOException {
        for (Path file : files(".js")) {
            String text = Files.readString(file);
            assertThat(text)
                    .as("%s", file)
                    .doesNotContainPattern(
                            "unsafeHTML|unsafeSVG|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
            assertThat(text)
                    .as("a style attribute in %s, which the content policy stops", file)
                    .doesNotContainPattern("<[a-z][^>]*\\sstyle=");
            assertThat(text)
                    .as("%s needs a secure context, which a plain server has not", file)
                    .doesNotContainPattern("crypto\\.(randomUUID|subtle)|serviceWorker");
        }
    }

    @Test
    void everyImportAndEveryReferenceIsThere() throws IOException {
        var missing = new ArrayList<String>();
        for (Path file : files(".js", ".html")) {
            String text = Files.readString(file);
            Pattern pattern = file.toString().endsWith(".js") ? IMPORT : REFERENCE;
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                String wanted = found.group(1);
                boolean own = wanted.startsWith("/app/") && Files.exists(WEB.resolve(wanted.substring(1)));
                if (!own && !LIBRARY.matcher(wanted).matches()) {
                    missing.add(file.getFileName() + " wants " + wanted);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void scriptsAreModulesThatAPageUses() throws IOException {
        var unused = new ArrayList<>(
                files(".js").stream().map(file -> "/app/" + file.getFileName()).toList());
        for (Path file : files(".js", ".html")) {
            String text = Files.readString(file);
            unused.removeIf(name -> text.contains("'" + name + "'") || text.contains("\"" + name + "\""));
        }
        assertThat(unused).isEmpty();
    }
}
