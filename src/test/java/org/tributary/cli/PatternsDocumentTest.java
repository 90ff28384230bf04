package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tributary.pattern.Patterns;

/** The model's description lists the patterns that there are, with a figure or the reason why there is none. */
class PatternsDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/odd.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|.*\\| (holds|fails|skipped) \\|$", Pattern.MULTILINE);

    @Test
    void theTableHasEveryPatternWithItsClaim() throws IOException {
        List<String> written = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(written)
                .as("the patterns have changed: put what tributary patterns --full --markdown prints into %s", DOCUMENT)
                .containsExactlyElementsOf(Patterns.all().stream()
                        .map(pattern ->
                                pattern.card().number() + " " + pattern.card().claim())
                        .toList());
    }
}
